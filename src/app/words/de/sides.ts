import type { Translation } from '../catalogue.ts';
import type { sideWords } from '../fill.ts';

export const sides: Translation<typeof sideWords> = {
  words: { left: 'links', right: 'rechts' },
  titles: { left: 'Linke Seite', right: 'Rechte Seite' },
  names: { left: 'linke Seite', right: 'rechte Seite' },
};
