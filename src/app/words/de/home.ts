import type { Translation } from '../catalogue.ts';
import type { homeWords } from '../home.ts';

export const home: Translation<typeof homeWords> = {
  greetings: { morning: 'Guten Morgen.', day: 'Guten Tag.', evening: 'Guten Abend.' },
  welcome: 'Dehn dich mit einem Coach, der auf deine Form schaut.',
  promise:
    'Limber zählt nur die Sekunden, die du gut hältst, und sagt dir das Eine, das zu ändern ist.',
  today: (minutes, goal) => `${minutes} von ${goal} min heute`,
  goalReached: (minutes) => `${minutes} min heute: dein Tagesziel`,
  suggested: 'Für jetzt',
  others: 'Andere Routinen',
  allRoutines: 'Alle Routinen',
  lastTime: 'Letztes Mal',
  allSessions: 'Alle Sitzungen',
  sample: 'Keine Kamera? Nimm ein Beispiel',
  sampleNote: 'Zehn Sekunden einer gezeichneten Person, angeleitet wie du.',
  moreTitle: 'Mehr',
  more: { stretches: 'Alle Dehnungen', safety: 'Fragen zur Sicherheit' },
};
