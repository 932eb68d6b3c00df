import type { Translation } from '../catalogue.ts';
import type { sessionNames as englishNames, summaryMessages } from '../review.ts';

export const summarySentence: Translation<typeof summaryMessages> = {
  whole: (held) => `Du hast ${held} in guter Form gehalten, ohne Unterbrechung.`,
  complete: (held) => `Du hast ${held} in guter Form gehalten.`,
  partly: (seconds, target) => `Du hast ${seconds} von ${target} in guter Form gehalten.`,
  nothing: 'Diesmal zählte keine Sekunde in guter Form.',
  unseen: (reason) => `Keine Sekunde zählte, meist deshalb: ${reason}.`,
  nextTime: (advice) => `Nächstes Mal: ${advice}`,
  noReading: 'nichts zu lesen',
};

export const sessionNames: Translation<typeof englishNames> = {
  two: (one, other) => `${one} und ${other}`,
  more: (one, others) => `${one} und ${others} weitere`,
};
