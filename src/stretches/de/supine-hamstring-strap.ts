import type { Phrases } from '../phrases.ts';

export const supineHamstringStrap: Phrases = {
  'Lying hamstring stretch': 'Oberschenkelrückseite im Liegen',
  'Raise one leg in a strap to open the back of your thigh.':
    'Heb ein Bein im Gurt, das dehnt die Oberschenkelrückseite.',
  'Straight-leg raise stretch': 'Dehnung mit gestrecktem Bein',
  'Reclined hand-to-toe': 'Hand zum Fuß im Liegen',
  'Strap SLR': 'Beinheben mit Gurt',
  'Strap or towel': 'Gurt oder Handtuch',
  'Lie on your back with a strap round your {side} foot.':
    'Leg dich auf den Rücken, einen Gurt um den {side:linken|rechten} Fuß.',
  'Raise your {side} leg, knee nearly straight, until the back of your thigh pulls mildly.':
    'Heb das {side:linke|rechte} Bein, Knie fast gestreckt, bis die Oberschenkelrückseite sanft zieht.',
  'Rest your {other} leg on the floor, bent or long. Let your shoulders go soft.':
    'Lass das {other:linke|rechte} Bein am Boden, gebeugt oder lang. Die Schultern werden weich.',
  'Hold steadily, then lower the leg slowly.': 'Halt ruhig, dann senk das Bein langsam.',
  'Breathe out long, and let the leg drift closer. Never jerk it.':
    'Atme lang aus und lass das Bein näher kommen. Nie ruckartig.',
  'Keep your other knee bent, raise the leg less, and soften its knee.':
    'Lass das andere Knie gebeugt, heb das Bein weniger und lass sein Knie weich.',
  'Lay your other leg long on the floor and raise the leg nearly upright.':
    'Leg das andere Bein lang ab und heb das Bein fast senkrecht.',
  'Raise the leg only a little, and stop if it tingles.':
    'Heb das Bein nur wenig und hör auf, wenn es kribbelt.',
  'Raise the leg only as far as the limits you were given.':
    'Heb das Bein nur in den Grenzen, die man dir gesetzt hat.',
  'The camera follows your raised leg and its knee.':
    'Die Kamera verfolgt das gehobene Bein und sein Knie.',
  'The camera cannot see your tailbone lift off the floor, and your far leg is partly hidden.':
    'Die Kamera sieht nicht, ob das Steißbein abhebt, und das hintere Bein ist halb verdeckt.',
  'Raise your {side} leg a little higher.': 'Heb dein {side:linkes|rechtes} Bein etwas höher.',
  'Straighten your {side} knee; lower the leg if needed.':
    'Streck dein {side:linkes|rechtes} Knie; senk das Bein, wenn nötig.',
  'Hold still: no pulling or bouncing.': 'Halt still: nicht ziehen, nicht wippen.',
  'That is far enough. Lower the leg a little.': 'Weit genug. Senk das Bein ein wenig.',
};
