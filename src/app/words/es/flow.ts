import type { Translation } from '../catalogue.ts';
import type { flowWords, setupWords } from '../flow.ts';

export const flow: Translation<typeof flowWords> = {
  titles: {
    placing: 'Coloca el portátil',
    framing: 'Déjame verte',
    ready: 'Te veo de cuerpo entero.',
    'get-ready': 'Prepárate',
    switching: 'Cambia de lado',
    resting: 'Descansa',
    next: 'Siguiente estiramiento',
    pain: 'Para aquí',
    done: 'Bien hecho',
  },
  place: {
    floor: (near, far) =>
      `Pon el portátil en el suelo, a una distancia de ${near} a ${far} metros.`,
    table: (near, far) =>
      `Pon el portátil en una mesa, a una distancia de ${near} a ${far} metros.`,
  },
  comeIntoView: 'Luego entra en la imagen.',
  again: 'Una vez más.',
  switchSides: { left: 'Ahora el lado izquierdo.', right: 'Ahora el lado derecho.' },
  nextIs: (name) => `Ahora viene: ${name}.`,
  restNow: 'Descansa y luego otra vez.',
  nextUp: 'Después',
  last: 'Este es el último',
  away: 'No te veo. El reloj espera.',
  stillAway: 'Sigo sin verte. Vuelve a la imagen y seguimos.',
  back: 'Ya te veo.',
  paused: 'En pausa.',
  resumed: 'Seguimos.',
  interrupted: 'La imagen se paró un momento. Tu tiempo está guardado.',
  movedOn: 'Dejemos este por hoy.',
  timeIsUp: 'Se acabó el tiempo. Sal despacio.',
  timed: 'Desde aquí no lo puedo valorar, así que llevo el tiempo.',
  timer: 'La cámara ve poco de este, así que llevo el tiempo.',
  goOnWithout: {
    light: 'Sigo así; con esta luz puede que se me escape algo.',
    view: 'Desde ahí no veo lo que necesito. Llevo el tiempo y no valoro nada.',
    place: 'Sigo así.',
  },
  easierOffer: (easier) => `Hoy este cuesta. Más fácil: ${easier}`,
  easierHow: 'Pon las dos manos en la cabeza para elegirlo.',
  easierTaken: 'Desde ahora cuenta la forma más fácil.',
  easierTake: 'Elegir la forma más fácil',
  pacer: { in: 'Toma aire', out: 'Suelta el aire' },
  allDone: 'Ese era el último. Bien hecho.',
  welcomeBack: 'Hola de nuevo. Seguimos donde lo dejaste.',
  turnBy: (degrees) => `Unos ${degrees}°.`,
  gestureHint: 'Manos en la cabeza: pausa o seguir',
};

export const setupAdvice: Translation<typeof setupWords> = {
  offCentre: {
    left: 'Muévete un poco a tu izquierda.',
    right: 'Muévete un poco a tu derecha.',
    forward: 'Muévete un poco hacia delante.',
    backward: 'Muévete un poco hacia atrás.',
  },
  tilted: 'El portátil está torcido: ponlo recto.',
  tooDark: 'Hay poca luz: enciende una lámpara.',
  backlit: 'La luz está detrás de ti: gira el portátil o baja la persiana.',
  severalPeople: 'Veo a más de una persona: quédate a solas en la imagen.',
  turn: {
    face: {
      little: 'Gira un poco más hacia la cámara.',
      half: 'Gira a medias hacia la cámara.',
      quarter: 'Ponte de cara a la cámara.',
    },
    side: {
      little: 'Gira un poco más hacia el lado.',
      half: 'Gira a medias hacia el lado.',
      quarter: 'Ponte de perfil a la cámara: un cuarto de vuelta.',
    },
  },
};
