import type { PartOfDay } from '../suggest-routine.ts';
import { words } from './catalogue.ts';

export const homeWords = words('home', {
  greetings: {
    morning: 'Good morning.',
    day: 'Good day.',
    evening: 'Good evening.',
  } satisfies Record<PartOfDay, string>,
  /** What it does, for whom opens it the first time. */
  welcome: 'Stretch with a coach that watches your form.',
  promise: 'Limber counts only the seconds you hold well, and tells you the one thing to correct.',
  today: (minutes: number, goal: number) => `${minutes} of ${goal} min today`,
  goalReached: (minutes: number) => `${minutes} min today: your daily goal`,
  suggested: 'Suggested for now',
  others: 'Other routines',
  allRoutines: 'All routines',
  lastTime: 'Last time',
  allSessions: 'All sessions',
  sample: 'No camera? Try a sample',
  sampleNote: 'Ten seconds of a drawn person, coached as you would be.',
  moreTitle: 'More',
  more: { stretches: 'All stretches', safety: 'Safety check' },
});
