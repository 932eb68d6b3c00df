import type { Translation } from '../catalogue.ts';
import type { sideWords } from '../fill.ts';

export const sides: Translation<typeof sideWords> = {
  words: { left: 'izquierda', right: 'derecha' },
  titles: { left: 'Lado izquierdo', right: 'Lado derecho' },
  names: { left: 'lado izquierdo', right: 'lado derecho' },
};
