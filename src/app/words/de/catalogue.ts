import { phrases } from '../../../stretches/de/phrases.ts';
import type { Catalogue } from '../catalogue.ts';
import { languages } from './languages.ts';
import { sides } from './sides.ts';

export const catalogue: Catalogue = {
  topics: { languages, sides },
  phrases,
};
