import type { Phrases } from '../phrases.ts';

export const neckSideTilt: Phrases = {
  'Neck side tilt': 'Inclinación lateral del cuello',
  'Let one ear sink to open the other side of your neck.':
    'Deja caer una oreja para abrir el otro lado del cuello.',
  'Upper trapezius stretch': 'Estiramiento del trapecio superior',
  'Lateral neck flexion stretch': 'Flexión lateral del cuello',
  'Side of the neck': 'Costado del cuello',
  'Top of the shoulder': 'Parte alta del hombro',
  'Sit tall and hold the seat with your {side} hand.':
    'Siéntate con la espalda erguida y agarra el asiento con la mano {side:izquierda|derecha}.',
  'Let your {other} ear sink towards your {other} shoulder.':
    'Deja caer la oreja {other:izquierda|derecha} hacia el hombro {other:izquierdo|derecho}.',
  'Keep your nose pointing forward and your {side} shoulder down.':
    'La nariz al frente y el hombro {side:izquierdo|derecho} abajo.',
  'Stop at a light pull. To come back, lift your head slowly.':
    'Para al notar una tensión ligera. Para volver, levanta la cabeza despacio.',
  'Breathe out softly, and let your shoulders drop each time.':
    'Suelta el aire con suavidad y deja caer los hombros cada vez.',
  'Tilt only a little, with both hands resting in your lap.':
    'Inclínate solo un poco, con las manos en el regazo.',
  'Tilt further and rest your free hand on your head. Do not pull.':
    'Inclínate más y apoya la mano libre en la cabeza. No tires.',
  'Skip this one until a doctor or physiotherapist has looked at your neck.':
    'Sáltate este hasta que personal médico o de fisioterapia te revise el cuello.',
  'The camera follows the tilt of your head and your level shoulders.':
    'La cámara sigue la inclinación de la cabeza y los hombros nivelados.',
  'The camera cannot see how strong the pull is, or whether your chin pokes forward.':
    'La cámara no ve cuánta tensión notas ni si adelantas la barbilla.',
  'Head tilt': 'Inclinación de la cabeza',
  'Let your {other} ear sink a little lower.':
    'Deja caer un poco más la oreja {other:izquierda|derecha}.',
  'Level your shoulders and let both drop.': 'Nivela los hombros y suelta los dos.',
  'Sit upright; tilt only your head.': 'Tronco vertical; inclina solo la cabeza.',
  'That is far enough. Lift your head a little.': 'Así basta. Levanta un poco la cabeza.',
  'Point your nose straight ahead.': 'La nariz, al frente.',
};
