import type { Translation } from '../catalogue.ts';
import type { safetyCheckWords } from '../safety-check.ts';

export const safetyCheck: Translation<typeof safetyCheckWords> = {
  title: 'Preguntas de seguridad',
  emergency: {
    question: '¿Algo de esto es nuevo para ti?',
    no: 'Nada de esto',
    yes: 'Una cosa o más',
    signs: [
      'Adormecimiento nuevo o sensación distinta en los genitales, el ano, los glúteos o la cara interna de los muslos',
      'Dificultad nueva para empezar, aguantar o notar la orina o las heces, o pérdida de control de la vejiga o el intestino',
      'Dolor en las dos piernas, o debilidad o adormecimiento fuerte o creciente en las dos piernas',
      'Dificultad sexual nueva junto con dolor de espalda',
      'Dolor de espalda con dolor de pecho, o tras una mala caída o un accidente',
    ],
  },
  seekHelp: {
    title: 'Para aquí y pide ayuda ahora',
    what: 'Estas señales necesitan atención médica hoy, no un estiramiento. Llama a tu número de emergencias o ve a urgencias.',
    blocked: 'Limber no empieza ninguna sesión mientras esta sea tu respuesta.',
    change: 'Nada de esto me pasa',
    home: 'Volver al inicio',
  },
  doctorFirst: {
    title: 'Consulta con personal médico antes de estirar si',
    signs: [
      'tienes fiebre, escalofríos o te encuentras muy mal',
      'has tenido cáncer o pierdes peso sin motivo',
      'el dolor empeora de noche o al tumbarte y ninguna postura lo alivia',
      'te has caído, aunque sea poco, con huesos frágiles, edad avanzada o corticoides de largo plazo',
      'tienes defensas bajas, una infección reciente o te inyectas drogas',
      'arrastras un pie, notas debilidad nueva o pasos inseguros',
      'tienes un bulto, hinchazón o cambio de forma nuevo en la espalda, o un dolor como un cinturón alrededor del tronco',
      'es tu primer dolor de espalda, o ha cambiado, con menos de 20 o más de 55 años',
    ],
  },
  flags: {
    question: '¿Qué es cierto en tu caso?',
    note: 'Limber marca así los estiramientos que conviene saltar, cambiar o hacer despacio. Tus respuestas se quedan en este ordenador.',
    none: 'Nada de esto',
    older: '65 años o más: dosis más suaves',
  },
  skip: 'Puedes saltarte las preguntas. Entonces cada estiramiento dice quién debe tener cuidado, y decides tú.',
  is: {
    title: 'Qué es Limber',
    points: [
      'Un entrenador de estiramientos que muestra una pose, la compara con la tuya y cuenta los segundos que la haces bien.',
      'Un registro de tu práctica, guardado en este ordenador.',
    ],
  },
  isNot: {
    title: 'Qué no es',
    points: [
      'Un producto sanitario. No encuentra ni trata ninguna enfermedad, ni dice a nadie que está sano.',
      'Un instrumento de medida: los ángulos son estimaciones de la cámara y pueden fallar 10° o más.',
      'Alguien en la habitación. Tú sientes tu cuerpo; Limber, no: detente en cuanto algo no vaya bien.',
    ],
  },
  done: 'Listo',
  kept: 'Se guarda al marcar. Cámbialo cuando quieras.',
  answer: 'Responder ahora',
  changeAnswers: 'Cambiar tus respuestas',
  unanswered: 'Sin responder. Cada estiramiento dice quién debe tener cuidado.',
  nothing: 'Nada que pida cuidado.',
};
