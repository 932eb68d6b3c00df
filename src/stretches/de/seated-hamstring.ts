import type { Phrases } from '../phrases.ts';

export const seatedHamstring: Phrases = {
  'Seated hamstring stretch': 'Oberschenkelrückseite im Sitzen',
  'One leg long, tip forward, and open the back of your thigh.':
    'Ein Bein lang, vorneigen, Oberschenkelrückseite dehnen.',
  'Chair hamstring hinge': 'Beinrückseite auf dem Stuhl',
  'Seated single-leg forward hinge': 'Hüftbeuge im Sitzen mit einem Bein',
  'Back of the straight thigh': 'Rückseite des gestreckten Oberschenkels',
  'Sit side-on to the camera, {side} side nearer.':
    'Setz dich seitlich zur Kamera, die {side:linke|rechte} Seite näher.',
  'Sit near the front edge of the chair.': 'Setz dich nah an die Vorderkante des Stuhls.',
  'Stretch your {side} leg out, heel down, toes up. Keep your {other} foot flat under its knee.':
    'Streck das {side:linke|rechte} Bein aus, Ferse unten, Zehen hoch. Der {other:linke|rechte} Fuß steht flach unter dem Knie.',
  'Sit tall, rest your hands on your {other} thigh, and tip forward from your hips.':
    'Sitz aufrecht, Hände auf dem {other:linken|rechten} Oberschenkel, und neig dich aus der Hüfte vor.',
  'Stop at a mild pull behind your {side} thigh. Keep your chest lifted.':
    'Stopp bei einem sanften Ziehen hinten am {side:linken|rechten} Oberschenkel. Halt die Brust gehoben.',
  'Stay nearly upright and soften your straight knee a little.':
    'Bleib fast aufrecht und lass das gestreckte Knie etwas weich.',
  'Straighten your knee fully and tip further forward, back long.':
    'Streck das Knie ganz und neig dich weiter vor, Rücken lang.',
  'Stay nearly upright, within the limits you were given.':
    'Bleib fast aufrecht, in den Grenzen, die man dir gesetzt hat.',
  'The camera follows your straight leg and your lean.':
    'Die Kamera verfolgt das gestreckte Bein und deine Neigung.',
  'The camera cannot see your lower back round, and may lose your far leg.':
    'Die Kamera sieht nicht, ob der untere Rücken rundet, und verliert vielleicht das hintere Bein.',
  'Lift your head and look ahead.': 'Heb den Kopf und schau geradeaus.',
  'Come up a little and keep your back long.': 'Komm etwas hoch und halt den Rücken lang.',
  'Sit tall: bring your chest forward over your hips.':
    'Richte dich auf: Brust nach vorn über die Hüfte.',
};
