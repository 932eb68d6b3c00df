import type { Translation } from '../catalogue.ts';
import type { sessionNames as englishNames, summaryMessages } from '../review.ts';

export const summarySentence: Translation<typeof summaryMessages> = {
  whole: (held) => `Aguantaste ${held} con buena técnica, sin parar.`,
  complete: (held) => `Aguantaste ${held} con buena técnica.`,
  partly: (seconds, target) => `Aguantaste ${seconds} de ${target} con buena técnica.`,
  nothing: 'Esta vez no contó ningún segundo con buena técnica.',
  unseen: (reason) => `No contó ningún segundo, sobre todo por esto: ${reason}.`,
  nextTime: (advice) => `La próxima vez: ${advice.charAt(0).toLowerCase()}${advice.slice(1)}`,
  noReading: 'sin lectura',
};

export const sessionNames: Translation<typeof englishNames> = {
  two: (one, other) => `${one} y ${other}`,
  more: (one, others) => `${one} y ${others} más`,
};
