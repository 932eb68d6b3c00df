import type { Translation } from '../catalogue.ts';
import type { habitWords } from '../habit.ts';

export const habit: Translation<typeof habitWords> = {
  title: 'Erinnerungen',
  lead: 'Ein Wort zur rechten Zeit, nur von diesem Computer. Es kommt, solange Limber in einem Tab offen ist oder installiert läuft.',
  on: 'Erinnere mich',
  mode: 'Wie oft',
  modes: { time: 'Einmal am Tag', interval: 'Pausen am Schreibtisch' },
  days: 'An diesen Tagen',
  weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  at: 'Um',
  every: 'Alle',
  minutes: (count) => `${count} min`,
  quiet: 'Ruhezeit',
  quietFrom: 'Von',
  quietTo: 'Bis',
  quietNote: 'In dieser Zeit kommen keine Erinnerungen.',
  what: 'Wofür',
  whats: { stand: 'Aufstehen', walk: 'Ein wenig gehen', routine: 'Eine kurze Routine' },
  texts: {
    stand: 'Zeit, kurz aufzustehen.',
    walk: 'Zeit für ein paar Schritte.',
    routine: 'Ein paar Minuten für deinen Rücken: wenn du so weit bist.',
  },
  snooze: (minutes) => `In ${minutes} Minuten`,
  next: (when) => `Die nächste: ${when}.`,
  none: 'Keine ist geplant.',
  allow: 'Benachrichtigungen zulassen',
  allowed: 'Erinnerungen kommen auch als Benachrichtigung dieses Computers.',
  inside: 'Ohne Benachrichtigungen kommen Erinnerungen in Limber selbst.',
  denied:
    'Benachrichtigungen sind für diese Seite gesperrt; das lässt sich in den Website-Einstellungen des Browsers ändern.',
  posture: 'Oft die Haltung zu wechseln ist meist besser als jede einzelne Haltung.',
};
