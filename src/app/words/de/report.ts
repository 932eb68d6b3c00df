import type { Translation } from '../catalogue.ts';
import type { reportWords } from '../report.ts';

export const report: Translation<typeof reportWords> = {
  title: 'Bericht für deine Physiotherapie',
  period: 'Zeitraum',
  weeks: (count) => `Die letzten ${count} Wochen`,
  print: 'Drucken oder als PDF speichern',
  back: 'Deine Daten',
  from: (from, to) => `${from} bis ${to}`,
  name: 'Name (nur auf dieser Seite; er wird nicht behalten)',
  days: 'Tage mit Übung',
  ofDays: (days, all) => `${days} von ${all}`,
  minutes: 'Minuten pro Woche',
  held: 'In guter Form gehalten',
  perStretch: 'Nach Dehnung',
  stretch: 'Dehnung',
  side: 'Seite',
  times: 'Male',
  hold: 'Übliche Haltezeit',
  form: 'In Form',
  range: 'Hauptwinkel, erste → letzte Woche',
  both: 'beide',
  checks: 'Links und rechts',
  left: 'Links',
  right: 'Rechts',
  when: 'Zuletzt',
  pain: 'Gemeldeter Schmerz',
  painLine: (when, level, stretch) => `${when}: ${level}, ${stretch}`,
  noPain: 'Keiner.',
  stiffness: 'Steifheit vorher und nachher, im Mittel',
  stiffnessLine: (before, after, count) =>
    `${before} vorher, ${after} nachher (0–10, ${count} Sitzungen)`,
  none: 'In dieser Zeit keine Übung.',
  sample: 'BEISPIELDATEN: erfundene Sitzungen von niemandem.',
  about:
    'Erstellt von Limber mit einer Laptop-Kamera. Winkel sind Schätzungen; ± ist die halbe Breite, in der der wahre Wert etwa 95-mal von 100 liegt. Die Kurve der Wirbelsäule, die Beckenkippung und Druck sind nicht zu sehen. Nicht bewertete Zeit ist weggelassen. Dies ist ein Übungsprotokoll und kein medizinischer Befund.',
  notRated: 'ohne Zahl',
};
