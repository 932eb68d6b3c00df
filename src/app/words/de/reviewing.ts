import type { Translation } from '../catalogue.ts';
import { countIn } from '../plural.ts';
import type { reviewWords, trendWords } from '../reviewing.ts';

const count = countIn('de');

export const reviewing: Translation<typeof reviewWords> = {
  title: 'Rückblick',
  sections: 'Rückblick',
  overview: 'Überblick',
  sessions: 'Sitzungen',
  checks: 'Links und rechts',
  habit: 'Erinnerungen',
  data: 'Deine Daten',
  today: 'Heute',
  ofGoal: (minutes, goal) => `${minutes} von ${goal} min`,
  goalReached: 'Fünf Minuten: für heute geschafft.',
  goalOpen: 'Fünf Minuten am Tag genügen.',
  streak: 'Serie',
  streakDays: (days) => count(days, { one: '# Tag', other: '# Tage' }),
  streakNote:
    'Tage mit fünf Minuten. Bis zu zwei freie Tage in sieben sind Erholung und unterbrechen nichts.',
  thisWeek: 'Diese Woche',
  weekNote: (sessions, days) =>
    `${count(sessions, { one: '# Sitzung', other: '# Sitzungen' })} an ${count(days, { one: '# Tag', other: '# Tagen' })}`,
  minutes: (minutes) => `${minutes} min`,
  calendar: 'Minuten am Tag',
  earlier: 'Monat davor',
  later: 'Monat danach',
  weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  reached: 'Ziel erreicht',
  legend: { some: 'Ein paar Minuten', reached: 'Fünf Minuten oder mehr' },
  week: 'Woche vom',
  weeks: {
    title: 'Minuten pro Woche',
    axis: 'min',
    practice: 'Minuten',
    held: 'In guter Form',
    sentence: (last, mean, weeks) =>
      `Diese Woche ${last} min; im Schnitt ${mean} min pro Woche in den letzten ${weeks} Wochen.`,
  },
  stretches: {
    title: 'Nach Dehnung',
    note: 'Wie es mit jeder lief, Woche für Woche.',
    stretch: 'Dehnung',
    times: 'Male',
    hold: 'Übliche Haltezeit',
    eachSide: (left, right) => `links ${left}, rechts ${right}`,
    last: 'Zuletzt',
  },
  empty:
    'Hier steht bald deine Übung: Minuten am Tag, wie sich jede Dehnung entwickelt, und links und rechts im Vergleich. Es bleibt in diesem Browser.',
  first: 'Wähl eine erste Dehnung',
  clipsNotCounted: 'Beispielclips zählen nicht mit.',
  lookAround: 'Mit Beispieldaten umsehen',
  sampleBanner: 'Das sind Beispieldaten: zwölf erfundene Wochen zum Umsehen.',
  removeSamples: 'Beispieldaten entfernen',
  samplesGone: 'Beispieldaten entfernt.',
  samplesFailed: 'Die Beispieldaten lassen sich hier nicht speichern.',
  sampleShort: 'Beispieldaten',
  table: 'Als Tabelle',
  loadingChart: 'Wird gezeichnet…',
  noChart: 'Die Zeichnung lässt sich gerade nicht laden; die Tabelle sagt dasselbe.',
};

export const trends: Translation<typeof trendWords> = {
  title: (name) => `${name}: der Verlauf`,
  back: 'Alle Dehnungen',
  about: 'Über diese Dehnung',
  none: 'Diese Dehnung ist noch nicht in deinen Sitzungen.',
  first: 'Mach sie ein erstes Mal',
  hold: 'Gehaltene Sekunden je Mal',
  form: 'Anteil in guter Form',
  range: (label) => `${label}: Bereich in guter Form`,
  difference: (label) => `${label}: links minus rechts`,
  side: 'Seite',
  seconds: 's',
  percent: '%',
  degrees: '°',
  ratio: '',
  left: 'Links',
  right: 'Rechts',
  both: 'Jedes Mal',
  week: 'Woche vom',
  value: 'Mittel',
  give: '±',
  times: 'Male',
  bandNote:
    'Das helle Band enthält das wahre Mittel etwa 95-mal von 100. Bei Winkeln schließt es ein, was die Kamera danebenliegen kann.',
  fewNote: 'Kein Band, wo eine Woche weniger als drei Male hat.',
  once: (who, value) => `${who}: ${value}, in einer Woche.`,
  more: (who, from, to) => `${who}: gestiegen von ${from} auf ${to}.`,
  less: (who, from, to) => `${who}: gesunken von ${from} auf ${to}.`,
  same: (who, value) =>
    `${who}: etwa gleich, zuletzt ${value}; die Änderung ist kleiner als die Unsicherheit.`,
  evenSides: (value) =>
    `Links und rechts sind etwa gleich: zuletzt ${value}, das liegt in der Unsicherheit.`,
  unevenSides: (value) =>
    `Links und rechts lagen zuletzt ${value} auseinander. Kleine Unterschiede sind häufig und meist kein Grund zur Sorge.`,
};
