import type { Translation } from '../catalogue.ts';
import type { historyWords } from '../history.ts';

export const history: Translation<typeof historyWords> = {
  title: 'Sesiones',
  search: 'Buscar',
  searchNote: 'Estiramiento, rutina o nota',
  stretch: 'Estiramiento',
  anyStretch: 'Cualquiera',
  time: 'Tiempo',
  times: {
    all: 'Todo',
    days30: 'Últimos 30 días',
    days90: 'Últimos 90 días',
    year: 'Último año',
  },
  found: (shown, all) =>
    shown === all ? `${all} ${all === 1 ? 'sesión' : 'sesiones'}` : `${shown} de ${all} sesiones`,
  nothing: 'Ninguna sesión encaja.',
  more: (count) => `Ver ${count} más`,
  delete: (name) => `Borrar ${name}`,
  deleted: 'Sesión borrada.',
  undo: 'Deshacer',
  cantDelete: 'Ahora no se puede borrar esa sesión.',
  unreadable: 'la sesión que no se puede leer',
  deleteAll: 'Borrar todas',
  deleteAllQuestion: '¿Borrar todas las sesiones?',
  deleteAllWarning: 'Solo están en este navegador, así que no se puede deshacer.',
  allDeleted: 'Todas las sesiones borradas.',
  cantDeleteAll: 'Ahora no se pueden borrar las sesiones.',
  retry: 'Probar otra vez',
  wait: 'Un momento…',
};
