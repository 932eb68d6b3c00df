import type { Translation } from '../catalogue.ts';
import type { voiceSettingsWords } from '../voice-settings.ts';

export const voiceSettings: Translation<typeof voiceSettingsWords> = {
  speech: {
    title: 'Was gesagt wird',
    all: 'Alles',
    corrections: 'Korrekturen',
    counts: 'Zählen',
    silent: 'Nichts',
    note: 'Alles, was gesagt wird, steht auch auf dem Bildschirm.',
  },
  voice: 'Stimme',
  fittingVoice: 'Die zur Sprache passende',
  noVoice:
    'Dieser Browser hat keine Stimme, die ohne Netz spricht, darum bitten dich Töne hinzusehen.',
  rate: 'Tempo',
  test: 'Anhören',
  sample: 'Atme aus und neig dich etwas weiter nach links.',
  strictness: {
    title: 'Wie genau',
    gentle: 'Sanft',
    standard: 'Normal',
    strict: 'Streng',
    note: 'Auch streng ist nie enger, als die Kamera messen kann.',
  },
  pacer: {
    title: 'Kreis zum Mitatmen',
    on: 'An',
    off: 'Aus',
    note: 'Wächst vier Sekunden und schrumpft sechs, während du hältst.',
  },
  outline: {
    title: 'Umriss der Haltung',
    on: 'An',
    off: 'Aus',
    note: 'Liegt auf deinem Bild, an deiner Hüfte und in deiner Größe, bis die Uhr läuft. Geh nur so weit, wie es guttut.',
  },
};
