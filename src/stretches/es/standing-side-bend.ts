import type { Phrases } from '../phrases.ts';

export const standingSideBend: Phrases = {
  'Standing side bend': 'Inclinación lateral de pie',
  'Reach up and over to open the side of your waist.':
    'Estírate hacia arriba y de lado para abrir la cintura.',
  'Standing lateral flexion stretch': 'Flexión lateral de pie',
  'QL side reach': 'Estiramiento del cuadrado lumbar',
  'Crescent stretch': 'Postura de la media luna',
  'Face the camera, feet hip-width apart.': 'De cara a la cámara, pies a la anchura de la cadera.',
  'Stand with your feet hip-width apart and your weight even on both.':
    'Ponte de pie con los pies a la anchura de la cadera y el peso igual en ambos.',
  'Raise your {side} arm beside your ear.':
    'Sube el brazo {side:izquierdo|derecho} junto a la oreja.',
  'Grow tall, then lean straight over to the {other}, as if between two panes of glass.':
    'Crece e inclínate recto hacia la {other:izquierda|derecha}, como entre dos cristales.',
  'Keep both feet heavy. Stop at a mild pull along your waist.':
    'Pies pesados en el suelo. Para al notar una tensión suave en la cintura.',
  'Breathe in to grow taller, breathe out to lean. In the hold, breathe slowly through your nose.':
    'Toma aire para crecer, suéltalo al inclinarte. Mientras aguantas, respira despacio por la nariz.',
  'Rest your hand on your hip instead of reaching up, and lean only as far as feels easy.':
    'Apoya la mano en la cadera en vez de subir el brazo e inclínate solo hasta donde te resulte fácil.',
  'Cross the leg on your raised-arm side behind the other and hold your raised wrist with your other hand.':
    'Cruza la pierna del lado del brazo levantado por detrás de la otra y sujeta la muñeca de arriba con la otra mano.',
  'Lean sideways only; never let your chest drift back.':
    'Inclínate solo de lado; no dejes que el pecho se vaya hacia atrás.',
  'Stand beside a wall you can touch.': 'Ponte junto a una pared que puedas tocar.',
  'The camera follows your lean, your raised arm and your level hips.':
    'La cámara sigue tu inclinación, el brazo levantado y la cadera nivelada.',
  'From the front the camera cannot see whether you lean a little forward or back, or how your lower spine bends.':
    'De frente, la cámara no ve si te inclinas un poco adelante o atrás, ni cómo se dobla tu zona lumbar.',
  'Level your hips: weight on both feet.': 'Nivela la cadera: el peso en ambos pies.',
};
