import type { Translation } from '../catalogue.ts';
import type { numberMessages } from '../numbers.ts';
import { countIn } from '../plural.ts';

const count = countIn('es');

export const numbers: Translation<typeof numberMessages> = {
  seconds: (seconds) => count(seconds, { one: '# segundo', other: '# segundos' }),
  today: (time) => `Hoy, ${time}`,
  yesterday: (time) => `Ayer, ${time}`,
  day: (date, time) => `${date}, ${time}`,
  noDate: 'También se perdió la fecha.',
};
