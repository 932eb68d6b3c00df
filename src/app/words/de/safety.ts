import type { Translation } from '../catalogue.ts';
import type { safetyWords } from '../safety.ts';

export const safety: Translation<typeof safetyWords> = {
  label: 'Sicherheit',
  stopIf: 'Hör auf bei',
  stopWhen: [
    'stechendem Schmerz oder Schmerz über 5 von 10',
    'Schmerz, der ins Bein zieht',
    'Taubheit, Kribbeln oder neuer Schwäche',
    'Schwindel',
  ],
  feel: 'Richtig ist ein sanftes Ziehen: bis 3 von 10, nach einer Minute weg. Bei 4 oder 5 lass nach und halt kürzer.',
  askFirstTitle: 'Wann du vorher ärztlich fragen solltest',
  askFirst:
    'Wenn du ein Rückenleiden hast, vor Kurzem operiert wurdest, schwanger bist oder dein Schmerz neu, stark oder ausstrahlend ist, frag vorher in der Arztpraxis oder Physiotherapie.',
  emergency:
    'Hol sofort Hilfe bei Taubheit zwischen den Beinen, veränderter Blasen- oder Darmkontrolle, neuer Schwäche in den Beinen, oder Rückenschmerz mit Brustschmerz oder nach schwerem Sturz.',
  wellness:
    'Nur zum Wohlbefinden und Lernen. Kein Medizinprodukt: Limber stellt keine Diagnosen und behandelt nichts, und seine Winkel können um 10° oder mehr danebenliegen.',
  privacy:
    'Das Kamerabild wird in diesem Browser gelesen und verlässt deinen Computer nie. Nichts wird aufgenommen oder gesendet.',
};
