import type { Translation } from '../catalogue.ts';
import type { targetMessages } from '../targets.ts';

export const targets: Translation<typeof targetMessages> = {
  from: (value) => `desde ${value}`,
  upTo: (value) => `hasta ${value}`,
  to: ' a ',
};
