import type { Phrases } from '../phrases.ts';

export const catCow: Phrases = {
  'Cat-cow': 'Gato y vaca',
  'Round and sink slowly to loosen your whole back.':
    'Redondea y hunde la espalda despacio para soltarla entera.',
  'Cat-camel': 'Gato y camello',
  'Quadruped flexion-extension': 'Flexión y extensión a cuatro patas',
  'Marjaryasana-Bitilasana': 'Marjaryasana-Bitilasana',
  'Whole back': 'Toda la espalda',
  'Kneel on all fours, side-on to the camera; either side is fine.':
    'Ponte a cuatro patas, de perfil a la cámara; da igual de qué lado.',
  'Breathe out and round your back to the ceiling, chin and tailbone tucked.':
    'Suelta el aire y redondea la espalda hacia el techo, barbilla y coxis hacia dentro.',
  'Breathe in, let your belly sink, and lift your breastbone and eyes a little.':
    'Toma aire, deja bajar el vientre y sube un poco el esternón y la mirada.',
  'Flow slowly between the two, staying short of the very end.':
    'Fluye despacio de una a otra, sin llegar del todo al final.',
  'Breathe out as you round, in as you sink.': 'Suelta el aire al redondear, tómalo al hundir.',
  'Keep both curves small, with a folded blanket under your knees.':
    'Haz pequeñas las dos curvas, con una manta doblada bajo las rodillas.',
  'Pause for five seconds at each end.': 'Haz una pausa de cinco segundos en cada extremo.',
  'Rest on your fists, or put a rolled towel under the heels of your hands.':
    'Apóyate en los puños o pon una toalla enrollada bajo la base de las manos.',
  'Stay near the middle and keep the rounding small.': 'Quédate cerca del centro y redondea poco.',
  'Move between round and flat; leave out the sinking.':
    'Muévete entre redonda y plana; no hundas la espalda.',
  'Move between flat and sunk; leave out the rounding.':
    'Muévete entre plana y hundida; no redondees la espalda.',
  'The clock leads. The camera checks that your arms, hips and knees stay in place.':
    'Manda el reloj. La cámara comprueba que brazos, cadera y rodillas sigan en su sitio.',
  'The camera cannot see your back curve: it checks only your arms, hips and knees.':
    'La cámara no ve la curva de tu espalda: solo comprueba brazos, cadera y rodillas.',
  'Shift your hips forward over your knees.': 'Lleva la cadera adelante, sobre las rodillas.',
  'Shift your hips back over your knees.': 'Lleva la cadera atrás, sobre las rodillas.',
  Shoulders: 'Hombros',
  'Shift your shoulders back over your hands.': 'Lleva los hombros atrás, sobre las manos.',
  'Shift your shoulders forward over your hands.': 'Lleva los hombros adelante, sobre las manos.',
  'Straighten your elbows.': 'Estira los codos.',
  'Round your back to the ceiling.': 'Redondea la espalda hacia el techo.',
  'Let your belly sink.': 'Deja bajar el vientre.',
};
