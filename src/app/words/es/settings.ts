import type { Translation } from '../catalogue.ts';
import type { settingsWords } from '../settings.ts';

export const settings: Translation<typeof settingsWords> = {
  title: 'Ajustes',
  theme: { title: 'Aspecto', system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
  sound: {
    title: 'Voz y tonos',
    on: 'Sí',
    off: 'No',
    note: 'Habla solo una voz de este ordenador. Si no hay ninguna, unos tonos breves te piden que mires.',
    volume: 'Volumen',
  },
  level: {
    title: 'Nivel habitual',
    note: 'Cuánto margen tiene la buena forma. En la página de cada estiramiento se puede cambiar.',
  },
  model: {
    title: 'Modelo de pose',
    names: { lite: 'Ligero', full: 'Completo', heavy: 'Pesado' },
    notes: {
      lite: '6 MB. Para ordenadores lentos; menos exacto, sobre todo en el suelo.',
      full: '9 MB. Adecuado para casi todos los ordenadores.',
      heavy: '31 MB. Algo más exacto, de tres a cuatro veces más lento.',
    },
  },
  power: {
    title: 'Ahorrar energía al aguantar quieto',
    on: 'Sí',
    off: 'No',
    note: 'Mientras no te mueves se lee la mitad de las imágenes. El ordenador se calienta menos y los segundos siguen siendo exactos.',
  },
  about: {
    title: 'Acerca de',
    privacy: 'Qué se guarda, y una prueba de que nada sale',
    diagnostics: 'Diagnóstico para informar de un fallo',
  },
};
