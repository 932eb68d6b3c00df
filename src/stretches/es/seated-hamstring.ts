import type { Phrases } from '../phrases.ts';

export const seatedHamstring: Phrases = {
  'Seated hamstring stretch': 'Isquiotibiales en silla',
  'One leg long, tip forward, and open the back of your thigh.':
    'Una pierna larga, inclínate y abre la parte de atrás del muslo.',
  'Chair hamstring hinge': 'Bisagra de isquiotibiales en silla',
  'Seated single-leg forward hinge': 'Inclinación adelante con una pierna estirada',
  'Back of the straight thigh': 'Parte de atrás del muslo estirado',
  'Sit side-on to the camera, {side} side nearer.':
    'Siéntate de perfil a la cámara, con el lado {side:izquierdo|derecho} más cerca.',
  'Sit near the front edge of the chair.': 'Siéntate cerca del borde delantero de la silla.',
  'Stretch your {side} leg out, heel down, toes up. Keep your {other} foot flat under its knee.':
    'Estira la pierna {side:izquierda|derecha}, talón abajo, punta arriba. El pie {other:izquierdo|derecho}, plano bajo su rodilla.',
  'Sit tall, rest your hands on your {other} thigh, and tip forward from your hips.':
    'Espalda erguida, manos en el muslo {other:izquierdo|derecho}, e inclínate desde la cadera.',
  'Stop at a mild pull behind your {side} thigh. Keep your chest lifted.':
    'Para al notar una tensión suave detrás del muslo {side:izquierdo|derecho}. Mantén el pecho alto.',
  'Stay nearly upright and soften your straight knee a little.':
    'Quédate casi vertical y afloja un poco la rodilla estirada.',
  'Straighten your knee fully and tip further forward, back long.':
    'Estira del todo la rodilla e inclínate más, espalda larga.',
  'Stay nearly upright, within the limits you were given.':
    'Quédate casi vertical, dentro de los límites que te dieron.',
  'The camera follows your straight leg and your lean.':
    'La cámara sigue la pierna estirada y tu inclinación.',
  'The camera cannot see your lower back round, and may lose your far leg.':
    'La cámara no ve si se redondea tu zona lumbar y puede perder la pierna más lejana.',
  'Lift your head and look ahead.': 'Levanta la cabeza y mira al frente.',
  'Come up a little and keep your back long.': 'Sube un poco y mantén la espalda larga.',
  'Sit tall: bring your chest forward over your hips.':
    'Incorpórate: lleva el pecho adelante, sobre la cadera.',
};
