import type { Translation } from '../catalogue.ts';
import { countIn } from '../plural.ts';
import type { privacyWords } from '../privacy.ts';

const count = countIn('de');

export const privacy: Translation<typeof privacyWords> = {
  title: 'Datenschutz',
  promise:
    'Nichts verlässt dieses Gerät. Das Kamerabild wird in diesem Browser gelesen, und es gibt keinen Server, an den es gehen könnte.',
  traffic: {
    title: 'Seit du diese Seite geöffnet hast',
    foreign: 'Anfragen an andere Server',
    refused: (sent, attempts) =>
      `${sent}; ${count(attempts, { one: '# Versuch', other: '# Versuche' })} abgewiesen`,
    own: 'Dateien von dieser Seite',
    overNetwork: (size) => `${size} über das Netz`,
  },
  stored: {
    title: 'In diesem Browser gespeichert',
    sessions: 'Frühere Sitzungen',
    sessionCount: (sessions) => count(sessions, { one: '# Sitzung', other: '# Sitzungen' }),
    sessionsNote:
      'Winkel, Sekunden, Korrekturen, gemeldeter Schmerz, Steifheit und Notizen; dazu deine Seitenvergleiche, Routinen und Dehnungen und eine unterbrochene Sitzung',
    settings: 'Einstellungen',
    kept: 'Gespeichert',
    settingsNote:
      'deine Auswahl, deine Antworten zur Sicherheit und deine Erinnerungen, wie schnell Limber hier läuft, und die letzten Fehler',
    app: 'Die App selbst, für die Nutzung offline',
    fileCount: (files) => count(files, { one: '# Datei', other: '# Dateien' }),
    appNote: 'Code, das benutzte Haltungsmodell, abgespielte Beispiele',
    all: 'Alles zusammen',
    unknown: 'der Browser verrät es nicht',
    of: (quota) => `von ${quota}, die dieser Browser erlaubt`,
    deleteNote:
      'Lösch eine Sitzung oder alle unter [Sitzungen], oder alles unter Rückblick → Deine Daten. Die Einstellungen verschwinden, wenn du im Browser die Daten dieser Seite löschst.',
  },
  never: {
    title: 'Nie gespeichert',
    things: [
      'Kamerabilder oder Video: Jedes wird im Speicher gelesen und sofort verworfen',
      'Ton: Nach dem Mikrofon wird nie gefragt',
      'die Positionen deines Körpers: nur die Winkel und Sekunden daraus',
      'dein Name, ein Konto, eine Gerätenummer oder wo du bist',
    ],
    cameraUse:
      'Die Kamera ist nur an, solange eine Sitzung ihr Bild zeigt. Sie wird freigegeben, wenn die Sitzung endet, wenn du sie verlässt und wenn du die Seite schließt.',
  },
  selfTest: {
    title: 'Sieh selbst',
    run: 'Versuch, etwas hinauszusenden',
    running: 'Läuft…',
    fromPage: 'Von dieser Seite',
    fromWorker: 'Vom Wächter des Haltungs-Workers',
    intro:
      'Versucht auf jedem Weg, den eine Seite hat, etwas an einen Server zu senden, den es nicht gibt, und zeigt, wer es verhindert hat.',
    refusals: {
      guard: 'Gesperrt vom Wächter des Workers',
      policy: 'Gesperrt von der Inhaltsregel der Seite',
      open: 'Hier nicht gesperrt',
    },
    notBlocked: (open, all) =>
      `${open} von ${all} Versuchen wurden nicht gesperrt. Wer diese Seite bereitstellt, hat ihre Sicherheits-Header weggelassen.`,
    allBlocked: (all) =>
      `Alle ${all} Versuche, einen anderen Server zu erreichen, wurden gesperrt.`,
    pageOnly: (verdict) =>
      `${verdict} Der Worker startete nicht, darum wurde nur die Seite geprüft.`,
  },
  bytes: (bytes) => count(bytes, { one: '# Byte', other: '# Bytes' }),
};
