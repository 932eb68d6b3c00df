import type { Translation } from '../catalogue.ts';
import type { numberMessages } from '../numbers.ts';
import { countIn } from '../plural.ts';

const count = countIn('de');

export const numbers: Translation<typeof numberMessages> = {
  seconds: (seconds) => count(seconds, { one: '# Sekunde', other: '# Sekunden' }),
  today: (time) => `Heute, ${time}`,
  yesterday: (time) => `Gestern, ${time}`,
  day: (date, time) => `${date}, ${time}`,
  noDate: 'Auch das Datum ging verloren.',
};
