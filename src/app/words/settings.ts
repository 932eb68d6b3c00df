import type { PoseDelegate, PoseModel } from '../../pose/pose-client.ts';
import type { Settings, Theme } from '../../store/settings.ts';
import { words } from './catalogue.ts';

export const settingsWords = words('settings', {
  title: 'Settings',
  theme: {
    title: 'Appearance',
    system: 'Same as the system',
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
  /** What is chosen by itself, folded away. */
  computer: 'For this computer',
  model: {
    title: 'Pose model',
    names: { auto: 'Automatic', lite: 'Lite', full: 'Full', heavy: 'Heavy' } satisfies Record<
      Settings['model'],
      string
    >,
    measured: (model: string) => `The heaviest that this computer keeps up with: ${model}.`,
    notMeasured:
      'The heaviest that this computer keeps up with. It is measured while you read a stretch; Full until then.',
    notes: {
      lite: '6 MB. For slow computers; less exact, above all on the floor.',
      full: '9 MB. Right for most computers.',
      heavy: '31 MB. A little more exact, three to four times slower.',
    } satisfies Record<PoseModel, string>,
  },
  delegate: {
    title: 'The model runs on',
    names: { auto: 'Automatic', CPU: 'Processor', GPU: 'Graphics card' } satisfies Record<
      Settings['delegate'],
      string
    >,
    notes: {
      CPU: 'Right everywhere.',
      GPU: 'Quicker on many computers. Some graphics cards read poses wrong, and that is not checked here.',
    } satisfies Record<PoseDelegate, string>,
    chosen: {
      CPU: 'The processor. The graphics card is used where it is quick and reads the same pose.',
      GPU: 'The graphics card: it is quick, and read the same pose as the processor.',
    } satisfies Record<PoseDelegate, string>,
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
