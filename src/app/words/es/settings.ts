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
    note: 'Cuánto margen tiene la buena técnica. En la página de cada estiramiento se puede cambiar.',
  },
  computer: 'Para este ordenador',
  model: {
    title: 'Modelo de pose',
    names: { auto: 'Automático', lite: 'Ligero', full: 'Completo', heavy: 'Pesado' },
    measured: (model: string) => `El más pesado que este ordenador sigue a tiempo: ${model}.`,
    notMeasured:
      'El más pesado que este ordenador sigue a tiempo. Se mide mientras lees un estiramiento; hasta entonces, Completo.',
    notes: {
      lite: '6 MB. Para ordenadores lentos; menos exacto, sobre todo en el suelo.',
      full: '9 MB. Adecuado para casi todos los ordenadores.',
      heavy: '31 MB. Algo más exacto, de tres a cuatro veces más lento.',
    },
  },
  delegate: {
    title: 'El modelo funciona en',
    names: { auto: 'Automático', CPU: 'Procesador', GPU: 'Tarjeta gráfica' },
    notes: {
      CPU: 'Correcto en todas partes.',
      GPU: 'Más rápido en muchos ordenadores. Algunas tarjetas gráficas leen mal las poses, y aquí no se comprueba.',
    },
    chosen: {
      CPU: 'El procesador. La tarjeta gráfica se usa donde es rápida y lee la misma pose.',
      GPU: 'La tarjeta gráfica: es rápida y leyó la misma pose que el procesador.',
    },
  },
  power: {
    title: 'Ahorrar energía mientras no te mueves',
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
