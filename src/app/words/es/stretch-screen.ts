import type { Translation } from '../catalogue.ts';
import type { stretchWords } from '../stretch-screen.ts';

export const stretch: Translation<typeof stretchWords> = {
  start: 'Empezar',
  side: 'Lado que se estira',
  hold: 'Aguantar',
  level: 'Nivel',
  levelNotes: {
    beginner: 'Más margen: ya cuenta un estiramiento suave.',
    full: 'Menos margen: para cuando el inicial resulte fácil.',
  },
  withCamera: 'Empezar con la cámara',
  sample: '¿Sin cámara? Mira un ejemplo',
  where: 'Dónde ponerte',
  how: 'Cómo se hace',
  breathing: 'Respiración.',
  easier: 'Más fácil',
  deeper: 'Más intenso',
  feel: 'Dónde lo puedes notar',
  notSeen: 'Lo que la cámara no ve',
  forYou: '¿Es para ti?',
  laptop: {
    table: (near, far) => `Portátil en una mesa, a ${near}–${far} m.`,
    floor: (near, far) => `Portátil en el suelo, a ${near}–${far} m.`,
  },
};
