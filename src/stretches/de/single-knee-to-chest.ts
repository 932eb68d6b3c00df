import type { Phrases } from '../phrases.ts';

export const singleKneeToChest: Phrases = {
  'Single knee to chest': 'Ein Knie zur Brust',
  'Draw one knee in to open your lower back and buttock.':
    'Zieh ein Knie heran, das öffnet unteren Rücken und Gesäß.',
  'Knee hug': 'Knie umarmen',
  'Williams flexion (single)': 'Williams-Beuge (einbeinig)',
  'Apanasana (single)': 'Apanasana (einbeinig)',
  'Hold behind your {side} thigh and draw that knee towards your chest.':
    'Fass hinter den {side:linken|rechten} Oberschenkel und zieh das Knie zur Brust.',
  'Keep your head and tailbone heavy and let your {other} leg relax.':
    'Lass Kopf und Steißbein schwer und das {other:linke|rechte} Bein locker.',
  'Hold gently, then lower the leg slowly.': 'Halt sanft, dann senk das Bein langsam.',
  'Breathe out as your knee comes in.': 'Atme aus, wenn das Knie herankommt.',
  'Keep your other foot flat and draw the knee in only part-way.':
    'Lass den anderen Fuß stehen und zieh das Knie nur halb heran.',
  'Lay your other leg long on the floor and draw the knee closer.':
    'Leg das andere Bein lang auf den Boden und zieh das Knie näher.',
  'Draw the knee in only part-way, and stop if your leg tingles.':
    'Zieh das Knie nur halb heran und hör auf, wenn das Bein kribbelt.',
  'Draw in gently and keep your tailbone on the floor.':
    'Zieh sanft und lass das Steißbein am Boden.',
  'Guide the knee beside your belly, and do not stay on your back for long.':
    'Führ das Knie neben den Bauch und bleib nicht lange auf dem Rücken.',
  'Hold behind your thigh, never over the kneecap.':
    'Fass hinter den Oberschenkel, nie über die Kniescheibe.',
  'The camera follows your nearer knee coming in, and your other leg roughly.':
    'Die Kamera verfolgt, wie das nähere Knie herankommt, und das andere Bein ungefähr.',
  'The camera cannot see your lower back lift off the floor, and your far leg is partly hidden.':
    'Die Kamera sieht nicht, ob der untere Rücken abhebt, und das hintere Bein ist halb verdeckt.',
  'Draw your {side} knee a little closer.': 'Zieh dein {side:linkes|rechtes} Knie etwas näher.',
  'Let your {side} knee bend more.': 'Lass dein {side:linkes|rechtes} Knie sich mehr beugen.',
  'Draw your {side} knee in.': 'Zieh dein {side:linkes|rechtes} Knie heran.',
  'Let your knee move away.': 'Lass das Knie weggehen.',
};
