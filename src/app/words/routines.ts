import type { StoreFailure } from '../../store/database.ts';
import { words } from './catalogue.ts';

export const routinesWords = words('routines', {
  title: 'Routines',
  intro: 'A few stretches in a good order, led one after the other.',
  ready: 'Ready to go',
  own: 'Your own',
  ownEmpty: 'Build one from the stretches you like: their order, sides, holds and rests.',
  build: 'Build your own',
  start: 'Start',
  look: 'What is in it',
  minutes: (minutes: number) => `${minutes} min`,
  count: (count: number) => (count === 1 ? '1 stretch' : `${count} stretches`),
  notForYou: 'Your safety answers speak against this one.',
  warmUp: 'Before you start',
  order: 'In this order',
  sides: { both: 'both sides', left: 'left side', right: 'right side' },
  times: (times: number, seconds: number) =>
    times === 1 ? `${seconds} s` : `${times} × ${seconds} s`,
  /** Why one side gets more: the side that moved less in a check, on two days. */
  extra: (side: string, times: number) =>
    `Your check showed your ${side} moved less, so it gets ${times === 1 ? 'one' : times} more.`,
  /** Of bending: less to one side means that the other one is to be stretched. */
  extraOther: (bent: string, side: string, times: number) =>
    `Your check showed you bent less to your ${bent}, so your ${side} gets ${times === 1 ? 'one' : times} more.`,
  extraOpen:
    'Where your checks show on two days that one side moves less, the side to be stretched gets one more.',
  check: 'Check left and right',
  rest: (seconds: number) => `rest ${seconds} s`,
  leftOut: (count: number) =>
    count === 1
      ? 'One stretch is left out, because your safety answers say to avoid it.'
      : `${count} stretches are left out, because your safety answers say to avoid them.`,
  keepAvoided: 'Do them all the same',
  allLeftOut: 'Nothing is left of it with your safety answers. Choose another one.',
  gone: 'This stretch is not here any more',
  edit: 'Edit',
  duplicate: 'Make a copy of your own',
  duplicateOwn: 'Copy',
  remove: 'Delete',
  removed: (name: string) => `“${name}” is deleted.`,
  notRemoved: "It can't be deleted right now.",
  undo: 'Undo',
  copyName: (name: string) => `${name}, mine`,
  newName: 'My routine',
  loadFailed: "Your own routines can't be read right now.",
  again: 'Try again',
  unsaved: {
    full: "It isn't stored: the browser's storage is full. It stays until you close the page.",
    unavailable:
      "It isn't stored: this browser gives no storage here. It stays until you close the page.",
    failed: "It isn't stored: that did not work. It stays until you close the page.",
  } satisfies Record<StoreFailure, string>,
  builder: {
    title: 'Build a routine',
    name: 'Name',
    namePlaceholder: 'What you call it',
    total: (time: string) => `Takes about ${time}`,
    empty: 'Add a first stretch.',
    nothingYet: 'Nothing in it yet, so there is nothing to save.',
    add: 'Add a stretch',
    choose: 'Choose one',
    addButton: 'Add',
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    removeItem: (name: string) => `Take ${name} out`,
    moved: (name: string, place: number) => `${name} is now number ${place}.`,
    drag: 'Drag to another place',
    sides: 'Sides',
    bothSides: 'Both',
    left: 'Left',
    right: 'Right',
    hold: 'Hold, s',
    times: 'Times',
    rest: 'Rest, s',
    save: 'Save',
    saved: (name: string) => `“${name}” is saved.`,
    needsName: 'Give it a name first.',
    discard: 'Leave without saving',
  },
});

export function routineUnsavedWords(failure: StoreFailure): string {
  return routinesWords.unsaved[failure];
}
