import { words } from './catalogue.ts';

/** How the coach speaks and how exact it is, on the settings' screen. */
export const voiceSettingsWords = words('voice-settings', {
  speech: {
    title: 'What is said',
    all: 'Everything',
    corrections: 'Corrections',
    counts: 'Counts',
    silent: 'Nothing',
    note: 'Everything that is said is also on the screen.',
  },
  voice: 'Voice',
  fittingVoice: 'The one that fits the language',
  noVoice: 'This browser has no voice that works without the network, so tones ask you to look.',
  rate: 'Speed',
  test: 'Hear it',
  sample: 'Breathe out, and lean a little further to the left.',
  strictness: {
    title: 'How exact',
    gentle: 'Gentle',
    standard: 'Standard',
    strict: 'Strict',
    note: 'Strict is never narrower than what the camera can measure.',
  },
  pacer: {
    title: 'Circle to breathe with',
    on: 'On',
    off: 'Off',
    note: 'Grows for four seconds and shrinks for six while you hold.',
  },
  outline: {
    title: 'Outline of the pose',
    on: 'On',
    off: 'Off',
    note: 'Lies over your picture, at your hips and in your size, until the clock runs. Go only as far as feels good.',
  },
});
