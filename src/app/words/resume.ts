import { words } from './catalogue.ts';

/** Said on the first screen where a session was cut off. */
export const resumeWords = words('resume', {
  offer: (name: string) => `You were in the middle of: ${name}.`,
  goOn: 'Go on',
});
