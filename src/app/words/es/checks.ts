import type { Translation } from '../catalogue.ts';
import type { checkWords } from '../checks.ts';

const STAY = 'Quédate ahí dos segundos y vuelve.';
const OTHER_WAY = 'Para la otra pierna, túmbate al revés.';
const CHAIR =
  'Siéntate con la espalda erguida en una silla firme, de cara a la cámara, muslos paralelos, pies apenas en el aire.';
const EVENLY = 'Reparte el peso en los dos lados.';

export const checks: Translation<typeof checkWords> = {
  title: 'Izquierda y derecha',
  lead: 'Compara cuánto se movieron tu izquierda y tu derecha, en ocho pruebas cortas. Antes, camina de tres a cinco minutos para calentar.',
  limits:
    'Son estimaciones de la cámara. De un cinco a un quince por ciento entre lados es habitual y no dice nada de tu salud.',
  tests: {
    ake_9090: {
      name: 'Parte de atrás del muslo, rodilla arriba',
      steps: [
        'Túmbate boca arriba, de perfil a la cámara, con la pierna que pruebas más cerca.',
        'Sube ese muslo en vertical y sujétalo por detrás de la rodilla. La otra pierna se queda en el suelo.',
        'Estira la rodilla despacio hasta una tensión cómoda. Quédate ahí dos segundos.',
      ],
      measures: 'Cuánto falta para estirar la rodilla del todo.',
      background: 'A la gente joven le faltan entre 5 y 35 grados; varía mucho.',
      note: OTHER_WAY,
    },
    aslr: {
      name: 'Elevación de la pierna estirada',
      steps: [
        'Túmbate, de perfil a la cámara, con la pierna que pruebas más cerca.',
        'Sube esa pierna, estirada, hasta donde sea fácil. La otra se queda abajo.',
        'Quédate ahí dos segundos y bájala.',
      ],
      measures: 'Cuánto subió la pierna desde el suelo.',
      background: 'Se suele citar de 80 a 90 grados; la gente sana llega de 40 a 85.',
      note: OTHER_WAY,
    },
    hip_ext: {
      name: 'Cadera por delante, con una rodilla en el suelo',
      steps: [
        'Ponte con una rodilla en el suelo, de perfil, la pierna apoyada más cerca de la cámara. Mete el coxis, tronco erguido.',
        'Avanza hasta una tensión suave. El tronco sigue erguido.',
        STAY,
      ],
      measures: 'Cuánto fue el muslo por detrás de la línea del tronco.',
      background: 'No hay valores habituales para esta posición.',
      note: 'La cámara no ve la inclinación de la pelvis: compara solo tus dos lados.',
    },
    hip_rot_in: {
      name: 'Giro de cadera, pie hacia fuera',
      steps: [
        CHAIR,
        'Lleva hacia fuera el pie del lado que pruebas. La rodilla no se mueve.',
        STAY,
      ],
      measures: 'Cuánto salió la espinilla de la vertical hacia fuera.',
      background: 'Lo habitual es de 30 a 40 grados; mucha gente sana difiere de un lado a otro.',
      note: EVENLY,
    },
    hip_rot_out: {
      name: 'Giro de cadera, pie hacia dentro',
      steps: [
        CHAIR,
        'Lleva hacia dentro el pie del lado que pruebas. La rodilla no se mueve.',
        STAY,
      ],
      measures: 'Cuánto salió la espinilla de la vertical hacia dentro.',
      background: 'Lo habitual es de 40 a 60 grados; mucha gente sana difiere de un lado a otro.',
      note: EVENLY,
    },
    trunk_rot: {
      name: 'Giro en silla',
      steps: [
        'Espalda erguida, de cara a la cámara, brazos cruzados, rodillas quietas.',
        'Gira hacia el lado que pruebas hasta donde sea fácil.',
        STAY,
      ],
      measures: 'Cuánto giraron los hombros respecto a la cadera.',
      background: 'Unos 45 grados a cada lado.',
      note: 'Aquí es donde peor ve la cámara: solo se notan diferencias grandes.',
    },
    side_bend: {
      name: 'Inclinación lateral de pie',
      steps: [
        'Ponte de cara a la cámara, pies a un palmo, brazos a los lados.',
        'Desliza una mano recta por el muslo del lado que pruebas, hasta donde sea fácil.',
        'Quédate ahí dos segundos y sube.',
      ],
      measures: 'Cuánto se inclinó el tronco hacia ese lado.',
      background:
        'Cuánto se inclina la gente disminuye con la edad; ningún valor es bueno ni malo.',
      note: 'Tener la espalda cerca de una pared ayuda a no girar.',
    },
    ankle_wall: {
      name: 'Rodilla sobre el pie',
      steps: [
        'Ponte de pie y de perfil, la pierna que pruebas más cerca de la cámara, una pared delante del pie.',
        'Adelanta la rodilla sobre los dedos. Para antes de que se levante el talón.',
        STAY,
      ],
      measures: 'Cuánto se inclinó la espinilla hacia delante.',
      background: 'Es normal que tus dos tobillos sean distintos.',
      note: 'Una mano en la pared te da estabilidad.',
    },
  },
  never: 'Aún sin probar',
  start: 'Empezar esta prueba',
  again: 'Repetir la prueba',
  steps: 'Cómo se hace',
  safetyFirst: 'Primero, las preguntas de seguridad',
  safetyWhy: 'Dicen cuáles de estas pruebas conviene dejar fuera.',
  skip: 'Sáltate esta: no encaja con tus respuestas de seguridad.',
  left: 'Izquierda',
  right: 'Derecha',
  difference: 'Diferencia',
  outOf: 'de',
  noResult: 'muy pocos intentos válidos',
  even: 'Sin diferencia clara: tu izquierda y tu derecha van parejas en esta prueba.',
  small:
    'Una diferencia pequeña, no lo bastante para ser clara. Son comunes y no suelen preocupar.',
  repeat: (side) =>
    `La última vez tu ${side} se movió menos. Aún no hay una diferencia clara: repítelo otro día antes de sacar conclusiones.`,
  noticeable: (side) =>
    `En dos días tu ${side} se movió menos en esta prueba. Quizá valga la pena una serie suave más de ese mismo movimiento y probar otra vez en dos o tres semanas.`,
  routine: 'Una rutina para los dos lados',
  trend: 'A lo largo del tiempo',
  trendSentence: (left, right, count) =>
    `Último: izquierda ${left}, derecha ${right}; ${count === 1 ? '1 día' : `${count} días`} hasta ahora.`,
  day: 'Día',
  back: 'Todas las pruebas',
  run: {
    begin: 'Empezar con la cámara',
    needsCamera:
      'La cámara lee tus articulaciones aquí, en este navegador. No se graba ni se envía nada.',
    stop: 'Parar',
    asking: 'Permite la cámara, por favor.',
    loading: 'Un momento: se está cargando el modelo.',
    still: (side, how) => `${side}. ${how} Luego no te muevas.`,
    move: 'Otra vez: despacio, hasta donde sea fácil, y quédate ahí.',
    back: 'Bien. Vuelve al inicio.',
    discarded: 'Este no cuenta.',
    change: (side) => `Ahora el ${side}. Tómate tu tiempo.`,
    done: 'Listo. Eso es todo.',
    nothing: 'Contaron muy pocos intentos, así que esta vez no hay resultado.',
    skip: 'Saltar este lado',
    ready: 'Ya estoy',
    tries: (valid, wanted) => `${valid} de ${wanted} intentos`,
    notSeen: 'Aún no lo puedo leer',
    saved: 'Resultado guardado.',
    notSaved: 'Aquí no se puede guardar el resultado.',
    retry: 'Probar otra vez',
  },
  broken: {
    'thigh-upright': 'Mantén el muslo vertical.',
    'other-leg-down': 'Deja la otra pierna abajo.',
    'knee-straight': 'Mantén la rodilla estirada.',
    'trunk-upright': 'Mantén el tronco erguido.',
    'front-knee': 'Mantén la rodilla de delante sobre el pie.',
    'hips-level': 'Mantén la cadera nivelada.',
    'no-lean': 'Gira sin inclinarte.',
    'no-twist': 'Inclínate sin girar.',
    'heel-down': 'Deja el talón en el suelo.',
    'knee-still': 'No muevas la rodilla.',
    'foot-outward': 'Lleva el pie hacia fuera.',
    'foot-inward': 'Lleva el pie hacia dentro.',
    turned: 'Gira hacia el otro lado.',
  },
};
