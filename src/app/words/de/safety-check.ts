import type { Translation } from '../catalogue.ts';
import type { safetyCheckWords } from '../safety-check.ts';

export const safetyCheck: Translation<typeof safetyCheckWords> = {
  title: 'Fragen zur Sicherheit',
  emergency: {
    question: 'Ist etwas davon neu für dich?',
    no: 'Nichts davon',
    yes: 'Eins oder mehr',
    signs: [
      'Neue Taubheit oder verändertes Gefühl an Genitalien, After, Gesäß oder Innenschenkeln',
      'Neue Mühe, Urin oder Stuhl zu lassen, zu halten oder zu spüren, oder Verlust der Kontrolle über Blase oder Darm',
      'Schmerz in beiden Beinen, oder starke oder zunehmende Schwäche oder Taubheit in beiden Beinen',
      'Neue sexuelle Funktionsstörung zusammen mit Rückenschmerz',
      'Rückenschmerz mit Brustschmerz, oder nach schwerem Sturz oder Unfall',
    ],
  },
  seekHelp: {
    title: 'Bitte hör hier auf und hol dir jetzt Hilfe',
    what: 'Diese Anzeichen brauchen heute ärztliche Hilfe, keine Dehnung. Wähl den Notruf oder geh in die nächste Notaufnahme.',
    blocked: 'Limber beginnt keine Sitzung, solange das deine Antwort ist.',
    change: 'Nichts davon trifft auf mich zu',
    home: 'Zurück zum Anfang',
  },
  doctorFirst: {
    title: 'Lass es vor dem Dehnen ärztlich klären, wenn du',
    signs: [
      'Fieber oder Schüttelfrost hast oder dich sehr krank fühlst',
      'Krebs hattest oder ohne Grund abnimmst',
      'Schmerz hast, der nachts oder im Liegen schlimmer ist und in keiner Lage nachlässt',
      'gestürzt bist, auch leicht, mit dünnen Knochen, in höherem Alter oder unter langer Kortisongabe',
      'ein schwaches Immunsystem hast, vor Kurzem eine Infektion hattest oder Drogen spritzt',
      'einen Fuß nachziehst, neue Schwäche oder unsichere Schritte hast',
      'einen neuen Knoten, eine Schwellung oder Verformung am Rücken hast, oder Schmerz wie ein Band um den Rumpf',
      'unter 20 oder über 55 bist und der Rückenschmerz erstmals da ist oder sich verändert hat',
    ],
  },
  flags: {
    question: 'Was trifft auf dich zu?',
    note: 'Limber markiert dann die Dehnungen, die du auslassen, anpassen oder langsam machen solltest. Deine Antworten bleiben auf diesem Computer.',
    none: 'Nichts davon',
    older: '65 oder älter: sanftere Dosis',
  },
  skip: 'Du kannst die Fragen überspringen. Dann steht bei jeder Dehnung, wer vorsichtig sein sollte, und du entscheidest.',
  is: {
    title: 'Was Limber ist',
    points: [
      'Ein Dehn-Coach, der eine Haltung zeigt, deine damit vergleicht und die Sekunden zählt, die du sie gut hältst.',
      'Ein Tagebuch deiner Übung, auf diesem Computer.',
    ],
  },
  isNot: {
    title: 'Was es nicht ist',
    points: [
      'Ein Medizinprodukt. Es findet und behandelt keine Krankheit und sagt niemandem, dass er gesund ist.',
      'Ein Messgerät: Winkel sind Schätzungen der Kamera und können um 10° oder mehr danebenliegen.',
      'Jemand im Raum. Du spürst deinen Körper, Limber nicht: Hör auf, sobald sich etwas falsch anfühlt.',
    ],
  },
  done: 'Fertig',
  kept: 'Wird beim Ankreuzen gespeichert. Du kannst es jederzeit ändern.',
  answer: 'Jetzt antworten',
  changeAnswers: 'Antworten ändern',
  unanswered: 'Noch nicht beantwortet. Bei jeder Dehnung steht, wer vorsichtig sein sollte.',
  nothing: 'Nichts, was Vorsicht braucht.',
};
