import type { Translation } from '../catalogue.ts';
import { countIn } from '../plural.ts';
import type { privacyWords } from '../privacy.ts';

const count = countIn('es');

export const privacy: Translation<typeof privacyWords> = {
  title: 'Privacidad',
  promise:
    'Nada sale de este dispositivo. La imagen de la cámara se lee en este navegador y no hay ningún servidor al que enviarla.',
  traffic: {
    title: 'Desde que abriste esta página',
    foreign: 'Peticiones a otros servidores',
    refused: (sent, attempts) =>
      `${sent}; ${count(attempts, { one: '# intento rechazado', other: '# intentos rechazados' })}`,
    own: 'Archivos pedidos a este sitio',
    overNetwork: (size) => `${size} por la red`,
  },
  stored: {
    title: 'Guardado en este navegador',
    sessions: 'Sesiones',
    sessionCount: (sessions) => count(sessions, { one: '# sesión', other: '# sesiones' }),
    sessionsNote:
      'ángulos, segundos, correcciones, marcas de dolor, rigidez y notas; también tus pruebas, rutinas y estiramientos, y una sesión interrumpida',
    settings: 'Ajustes',
    kept: 'Guardados',
    settingsNote:
      'lo que elegiste, tus respuestas de seguridad y tus recordatorios, lo rápido que va Limber aquí y los últimos errores',
    app: 'La propia aplicación, para usarla sin conexión',
    fileCount: (files) => count(files, { one: '# archivo', other: '# archivos' }),
    appNote: 'código, el modelo de pose en uso y los ejemplos que viste',
    all: 'Todo junto',
    unknown: 'el navegador no lo dice',
    of: (quota) => `de ${quota} que permite este navegador`,
    deleteNote:
      'Borra una sesión o todas en [Sesiones], o todo en Repaso → Tus datos. Los ajustes se van cuando borras los datos de este sitio en el navegador.',
  },
  never: {
    title: 'Nunca se guarda',
    things: [
      'imágenes o vídeo de la cámara: se leen en memoria y se descartan al momento',
      'sonido: nunca se pide el micrófono',
      'las posiciones de tu cuerpo: solo los ángulos y segundos que salen de ellas',
      'tu nombre, una cuenta, un número de dispositivo o dónde estás',
    ],
    cameraUse:
      'La cámara está encendida solo mientras una sesión muestra su imagen. Se apaga cuando la sesión acaba, cuando sales de ella y cuando cierras la página.',
  },
  selfTest: {
    title: 'Compruébalo',
    run: 'Intentar enviar algo fuera',
    running: 'Probando…',
    fromPage: 'Desde esta página',
    fromWorker: 'Desde la guardia del proceso de pose',
    intro:
      'Prueba todas las formas en que una página podría enviar algo, a un servidor que no existe, y muestra quién lo impidió.',
    refusals: {
      guard: 'Bloqueado por la guardia del proceso',
      policy: 'Bloqueado por la política de contenido de la página',
      open: 'No bloqueado aquí',
    },
    notBlocked: (open, all) =>
      `${open} de ${all} intentos no se bloquearon. Quien aloja esta página olvidó sus cabeceras de seguridad.`,
    allBlocked: (all) => `Los ${all} intentos de llegar a otro servidor se bloquearon.`,
    pageOnly: (verdict) => `${verdict} El proceso no arrancó, así que solo se probó la página.`,
  },
  bytes: (bytes) => count(bytes, { one: '# byte', other: '# bytes' }),
};
