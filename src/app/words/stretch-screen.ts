import type { Level } from '../../core/reference.ts';
import { words } from './catalogue.ts';

export const stretchWords = words('stretch', {
  start: 'Start',
  hold: 'Hold',
  level: 'Level',
  levelNotes: {
    beginner: 'Wider limits: a mild stretch already counts.',
    full: 'Narrower limits: for when beginner feels easy.',
  } satisfies Record<Level, string>,
  withCamera: 'Start with the camera',
  sample: 'No camera? Watch a sample',
  where: 'Where to be',
  how: 'How to do it',
  breathing: 'Breathing.',
  easier: 'Easier',
  deeper: 'Deeper',
  feel: 'Where you may feel it',
  notSeen: 'What the camera cannot see',
  forYou: 'Is it for you?',
  yourAnswers: 'Your safety answers',
  tracking: 'What the camera sees',
  dose: 'How much',
  older: (dose: string) => `65 or older: ${dose}`,
  olderLonger: (dose: string, seconds: number) =>
    `65 or older: ${dose}, or up to ${seconds} s if that feels good`,
  past: 'Your past holds',
  noPast: 'Your holds of this stretch will be here.',
  held: (held: number, target: number) => `${held} of ${target} s`,
  trend: 'See how it goes over the weeks',
  howMuch: 'How much',
  sides: 'Sides',
  bothSides: 'Both sides',
  whole: 'All of it',
  once: 'One hold',
  takes: (times: number, isEach: boolean, minutes: number) =>
    `${times === 1 ? 'Once' : `${times} times`}${isEach ? ' each side, left first' : ''}, about ${minutes} min`,
  seconds: (seconds: number) => `${seconds} s`,
  yours: 'Yours',
  laptop: {
    table: (near: string, far: string) => `Laptop on a table, ${near}–${far} m away.`,
    floor: (near: string, far: string) => `Laptop on the floor, ${near}–${far} m away.`,
  },
});
