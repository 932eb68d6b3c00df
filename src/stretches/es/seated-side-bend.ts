import type { Phrases } from '../phrases.ts';

export const seatedSideBend: Phrases = {
  'Seated side bend': 'Inclinación lateral en silla',
  'Reach up and over in your chair to open your side.':
    'Estírate hacia arriba y de lado en la silla para abrir el costado.',
  'Chair QL stretch': 'Cuadrado lumbar en silla',
  'Seated lateral flexion': 'Flexión lateral en silla',
  'Chair crescent': 'Media luna en silla',
  'Side of the lower back': 'Costado de la zona lumbar',
  'Sit tall with your feet flat and a little apart.':
    'Siéntate con la espalda erguida, pies planos y algo separados.',
  'Hold the seat with your {other} hand and raise your {side} arm beside your ear.':
    'Agarra el asiento con la mano {other:izquierda|derecha} y sube el brazo {side:izquierdo|derecho} junto a la oreja.',
  'Grow tall, then lean over to the {other}. Stay heavy on both sides of the seat.':
    'Crece e inclínate hacia la {other:izquierda|derecha}. El peso, en los dos lados del asiento.',
  'Stop at a mild pull along your {side} waist.':
    'Para al notar una tensión suave en el costado {side:izquierdo|derecho}.',
  'Breathe in to grow taller, out to lean. In the hold, breathe into your open ribs.':
    'Toma aire para crecer, suéltalo al inclinarte. Mientras aguantas, respira hacia las costillas abiertas.',
  'Cross your arm to your opposite shoulder instead of reaching up, and lean only a little.':
    'Apoya la mano en el hombro contrario en vez de subir el brazo e inclínate solo un poco.',
  'Lean further and reach long through your fingertips.':
    'Inclínate más y alarga hasta la punta de los dedos.',
  'The camera follows your lean and your raised arm.':
    'La cámara sigue tu inclinación y el brazo levantado.',
  'The camera cannot see you lean forward or back, or how your lower spine bends.':
    'La cámara no ve si te inclinas adelante o atrás, ni cómo se dobla tu zona lumbar.',
  'Sit heavy on both sides of the seat.': 'Reparte el peso en los dos lados del asiento.',
  'Drop your {other} shoulder away from your ear.':
    'Baja el hombro {other:izquierdo|derecho}, lejos de la oreja.',
};
