import { words } from './catalogue.ts';

/** What stands around every screen, and in its place when it cannot be shown. */
export const shellWords = words('shell', {
  skip: 'Skip to the content',
  nav: 'Main',
  stretches: 'Stretches',
  routines: 'Routines',
  review: 'Review',
  settings: 'Settings',
  privacy: 'Privacy',
  wait: 'One moment…',
  retry: 'Try again',
  dismiss: 'Dismiss',
  keep: 'Keep',
  notLoaded: {
    title: "This screen can't be loaded",
    advice: 'Check your connection, then try again. Nothing you did is lost.',
  },
  broken: {
    title: 'This screen stopped working',
    kept: (held: string) => `Your session is kept: ${held} held so far.`,
    save: 'Save and see the summary',
    again: 'Show it again',
    home: 'Back to the stretches',
  },
  unknown: {
    tab: 'Not found',
    title: 'There is nothing here',
    advice: 'The address may be old or mistyped.',
    link: 'See the stretches',
  },
  saved: (held: string) => `Saved: ${held} held.`,
  show: 'Show',
  update: {
    ready: 'A new version is ready.',
    busy: 'A session is under way in another tab. Finish it first, then reload.',
    reload: 'Reload',
  },
  session: {
    unreadable: "A session that can't be read",
    kept: 'It is kept as it is.',
    sample: 'Sample',
    unsaved: 'Not saved yet',
    heldOf: (held: string, target: string) => `${held} of ${target}`,
  },
});
