import type { Translation } from '../catalogue.ts';
import type { libraryWords } from '../library.ts';

export const library: Translation<typeof libraryWords> = {
  title: 'Dehnungen',
  search: 'Suche',
  searchHint: 'Name oder Muskel',
  any: 'Egal',
  filters: {
    place: 'Position',
    region: 'Körperteil',
    minutes: 'Zeit',
    kit: 'Hilfsmittel',
    tracking: 'Kamera',
  },
  places: { standing: 'Stehen', chair: 'Stuhl', floor: 'Boden' },
  regions: {
    neck: 'Nacken',
    'shoulders-chest': 'Schultern und Brust',
    'upper-back': 'Oberer Rücken',
    'lower-back': 'Unterer Rücken',
    sides: 'Flanken',
    belly: 'Bauch',
    'hip-front': 'Hüfte vorn',
    buttocks: 'Gesäß',
    'thigh-back': 'Oberschenkel hinten',
    'thigh-front': 'Oberschenkel vorn',
    'inner-thigh': 'Oberschenkel innen',
  },
  kit: {
    none: 'Nichts nötig',
    mat: 'Matte',
    chair: 'Stuhl',
    wall: 'Wand',
    desk: 'Tisch',
    cushion: 'Kissen',
    strap: 'Gurt',
    step: 'Stufe',
    box: 'Kiste',
  },
  tracking: {
    observed: 'Gut zu sehen',
    partly: 'Teils zu sehen',
    timer: 'Die Uhr führt',
  },
  atMost: (minutes) => (minutes === 1 ? 'Bis 1 Minute' : `Bis ${minutes} Minuten`),
  about: (minutes) => `etwa ${minutes} min`,
  count: (shown, all) =>
    shown === all ? `Alle ${all} Dehnungen` : `${shown} von ${all} Dehnungen`,
  none: 'Keine Dehnung passt dazu',
  noneAdvice: 'Nimm weniger Wörter oder lass eine der Auswahlen offen.',
  reset: 'Alle zeigen',
  makeOwn: 'Eigene Dehnung anlegen',
};
