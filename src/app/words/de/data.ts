import type { Translation } from '../catalogue.ts';
import type { dataWords } from '../data.ts';

export const data: Translation<typeof dataWords> = {
  title: 'Deine Daten',
  lead: 'Alles, was Limber über dich weiß, liegt in diesem Browser und sonst nirgends. Nimm es mit, sieh es dir an oder lösch es.',
  out: {
    title: 'Mitnehmen',
    json: 'Alles, als eine Datei',
    jsonNote:
      'Sitzungen, Vergleiche, eigene Routinen und Dehnungen. Limber kann sie wieder einlesen.',
    csv: 'Eine Tabelle für Tabellenprogramme',
    csvNote: 'CSV, eine Zeile je Dehnung und Seite.',
    fhir: 'Für Gesundheitsakten',
    fhirNote: 'Haltezeiten als FHIR-R4-Bundle.',
    report: 'Eine Seite für deine Physiotherapie',
    reportNote: 'Eine Seite zum Drucken oder als PDF.',
  },
  in: {
    title: 'Eine Datei einlesen',
    note: 'Was schon hier ist, bleibt, wie es ist; nichts wird doppelt hinzugefügt. Du siehst vorher, was sich ändern würde.',
    choose: 'Datei wählen',
    reading: 'Wird gelesen…',
    preview: 'Diese Datei brächte',
    nothingNew: 'Alles in dieser Datei ist schon hier.',
    add: 'Hinzufügen',
    cancel: 'Lassen',
    done: 'Hinzugefügt.',
  },
  room: {
    title: 'Wie sicher es ist',
    used: 'Hier gespeichert',
    of: (quota) => `von ${quota}, die dieser Browser erlaubt`,
    unknown: 'der Browser verrät es nicht',
    promise: 'Dauerhaft behalten',
    yes: 'Ja',
    no: 'Nicht versprochen',
    kept: 'Der Browser hat versprochen, diese Daten nicht von selbst zu löschen.',
    warning:
      'Dieser Browser löscht vielleicht, was hier liegt, wenn der Platz knapp wird oder nach Wochen ohne Besuch. Bitte ihn, es zu behalten, oder zieh ab und zu eine Kopie.',
    ask: 'Den Browser bitten, es zu behalten',
    refused: 'Der Browser hat es nicht versprochen. Zieh ab und zu eine Kopie.',
  },
  gone: {
    title: 'Löschen',
    range: 'Sitzungen aus einem Zeitraum',
    from: 'Von',
    to: 'Bis',
    deleteRange: 'Diese Sitzungen löschen',
    rangeCount: (count) => `${count} in diesem Zeitraum.`,
    rangeDone: 'Sitzungen gelöscht.',
    all: 'Alles löschen',
    allNote:
      'Sitzungen, Vergleiche, eigene Routinen und Dehnungen. Einstellungen und die App selbst bleiben.',
    allQuestion: 'Alles löschen?',
    allWarning:
      'Es liegt nur in diesem Browser und lässt sich nicht zurückholen. Zieh vorher eine Kopie, wenn du es vielleicht wieder willst.',
    allDone: 'Alles ist gelöscht.',
    failed: 'Das lässt sich gerade nicht löschen.',
    undo: 'Rückgängig',
  },
  problem: {
    tooBig: 'Diese Datei ist viel zu groß, um aus Limber zu sein.',
    notJson:
      'Diese Datei ist beschädigt oder nicht aus Limber: Sie lässt sich nicht als JSON lesen.',
    notLimber: 'Diese Datei ist nicht aus Limber.',
    newer: (version) =>
      `Diese Datei kommt aus einem neueren Limber (Dateiversion ${version}). Aktualisiere Limber und versuch es noch einmal.`,
    badField: (field, message) => `Diese Datei ist beschädigt: „${field}“ ${message}.`,
    nothingChanged: 'Nichts wurde geändert.',
  },
  failure: {
    full: 'Dafür ist kein Platz: Der Speicher des Browsers ist voll.',
    unavailable: 'Dieser Browser gibt Limber hier keinen Speicher.',
    failed: 'Das hat nicht geklappt.',
  },
  plan: {
    sessions: ['Sitzung', 'Sitzungen'],
    routines: ['eigene Routine', 'eigene Routinen'],
    ownStretches: ['eigene Dehnung', 'eigene Dehnungen'],
    checks: ['Seitenvergleich', 'Seitenvergleiche'],
    same: (count) => `${count} schon hier`,
    different: (count) => `${count} hier inzwischen geändert, bleiben so`,
  },
};
