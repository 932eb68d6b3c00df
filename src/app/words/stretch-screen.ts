import type { Level } from '../../core/reference.ts';
import { words } from './catalogue.ts';

export const stretchWords = words('stretch', {
  start: 'Start',
  side: 'Side to stretch',
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
  laptop: {
    table: (near: string, far: string) => `Laptop on a table, ${near}–${far} m away.`,
    floor: (near: string, far: string) => `Laptop on the floor, ${near}–${far} m away.`,
  },
});
