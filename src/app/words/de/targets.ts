import type { Translation } from '../catalogue.ts';
import type { targetMessages } from '../targets.ts';

export const targets: Translation<typeof targetMessages> = {
  from: (value) => `ab ${value}`,
  upTo: (value) => `bis ${value}`,
  to: ' bis ',
};
