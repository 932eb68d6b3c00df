import type { StretchData } from './schema.ts';

export const threadTheNeedle: StretchData = {
  id: 'thread_the_needle',
  name: 'Thread the needle',
  alsoKnownAs: ['Quadruped thoracic rotation', 'Kneeling thread-through'],
  summary: 'Slide one arm under you to turn your upper back.',
  position: 'all-fours',
  sides: 'each',
  view: 'front',
  nearSide: 'any',
  neutral: null,
  bias: 'rotation',
  muscles: ['Upper back', 'Back of the shoulder'],
  regions: ['shoulders-chest', 'upper-back'],
  equipment: [
    { name: 'Mat', anyOf: ['mat'] },
    { name: 'Cushion for your head', anyOf: ['cushion'], optional: true },
  ],
  placement: {
    surface: 'floor',
    distanceM: [1.8, 2.4],
    facing: 'Kneel on all fours with your head towards the camera.',
  },
  steps: [
    'Set your hands under your shoulders and your knees under your hips.',
    'Slide your {side} arm, palm up, under your {other} armpit.',
    'Let your {side} shoulder and the side of your head sink to the floor or a cushion.',
    'Keep your hips over your knees. Press into your {other} hand to come back.',
  ],
  breathing: 'Breathe out to thread through, in to come back.',
  easier: 'Rest your head on a high cushion and slide your arm only part-way.',
  deeper: 'Rest your shoulder on the floor and reach your top arm long.',
  dose: {
    kind: 'hold',
    holdSeconds: 20,
    repetitions: 3,
    restSeconds: 5,
    older: { holdSeconds: 20, longestHoldSeconds: 30, repetitions: 3 },
  },
  cautions: [
    {
      flag: 'shoulder',
      action: 'modify',
      why: 'Slide your arm only part-way and rest your head on a high cushion.',
    },
    {
      flag: 'neck',
      action: 'caution',
      why: 'Put a cushion under your head, so that your neck carries nothing.',
    },
    { flag: 'knee', action: 'modify', why: 'Put a folded blanket under your knees.' },
    { flag: 'osteoporosis', action: 'caution', why: 'Keep the turn small and slow.' },
    {
      flag: 'head_down',
      action: 'caution',
      why: 'Rest your head on a high cushion, and come up slowly.',
    },
    { flag: 'wrist', action: 'modify', why: 'Rest on your fist or forearm instead of your palm.' },
  ],
  trackability: {
    level: 'timer',
    says: 'The clock leads. The camera checks the tilt of your shoulders.',
  },
  notSeen:
    'The camera cannot see the arm under you, your hips behind you or your spine turn: it goes by the tilt of your shoulders.',
  ignored: ['hip.o', 'hip.s', 'knee.o', 'knee.s', 'trunk_lat'],
  targets: [
    {
      angle: 'shoulder_line_tilt_abs',
      label: 'Shoulders turned',
      weight: 1,
      reliability: 'fair',
      beginner: { aim: 34, tolerance: 12, accept: [22, null] },
      full: { aim: 56, tolerance: 14, accept: [42, null] },
      below: {
        say: 'Slide your {side} arm further through.',
        direction: 'away-from-stretched-side',
      },
      above: null,
    },
    {
      angle: 'hip_line_tilt',
      label: 'Level hips',
      weight: 0.6,
      reliability: 'poor',
      beginner: { aim: 0, tolerance: 12, accept: [-12, 12] },
      full: { aim: 0, tolerance: 12, accept: [-12, 12] },
      below: null,
      above: null,
    },
  ],
  faults: [
    {
      id: 'not_through',
      angle: 'shoulder_line_tilt_abs',
      of: 'value',
      allowed: [18, null],
      severity: 'tip',
      dwellMs: 700,
      correction: {
        say: 'Slide your {side} arm further through.',
        direction: 'away-from-stretched-side',
      },
    },
  ],
  sources: ['https://www.yourhealthdomain.com.au/thoracic-rotation-exercises'],
};
