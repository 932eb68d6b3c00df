import type { Phrases } from '../phrases.ts';

export const chinTuck: Phrases = {
  'Chin tuck': 'Doble mentón',
  'Slide your head back to lengthen the back of your neck.':
    'Desliza la cabeza hacia atrás para alargar la nuca.',
  'Cervical retraction': 'Retracción cervical',
  'Double-chin exercise': 'Ejercicio de la papada',
  'Back of the neck': 'Nuca',
  'Deep front of the neck': 'Parte profunda del cuello, por delante',
  'Sit tall and look straight ahead.': 'Siéntate con la espalda erguida y mira al frente.',
  'Slide your head straight back, as if to make a double chin.':
    'Desliza la cabeza recta hacia atrás, como para sacar papada.',
  'Keep your eyes level. Slide, do not nod.': 'La mirada nivelada. Desliza, no cabecees.',
  'Hold for a few seconds, let go, and repeat.': 'Aguanta unos segundos, suelta y repite.',
  'Breathe out gently as you slide back, and keep breathing in the hold.':
    'Suelta el aire suave al ir atrás y sigue respirando mientras aguantas.',
  'Rest your head against a wall and press it back only lightly.':
    'Apoya la cabeza en una pared y empuja hacia atrás muy suave.',
  'Guide your chin straight back with two fingers.':
    'Guía la barbilla recta hacia atrás con dos dedos.',
  'Keep the slide small, and stop if you feel dizzy or your arm tingles.':
    'Desliza poco y para si notas mareo o te hormiguea el brazo.',
  'The clock leads. The camera checks that your head stays over your shoulders and level.':
    'Manda el reloj. La cámara comprueba que la cabeza siga sobre los hombros y nivelada.',
  'The camera cannot tell a tuck of a few centimetres from sitting tall: feel for the slide yourself.':
    'La cámara no distingue unos centímetros de la postura erguida: nota tú el movimiento.',
  'Slide your head a little further back.': 'Desliza la cabeza un poco más atrás.',
  'Long neck': 'Nuca larga',
  'Lift your eyes: slide back, do not nod.': 'Levanta la vista: desliza atrás, no cabecees.',
  'Sit upright; move only your head.': 'Tronco vertical; mueve solo la cabeza.',
  'Slide your head straight back.': 'Desliza la cabeza recta hacia atrás.',
  'Let go for a moment.': 'Suelta un momento.',
};
