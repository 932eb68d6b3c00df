import type { Settings, Theme } from '../../store/settings.ts';
import { words } from './catalogue.ts';

export const settingsWords = words('settings', {
  title: 'Settings',
  theme: {
    title: 'Appearance',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  } satisfies Record<Theme | 'title', string>,
  sound: {
    title: 'Voice and tones',
    on: 'On',
    off: 'Off',
    note: 'Spoken by a voice of this computer only. Without one, short tones ask you to look.',
    volume: 'Volume',
  },
  level: {
    title: 'Usual level',
    note: 'How wide the limits of good form are. Each stretch can be set on its own page.',
  },
  model: {
    title: 'Pose model',
    names: { lite: 'Lite', full: 'Full', heavy: 'Heavy' } satisfies Record<
      Settings['model'],
      string
    >,
    notes: {
      lite: '6 MB. For slow computers; less exact, above all on the floor.',
      full: '9 MB. Right for most computers.',
      heavy: '31 MB. A little more exact, three to four times slower.',
    } satisfies Record<Settings['model'], string>,
  },
  power: {
    title: 'Save power in a still hold',
    on: 'On',
    off: 'Off',
    note: 'While you hold still, half the pictures are read. Your computer stays cooler, and the seconds stay right.',
  },
  about: {
    title: 'About',
    privacy: 'What is stored, and a test that nothing gets out',
    diagnostics: 'Diagnostics for a bug report',
  },
});
