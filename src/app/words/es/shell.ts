import type { Translation } from '../catalogue.ts';
import type { shellWords } from '../shell.ts';

export const shell: Translation<typeof shellWords> = {
  skip: 'Ir al contenido',
  nav: 'Principal',
  stretches: 'Estiramientos',
  routines: 'Rutinas',
  review: 'Repaso',
  settings: 'Ajustes',
  privacy: 'Privacidad',
  wait: 'Un momento…',
  retry: 'Probar otra vez',
  dismiss: 'Cerrar',
  keep: 'Conservar',
  notLoaded: {
    title: 'Esta pantalla no se puede cargar',
    advice: 'Comprueba tu conexión y prueba otra vez. No se ha perdido nada de lo que hiciste.',
  },
  broken: {
    title: 'Esta pantalla ha dejado de funcionar',
    kept: (held) => `Tu sesión está guardada: ${held} hasta ahora.`,
    save: 'Guardar y ver el resumen',
    again: 'Mostrarla otra vez',
    home: 'Volver a los estiramientos',
  },
  unknown: {
    tab: 'No encontrado',
    title: 'Aquí no hay nada',
    advice: 'La dirección puede ser antigua o estar mal escrita.',
    link: 'Ver los estiramientos',
  },
  saved: (held) => `Guardado: ${held}.`,
  show: 'Ver',
  update: {
    ready: 'Hay una versión nueva.',
    busy: 'Hay una sesión en marcha en otra pestaña. Acábala primero y luego recarga.',
    reload: 'Recargar',
  },
  session: {
    unreadable: 'Una sesión que no se puede leer',
    kept: 'Se guarda tal como está.',
    sample: 'Ejemplo',
    unsaved: 'Aún sin guardar',
    heldOf: (held, target) => `${held} de ${target}`,
  },
};
