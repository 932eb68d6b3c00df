import { words } from './catalogue.ts';

export const historyWords = words('history', {
  title: 'Sessions',
  search: 'Search',
  searchNote: 'Stretch, routine or note',
  stretch: 'Stretch',
  anyStretch: 'Any',
  time: 'Time',
  times: { all: 'All', days30: 'Last 30 days', days90: 'Last 90 days', year: 'Last year' },
  found: (shown: number, all: number) =>
    shown === all ? `${all} ${all === 1 ? 'session' : 'sessions'}` : `${shown} of ${all} sessions`,
  nothing: 'No session fits.',
  more: (count: number) => `Show ${count} more`,
  delete: (name: string) => `Delete ${name}`,
  deleted: 'Session deleted.',
  undo: 'Undo',
  cantDelete: "That session can't be deleted right now.",
  unreadable: 'the session that cannot be read',
  deleteAll: 'Delete all',
  deleteAllQuestion: 'Delete all sessions?',
  deleteAllWarning: "They are only in this browser, so this can't be undone.",
  allDeleted: 'All sessions deleted.',
  cantDeleteAll: "The sessions can't be deleted right now.",
  retry: 'Try again',
  wait: 'One moment…',
});
