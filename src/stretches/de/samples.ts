import type { Phrases } from '../phrases.ts';

/** What the sample clips show. */
export const samples: Phrases = {
  'right side, good form': 'rechte Seite, gute Form',
  'good form': 'gute Form',
  'knees bent too far: see a correction': 'Knie zu stark gebeugt: sieh eine Korrektur',
  'right hip, good form': 'rechte Hüfte, gute Form',
};
