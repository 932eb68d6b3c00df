import type { Translation } from '../catalogue.ts';
import type { settingsWords } from '../settings.ts';

export const settings: Translation<typeof settingsWords> = {
  title: 'Einstellungen',
  theme: { title: 'Aussehen', system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  sound: {
    title: 'Stimme und Töne',
    on: 'An',
    off: 'Aus',
    note: 'Es spricht nur eine Stimme dieses Computers. Fehlt sie, bitten dich kurze Töne hinzusehen.',
    volume: 'Lautstärke',
  },
  level: {
    title: 'Gewohnte Stufe',
    note: 'Wie weit die Grenzen guter Form sind. Auf der Seite jeder Dehnung lässt sie sich ändern.',
  },
  computer: 'Für diesen Computer',
  model: {
    title: 'Haltungsmodell',
    names: { auto: 'Automatisch', lite: 'Leicht', full: 'Voll', heavy: 'Schwer' },
    measured: (model: string) => `Das schwerste, bei dem dieser Computer mitkommt: ${model}.`,
    notMeasured:
      'Das schwerste, bei dem dieser Computer mitkommt. Gemessen wird, während du eine Dehnung liest; bis dahin Voll.',
    notes: {
      lite: '6 MB. Für langsame Computer; weniger genau, vor allem am Boden.',
      full: '9 MB. Richtig für die meisten Computer.',
      heavy: '31 MB. Etwas genauer, drei- bis viermal langsamer.',
    },
  },
  delegate: {
    title: 'Das Modell läuft auf',
    names: { auto: 'Automatisch', CPU: 'Prozessor', GPU: 'Grafikkarte' },
    notes: {
      CPU: 'Stimmt überall.',
      GPU: 'Auf vielen Computern schneller. Manche Grafikkarte liest Haltungen falsch, und das wird hier nicht geprüft.',
    },
    chosen: {
      CPU: 'Der Prozessor. Die Grafikkarte wird genommen, wo sie schnell ist und dieselbe Haltung liest.',
      GPU: 'Die Grafikkarte: Sie ist schnell und las dieselbe Haltung wie der Prozessor.',
    },
  },
  power: {
    title: 'Strom sparen beim stillen Halten',
    on: 'An',
    off: 'Aus',
    note: 'Während du still hältst, wird nur jedes zweite Bild gelesen. Dein Computer bleibt kühler, und die Sekunden stimmen.',
  },
  about: {
    title: 'Über Limber',
    privacy: 'Was gespeichert ist, und ein Test, dass nichts hinausgeht',
    diagnostics: 'Diagnose für eine Fehlermeldung',
  },
};
