import type { Phrases } from '../phrases.ts';

export const doubleKneeToChest: Phrases = {
  'Double knee to chest': 'Beide Knie zur Brust',
  'Hug both knees in to open your lower back.':
    'Zieh beide Knie heran, das öffnet den unteren Rücken.',
  'Williams flexion (double)': 'Williams-Beuge (beidbeinig)',
  'Lumbar flexion in lying': 'Lendenbeugung im Liegen',
  Apanasana: 'Apanasana',
  'Bring up one knee, then the other, and hold behind your thighs.':
    'Heb ein Knie, dann das andere, und fass hinter die Oberschenkel.',
  'Draw both knees in until your lower back feels a gentle stretch.':
    'Zieh beide Knie heran, bis der untere Rücken sanft gedehnt wird.',
  'To finish, lower one foot, then the other.': 'Zum Schluss setz einen Fuß ab, dann den anderen.',
  'Breathe out to draw in, breathe in to ease off.': 'Atme beim Heranziehen aus, beim Lockern ein.',
  'Hold behind your thighs and draw in only part-way.':
    'Fass hinter die Oberschenkel und zieh nur halb heran.',
  'Hold your shins and bring your thighs close to your chest.':
    'Fass die Schienbeine und bring die Oberschenkel dicht an die Brust.',
  'Skip this one: it rounds your lower back fully.':
    'Lass diese Dehnung aus: Sie rundet den unteren Rücken ganz.',
  'Skip this one: it presses on your belly while you lie flat.':
    'Lass diese Dehnung aus: Sie drückt in Rückenlage auf den Bauch.',
  'Wait until your surgeon clears you to bend your back.':
    'Beug den Rücken erst, wenn es dir ärztlich erlaubt ist.',
  'The camera follows how close your nearer knee comes.':
    'Die Kamera verfolgt, wie nah das vordere Knie kommt.',
  'Near hip': 'Nähere Hüfte',
  'Draw both knees a little closer.': 'Zieh beide Knie etwas näher.',
  'Far hip': 'Hintere Hüfte',
  'Bring your other knee in as well.': 'Nimm auch das andere Knie dazu.',
  'Let your knees bend more.': 'Lass die Knie sich mehr beugen.',
  'Let your hips settle towards the floor.': 'Lass die Hüfte zum Boden sinken.',
  'Lie still and let the rocking settle.': 'Lieg still und lass das Schaukeln ausklingen.',
  'Draw both knees in.': 'Zieh beide Knie heran.',
  'Let your knees move away.': 'Lass die Knie weggehen.',
};
