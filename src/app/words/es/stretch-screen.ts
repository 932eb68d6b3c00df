import type { Translation } from '../catalogue.ts';
import type { stretchWords } from '../stretch-screen.ts';

export const stretch: Translation<typeof stretchWords> = {
  start: 'Empezar',
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
  yourAnswers: 'Tus respuestas de seguridad',
  tracking: 'Lo que la cámara ve',
  dose: 'Cuánto',
  older: (dose) => `65 años o más: ${dose}`,
  olderLonger: (dose, seconds) => `65 años o más: ${dose}, o hasta ${seconds} s si sienta bien`,
  past: 'Tus veces anteriores',
  noPast: 'Aquí estarán tus veces de este estiramiento.',
  held: (held, target) => `${held} de ${target} s`,
  trend: 'Ver cómo va en las semanas',
  howMuch: 'Cuánto',
  sides: 'Lados',
  bothSides: 'Los dos lados',
  whole: 'Entero',
  once: 'Una vez',
  takes: (times, isEach, minutes) =>
    `${times === 1 ? 'Una vez' : `${times} veces`}${isEach ? ' por lado, primero el izquierdo' : ''}, unos ${minutes} min`,
  seconds: (seconds) => `${seconds} s`,
  yours: 'Tuyo',
  laptop: {
    table: (near, far) => `Portátil en una mesa, a ${near}–${far} m.`,
    floor: (near, far) => `Portátil en el suelo, a ${near}–${far} m.`,
  },
};
