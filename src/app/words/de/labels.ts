import type { Translation } from '../catalogue.ts';
import type {
  doseMessages,
  LEVEL_LABELS,
  POSITION_LABELS,
  REASON_LABELS,
  STATUS_LABELS,
  TIMELINE_LABELS,
  VIEW_LABELS,
} from '../labels.ts';

export const positions: Translation<typeof POSITION_LABELS> = {
  standing: 'Im Stehen',
  chair: 'Auf dem Stuhl',
  kneeling: 'Im Knien',
  'all-fours': 'Auf allen vieren',
  supine: 'Auf dem Rücken',
  prone: 'Auf dem Bauch',
  'side-lying': 'Auf der Seite',
  'floor-sitting': 'Auf dem Boden',
};

export const views: Translation<typeof VIEW_LABELS> = {
  front: 'Gesicht zur Kamera',
  side: 'Seitlich',
  front45: 'Halb gedreht',
  feet: 'Füße zur Kamera',
  head: 'Kopf zur Kamera',
};

export const levels: Translation<typeof LEVEL_LABELS> = {
  beginner: 'Einstieg',
  full: 'Voll',
};

export const status: Translation<typeof STATUS_LABELS> = {
  'in-form': 'gut',
  nearly: 'fast',
  off: 'daneben',
  'not-judged': 'nicht bewertet',
};

export const timeline: Translation<typeof TIMELINE_LABELS> = {
  held: 'In guter Form gehalten',
  'out-of-form': 'Nicht in guter Form',
  'not-judged': 'Nicht bewertet',
};

export const reasons: Translation<typeof REASON_LABELS> = {
  nobody: 'niemand im Bild',
  'out-of-frame': 'ein Teil von dir nicht im Bild',
  'wrong-view': 'falsch zur Kamera gedreht',
  hidden: 'ein Teil von dir verdeckt',
  implausible: 'die Haltung war nicht sicher zu lesen',
  slow: 'zu wenige Bilder pro Sekunde',
  interrupted: 'Pause oder Unterbrechung',
};

export const dose: Translation<typeof doseMessages> = {
  eachSide: (times) => `${times} je Seite`,
};
