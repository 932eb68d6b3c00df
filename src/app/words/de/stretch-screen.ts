import type { Translation } from '../catalogue.ts';
import type { stretchWords } from '../stretch-screen.ts';

export const stretch: Translation<typeof stretchWords> = {
  start: 'Start',
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
  yourAnswers: 'Deine Antworten zur Sicherheit',
  tracking: 'Was die Kamera sieht',
  dose: 'Wie viel',
  older: (dose) => `65 oder älter: ${dose}`,
  olderLonger: (dose, seconds) =>
    `65 oder älter: ${dose}, oder bis ${seconds} s, wenn es sich gut anfühlt`,
  past: 'Deine bisherigen Male',
  noPast: 'Hier stehen bald deine Male dieser Dehnung.',
  held: (held, target) => `${held} von ${target} s`,
  trend: 'Verlauf über die Wochen',
  howMuch: 'Wie viel',
  sides: 'Seiten',
  bothSides: 'Beide Seiten',
  whole: 'Ganz',
  once: 'Einmal halten',
  takes: (times, isEach, minutes) =>
    `${times === 1 ? 'Einmal' : `${times}-mal`}${isEach ? ' je Seite, links zuerst' : ''}, etwa ${minutes} min`,
  seconds: (seconds) => `${seconds} s`,
  yours: 'Eigene',
  laptop: {
    table: (near, far) => `Laptop auf einem Tisch, ${near}–${far} m entfernt.`,
    floor: (near, far) => `Laptop auf dem Boden, ${near}–${far} m entfernt.`,
  },
};
