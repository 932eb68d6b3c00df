import type { Translation } from '../catalogue.ts';
import type { sessionNames as englishNames, summaryMessages } from '../review.ts';

export const summarySentence: Translation<typeof summaryMessages> = {
  whole: (held) => `Aguantaste ${held} en buena forma, sin parar.`,
  complete: (held) => `Aguantaste ${held} en buena forma.`,
  partly: (seconds, target) => `Aguantaste ${seconds} de ${target} en buena forma.`,
  nothing: 'Esta vez no contó ningún segundo en buena forma.',
  unseen: (reason) => `No contó ningún segundo, sobre todo por esto: ${reason}.`,
  nextTime: (advice) => `La próxima vez: ${advice}`,
  noReading: 'sin lectura',
};

export const sessionNames: Translation<typeof englishNames> = {
  two: (one, other) => `${one} y ${other}`,
  more: (one, others) => `${one} y ${others} más`,
};
