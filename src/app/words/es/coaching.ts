import type { Translation } from '../catalogue.ts';
import type { coachingWords } from '../coaching.ts';

export const coaching: Translation<typeof coachingWords> = {
  neutral: {
    standing: 'Quédate de pie, sin moverte, un momento.',
    'half-kneeling': 'Quédate de rodillas, con el tronco erguido, un momento.',
    'kneeling-back': 'Siéntate hacia atrás, con los brazos estirados, y no te muevas un momento.',
    'lying-knees-up': 'Quédate boca arriba, con las rodillas dobladas, sin moverte un momento.',
    sitting: 'Espalda erguida y sin moverte un momento.',
  },
  complete: 'Ya está. Sal despacio.',
  allCounted: 'Ya están todas.',
  nextTime: (number, out) => `${number}: ${out}`,
  halfWay: 'Vas por la mitad.',
  fiveLeft: 'Cinco segundos más.',
  fixed: 'Eso es.',
  pausedByYou: 'En pausa. Tómate tu tiempo.',
  enter: 'Entra despacio en el estiramiento.',
  enterOn: (side) => `Entra despacio en el estiramiento, ${side}.`,
  entering: 'Bien. Quédate ahí.',
  holding: 'Buena técnica. Sigue respirando despacio.',
  grace: 'Vuelve con suavidad al estiramiento.',
  paused: 'El reloj espera. Vuelve al estiramiento.',
  lookingForYou: 'Te estoy buscando.',
  goOnWhenReady: 'El reloj espera. Sigue cuando quieras.',
  clockWaits: 'El reloj espera.',
  amount: { little: 'Solo un poco.', lot: 'Bastante.' },
  status: {
    notJudged: 'Sin valorar',
    byClock: 'Por reloj',
    holding: 'Cuenta el tiempo',
    complete: 'Completo',
    entering: 'Casi',
    grace: 'Se escapa',
    idle: 'Aún no',
    paused: 'El reloj espera',
  },
};
