import type { Translation } from '../catalogue.ts';
import type { routinesWords } from '../routines.ts';

export const routines: Translation<typeof routinesWords> = {
  title: 'Rutinas',
  intro: 'Unos pocos estiramientos en buen orden, uno tras otro.',
  ready: 'Listas para empezar',
  own: 'Las tuyas',
  ownEmpty:
    'Crea una con los estiramientos que te gustan: su orden, sus lados, sus tiempos y descansos.',
  build: 'Crear la tuya',
  start: 'Empezar',
  look: 'Qué incluye',
  minutes: (minutes) => `${minutes} min`,
  count: (count) => (count === 1 ? '1 estiramiento' : `${count} estiramientos`),
  notForYou: 'Tus respuestas de seguridad la desaconsejan.',
  warmUp: 'Antes de empezar',
  order: 'En este orden',
  sides: { both: 'los dos lados', left: 'lado izquierdo', right: 'lado derecho' },
  times: (times, seconds) => (times === 1 ? `${seconds} s` : `${times} × ${seconds} s`),
  extra: (side, times) =>
    `En tu prueba, tu ${side} se movió menos, así que le toca ${times === 1 ? 'una vez' : `${times} veces`} más.`,
  extraOther: (bent, side, times) =>
    `En tu prueba te inclinaste menos hacia tu ${bent}, así que a tu ${side} le toca ${times === 1 ? 'una vez' : `${times} veces`} más.`,
  extraOpen:
    'Donde tus pruebas muestren en dos días que un lado se mueve menos, al lado que hay que estirar le toca una vez más.',
  check: 'Comparar los dos lados',
  rest: (seconds) => `descanso ${seconds} s`,
  leftOut: (count) =>
    count === 1
      ? 'Un estiramiento queda fuera: tus respuestas de seguridad dicen que lo evites.'
      : `${count} estiramientos quedan fuera: tus respuestas de seguridad dicen que los evites.`,
  keepAvoided: 'Hacerlos de todos modos',
  allLeftOut: 'Con tus respuestas de seguridad no queda nada. Elige otra.',
  gone: 'Este estiramiento ya no está aquí',
  edit: 'Cambiar',
  duplicate: 'Hacer una copia tuya',
  duplicateOwn: 'Copiar',
  remove: 'Borrar',
  removed: (name) => `«${name}» está borrada.`,
  notRemoved: 'Ahora no se puede borrar.',
  undo: 'Deshacer',
  copyName: (name) => `${name}, mía`,
  newName: 'Mi rutina',
  loadFailed: 'Ahora no se pueden leer tus rutinas.',
  again: 'Probar otra vez',
  unsaved: {
    full: 'No está guardada: el espacio del navegador está lleno. Sigue aquí hasta que cierres la página.',
    unavailable:
      'No está guardada: este navegador no da espacio aquí. Sigue aquí hasta que cierres la página.',
    failed: 'No está guardada: no ha funcionado. Sigue aquí hasta que cierres la página.',
  },
  builder: {
    title: 'Crear una rutina',
    name: 'Nombre',
    namePlaceholder: 'Cómo la llamas',
    total: (time) => `Dura unos ${time}`,
    empty: 'Añade un primer estiramiento.',
    add: 'Añadir un estiramiento',
    choose: 'Elige uno',
    addButton: 'Añadir',
    up: (name) => `Subir ${name}`,
    down: (name) => `Bajar ${name}`,
    removeItem: (name) => `Quitar ${name}`,
    moved: (name, place) => `${name} es ahora el número ${place}.`,
    drag: 'Arrastra a otro sitio',
    sides: 'Lados',
    bothSides: 'Los dos',
    left: 'Izquierdo',
    right: 'Derecho',
    hold: 'Aguantar, s',
    times: 'Veces',
    rest: 'Descanso, s',
    save: 'Guardar',
    saved: (name) => `«${name}» está guardada.`,
    needsName: 'Ponle antes un nombre.',
    discard: 'Salir sin guardar',
  },
};
