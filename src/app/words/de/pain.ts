import type { Translation } from '../catalogue.ts';
import type { painWords } from '../pain.ts';

export const pain: Translation<typeof painWords> = {
  button: 'Schmerz',
  stopped: 'Komm langsam heraus. Die Uhr steht.',
  howMuch: 'Wie weh tut es?',
  none: 'gar nicht',
  worst: 'schlimmer geht es nicht',
  where: 'Wo?',
  places: {
    'lower-back': 'Unterer Rücken',
    'upper-back': 'Oberer Rücken',
    neck: 'Nacken',
    shoulder: 'Schulter oder Arm',
    hip: 'Hüfte oder Gesäß',
    knee: 'Knie',
    'down-leg': 'Zieht ins Bein',
    numb: 'Taub, kribbelig oder schwach',
    dizzy: 'Schwindel',
    elsewhere: 'Woanders',
  },
  advice: {
    'go-on':
      'Richtig ist ein sanftes Ziehen, das nach einer Minute weg ist. Mach sanfter weiter oder lass diese aus.',
    ease: 'Lass nach: mach die leichtere Form und halt kürzer, oder lass diese aus.',
    stop: 'Hör für heute auf. Frag in der Arztpraxis oder Physiotherapie, bevor du dich wieder dehnst.',
  },
  emergency:
    'Hol sofort Hilfe bei Taubheit zwischen den Beinen, veränderter Blasen- oder Darmkontrolle, neuer Schwäche in den Beinen, oder Rückenschmerz mit Brustschmerz oder nach schwerem Sturz.',
  mistake: 'Aus Versehen gedrückt',
  goOn: 'Sanft weitermachen',
  leaveOut: 'Diese auslassen',
  end: 'Sitzung beenden',
  spoken: 'Hör auf und komm langsam heraus. Dann wähl auf dem Bildschirm, wie weh es tut, und wo.',
};
