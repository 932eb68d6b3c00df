import type { Translation } from '../catalogue.ts';
import type { stretchWords } from '../stretch-screen.ts';

export const stretch: Translation<typeof stretchWords> = {
  start: 'Start',
  side: 'Zu dehnende Seite',
  hold: 'Halten',
  level: 'Stufe',
  levelNotes: {
    beginner: 'Weitere Grenzen: Eine sanfte Dehnung zählt schon.',
    full: 'Engere Grenzen: wenn der Einstieg leichtfällt.',
  },
  withCamera: 'Mit der Kamera starten',
  sample: 'Keine Kamera? Sieh ein Beispiel',
  where: 'Wo du hingehst',
  how: 'So geht es',
  breathing: 'Atmung.',
  easier: 'Leichter',
  deeper: 'Tiefer',
  feel: 'Wo du es spürst',
  notSeen: 'Was die Kamera nicht sieht',
  forYou: 'Ist sie etwas für dich?',
  laptop: {
    table: (near, far) => `Laptop auf einem Tisch, ${near}–${far} m entfernt.`,
    floor: (near, far) => `Laptop auf dem Boden, ${near}–${far} m entfernt.`,
  },
};
