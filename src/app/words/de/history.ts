import type { Translation } from '../catalogue.ts';
import type { historyWords } from '../history.ts';

export const history: Translation<typeof historyWords> = {
  title: 'Sitzungen',
  search: 'Suche',
  searchNote: 'Dehnung, Routine oder Notiz',
  stretch: 'Dehnung',
  anyStretch: 'Egal',
  time: 'Zeit',
  times: {
    all: 'Alle',
    days30: 'Letzte 30 Tage',
    days90: 'Letzte 90 Tage',
    year: 'Letztes Jahr',
  },
  found: (shown, all) =>
    shown === all
      ? `${all} ${all === 1 ? 'Sitzung' : 'Sitzungen'}`
      : `${shown} von ${all} Sitzungen`,
  nothing: 'Keine Sitzung passt.',
  more: (count) => `${count} weitere zeigen`,
  delete: (name) => `${name} löschen`,
  deleted: 'Sitzung gelöscht.',
  undo: 'Rückgängig',
  cantDelete: 'Diese Sitzung lässt sich gerade nicht löschen.',
  unreadable: 'die Sitzung, die nicht zu lesen ist,',
  deleteAll: 'Alle löschen',
  deleteAllQuestion: 'Alle Sitzungen löschen?',
  deleteAllWarning: 'Sie liegen nur in diesem Browser und lassen sich nicht zurückholen.',
  allDeleted: 'Alle Sitzungen gelöscht.',
  cantDeleteAll: 'Die Sitzungen lassen sich gerade nicht löschen.',
  retry: 'Noch einmal',
  wait: 'Einen Moment…',
};
