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
  standing: 'De pie',
  chair: 'En silla',
  kneeling: 'De rodillas',
  'all-fours': 'A cuatro patas',
  supine: 'Boca arriba',
  prone: 'Boca abajo',
  'side-lying': 'De lado',
  'floor-sitting': 'En el suelo',
};

export const views: Translation<typeof VIEW_LABELS> = {
  front: 'De cara a la cámara',
  side: 'De perfil',
  front45: 'Medio giro',
  feet: 'Pies hacia la cámara',
  head: 'Cabeza hacia la cámara',
};

export const levels: Translation<typeof LEVEL_LABELS> = {
  beginner: 'Inicial',
  full: 'Completo',
};

export const status: Translation<typeof STATUS_LABELS> = {
  'in-form': 'bien',
  nearly: 'casi',
  off: 'fuera',
  'not-judged': 'sin valorar',
};

export const timeline: Translation<typeof TIMELINE_LABELS> = {
  held: 'Mantenido con buena técnica',
  'out-of-form': 'Sin buena técnica',
  'not-judged': 'Sin valorar',
};

export const reasons: Translation<typeof REASON_LABELS> = {
  nobody: 'no había nadie en la imagen',
  'out-of-frame': 'te salías en parte de la imagen',
  'wrong-view': 'no mirabas hacia donde hacía falta',
  hidden: 'algo te tapaba en parte',
  implausible: 'la pose no se leía con seguridad',
  slow: 'llegaban pocas imágenes por segundo',
  interrupted: 'en pausa o con interrupciones',
};

export const dose: Translation<typeof doseMessages> = {
  eachSide: (times) => `${times} por lado`,
};
