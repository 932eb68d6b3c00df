import type { Translation } from '../catalogue.ts';
import type { timedWords } from '../timed.ts';

export const timed: Translation<typeof timedWords> = {
  label: 'Nach der Uhr',
  note: 'nicht bewertet und nicht bei der gehaltenen Zeit',
  beside: (held, timed) => `${held} und ${timed} nach der Uhr`,
  timedOf: (timed, target) => `${timed} von ${target} nach der Uhr`,
  each: (time) => `${time} nach der Uhr`,
  row: (name) => `${name}: nach der Uhr`,
  saved: (time) => `Gespeichert: ${time} nach der Uhr.`,
  trend: 'Sekunden nach der Uhr, jedes Mal, nicht bewertet',
  single: (time) => `${time} nach der Uhr, nicht bewertet.`,
  partly: (held, timed) => `Du hast ${held} in guter Form gehalten, dazu ${timed} nach der Uhr.`,
};
