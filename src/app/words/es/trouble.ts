import type { Translation } from '../catalogue.ts';
import type { flawMessages, troubleMessages } from '../trouble.ts';

const LOAD_AGAIN = 'Cargar otra vez';
const TRY_AGAIN = 'Probar otra vez';
const START_AGAIN = 'Empezar otra vez';
const STOPPED = {
  title: 'Se paró la lectura de tu pose',
  steps: ['Empieza otra vez.'],
  retry: START_AGAIN,
};

export const trouble: Translation<typeof troubleMessages> = {
  'permission-denied': {
    title: 'La cámara está bloqueada en esta página',
    steps: [
      'Pulsa el icono de la cámara o del candado junto a la dirección y elige Permitir.',
      'Si ahí está permitida, mira los ajustes de privacidad de la cámara de tu ordenador.',
    ],
    retry: TRY_AGAIN,
  },
  'permission-dismissed': {
    title: 'Se cerró la pregunta sobre la cámara',
    steps: ['Inténtalo otra vez y elige Permitir. La imagen se queda en este ordenador.'],
    retry: TRY_AGAIN,
  },
  'no-camera': {
    title: 'No encuentro ninguna cámara',
    steps: ['Conecta una, o abre la tapa o enciende la cámara de tu portátil.'],
    retry: 'Buscar otra vez',
  },
  'camera-in-use': {
    title: 'Otro programa está usando la cámara',
    steps: ['Cierra las videollamadas y las pestañas que usen la cámara.'],
    retry: TRY_AGAIN,
  },
  'no-picture': {
    title: 'La cámara está encendida pero no muestra nada',
    steps: [
      'Cierra otros programas que la usen.',
      'Luego reinicia el navegador, o vuelve a conectar la cámara si tiene cable.',
    ],
    retry: TRY_AGAIN,
  },
  'insecure-context': {
    title: 'El navegador solo da la cámara a páginas seguras',
    steps: ['Abre Limber con su dirección https, o como localhost en este ordenador.'],
    retry: TRY_AGAIN,
  },
  unsupported: {
    title: 'Este navegador no da acceso a la cámara',
    steps: ['Abre Limber en una versión actual de Chrome, Edge, Firefox o Safari.'],
    retry: TRY_AGAIN,
  },
  'clip-failed': {
    title: 'No se puede reproducir el ejemplo',
    steps: ['Comprueba que tienes conexión para esta primera vez y prueba de nuevo.'],
    retry: 'Reproducir otra vez',
  },
  'camera-failed': {
    title: 'La cámara no arrancó',
    steps: ['Reinicia el navegador, o vuelve a conectar la cámara si tiene cable.'],
    retry: TRY_AGAIN,
  },
  unplugged: {
    title: 'La cámara ya no está',
    steps: ['Vuelve a conectarla y sigo sin más. Tu tiempo espera.'],
    retry: 'Seguir',
  },
  'permission-revoked': {
    title: 'Se ha quitado el permiso de la cámara',
    steps: [
      'Pulsa el icono de la cámara o del candado junto a la dirección y elige Permitir. Tu tiempo espera.',
    ],
    retry: 'Seguir',
  },
  'other-tab': {
    title: 'Limber te mira en otra pestaña',
    steps: ['Sigue allí o usa esta pestaña. La otra guarda su tiempo.'],
    retry: 'Usar esta pestaña',
  },
  'taken-over': {
    title: 'Otra pestaña ha tomado el relevo',
    steps: ['Sigue allí o vuelve aquí. Tu tiempo espera.'],
    retry: 'Usar esta pestaña',
  },
  'stream-failed': {
    title: 'La cámara dejó de enviar imágenes',
    steps: ['Enciéndela otra vez. Tu tiempo espera.'],
    retry: 'Seguir',
  },
  'model-missing': {
    title: 'No se puede cargar la parte que lee tu pose',
    steps: ['Comprueba que tienes conexión: hace falta una vez y luego se guarda.'],
    retry: LOAD_AGAIN,
  },
  'model-corrupt': {
    title: 'La parte que lee tu pose llegó dañada',
    steps: ['Cárgala otra vez. Si no ayuda, recarga la página.'],
    retry: LOAD_AGAIN,
  },
  'no-webgl2': {
    title: 'Este navegador no puede usar el chip gráfico',
    steps: [
      'Activa la aceleración por hardware en los ajustes del navegador y reinícialo.',
      'O abre Limber en otro navegador.',
    ],
    retry: TRY_AGAIN,
  },
  'wasm-failed': {
    title: 'No se puede arrancar la parte que lee tu pose',
    steps: ['Recarga la página. Un navegador antiguo quizá necesite actualizarse.'],
    retry: LOAD_AGAIN,
  },
  'graph-failed': {
    ...STOPPED,
    steps: ['Empieza otra vez. Si se vuelve a parar, elige el modelo ligero en Ajustes.'],
  },
  'out-of-memory': {
    title: 'A este ordenador le queda poca memoria',
    steps: [
      'Cierra otras pestañas y programas, y empieza otra vez.',
      'O elige el modelo ligero en Ajustes.',
    ],
    retry: START_AGAIN,
  },
  'worker-crashed': {
    title: 'La lectura de tu pose se para una y otra vez',
    steps: [
      'Cierra otras pestañas y empieza otra vez. El modelo ligero, en Ajustes, pide menos memoria.',
    ],
    retry: START_AGAIN,
  },
  'worker-hung': {
    title: 'Leer tu pose tarda demasiado aquí',
    steps: ['Cierra otros programas o elige el modelo ligero en Ajustes.'],
    retry: START_AGAIN,
  },
  'bad-timestamp': STOPPED,
  'not-loaded': STOPPED,
  'already-loaded': STOPPED,
  closed: STOPPED,
};

export const pictureFlaws: Translation<typeof flawMessages> = {
  black: 'La imagen está oscura: abre la tapa de la cámara o enciende una luz.',
  frozen: 'La imagen está parada: reinicia el navegador o reconecta una cámara con cable.',
  'slow-camera': 'La cámara envía pocas imágenes: con más luz irá mejor.',
  'slow-computer':
    'Este ordenador va lento ahora: cierra otros programas o elige el modelo ligero.',
};
