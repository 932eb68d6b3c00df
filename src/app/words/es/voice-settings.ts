import type { Translation } from '../catalogue.ts';
import type { voiceSettingsWords } from '../voice-settings.ts';

export const voiceSettings: Translation<typeof voiceSettingsWords> = {
  speech: {
    title: 'Qué se dice',
    all: 'Todo',
    corrections: 'Correcciones',
    counts: 'Cuentas',
    silent: 'Nada',
    note: 'Todo lo que se dice está también en la pantalla.',
  },
  voice: 'Voz',
  fittingVoice: 'La que encaja con el idioma',
  noVoice:
    'Este navegador no tiene ninguna voz que funcione sin la red, así que unos tonos te piden que mires.',
  rate: 'Velocidad',
  test: 'Oírla',
  sample: 'Suelta el aire e inclínate un poco más hacia la izquierda.',
  strictness: {
    title: 'Cuánta exactitud',
    gentle: 'Suave',
    standard: 'Normal',
    strict: 'Estricta',
    note: 'Ni la estricta pide más de lo que la cámara puede medir.',
  },
  pacer: {
    title: 'Círculo para respirar',
    on: 'Sí',
    off: 'No',
    note: 'Crece cuatro segundos y mengua seis mientras aguantas.',
  },
  outline: {
    title: 'Contorno de la postura',
    on: 'Sí',
    off: 'No',
    note: 'Se ve sobre tu imagen, en tus caderas y a tu tamaño, hasta que corre el reloj. Llega solo hasta donde te siente bien.',
  },
};
