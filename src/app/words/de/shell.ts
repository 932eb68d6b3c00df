import type { Translation } from '../catalogue.ts';
import type { shellWords } from '../shell.ts';

export const shell: Translation<typeof shellWords> = {
  skip: 'Zum Inhalt springen',
  nav: 'Hauptmenü',
  stretches: 'Dehnungen',
  routines: 'Routinen',
  review: 'Rückblick',
  settings: 'Einstellungen',
  privacy: 'Datenschutz',
  wait: 'Einen Moment…',
  retry: 'Noch einmal',
  dismiss: 'Schließen',
  keep: 'Behalten',
  notLoaded: {
    title: 'Diese Seite lässt sich nicht laden',
    advice: 'Prüf deine Verbindung, dann versuch es noch einmal. Nichts von dir ist verloren.',
  },
  broken: {
    title: 'Diese Seite ist stehen geblieben',
    kept: (held) => `Deine Sitzung ist sicher: bisher ${held} gehalten.`,
    save: 'Speichern und auswerten',
    again: 'Noch einmal zeigen',
    home: 'Zurück zu den Dehnungen',
  },
  unknown: {
    tab: 'Nicht gefunden',
    title: 'Hier ist nichts',
    advice: 'Die Adresse ist vielleicht alt oder vertippt.',
    link: 'Zu den Dehnungen',
  },
  saved: (held) => `Gespeichert: ${held} gehalten.`,
  show: 'Zeigen',
  update: {
    ready: 'Eine neue Version ist da.',
    busy: 'In einem anderen Tab läuft eine Sitzung. Beende sie erst, dann lad neu.',
    reload: 'Neu laden',
  },
  session: {
    unreadable: 'Eine Sitzung, die nicht zu lesen ist',
    kept: 'Sie bleibt, wie sie ist.',
    sample: 'Beispiel',
    unsaved: 'Noch nicht gespeichert',
    heldOf: (held, target) => `${held} von ${target}`,
  },
};
