import type { Phrases } from '../phrases.ts';

/** What the sample clips show. */
export const samples: Phrases = {
  'right side, good form': 'lado derecho, buena técnica',
  'good form': 'buena técnica',
  'knees bent too far: see a correction': 'rodillas demasiado dobladas: mira una corrección',
  'right hip, good form': 'cadera derecha, buena técnica',
};
