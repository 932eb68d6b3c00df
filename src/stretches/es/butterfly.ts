import type { Phrases } from '../phrases.ts';

export const butterfly: Phrases = {
  Butterfly: 'Mariposa',
  'Soles together, knees wide, to open your inner thighs.':
    'Plantas juntas y rodillas abiertas para abrir los muslos por dentro.',
  'Seated adductor stretch': 'Aductores en el suelo',
  'Bound angle': 'Ángulo atado',
  'Tailor sit': 'Postura del sastre',
  'Inside of the thighs': 'Cara interna de los muslos',
  'Cushion or folded blanket': 'Cojín o manta doblada',
  'Sit on a folded blanket with the soles of your feet together.':
    'Siéntate en una manta doblada con las plantas de los pies juntas.',
  'Hold your ankles and sit tall.': 'Agarra los tobillos y siéntate con la espalda erguida.',
  'Let your knees sink outward under their own weight. Do not bounce or press them.':
    'Deja bajar las rodillas por su peso. Sin rebotes y sin empujar.',
  'Stop at a mild pull inside your thighs.':
    'Para al notar una tensión suave por dentro de los muslos.',
  'Breathe out and let your knees grow heavy.': 'Suelta el aire y deja que las rodillas pesen.',
  'Slide your feet further away and lean your back against a wall.':
    'Aleja los pies y apoya la espalda en una pared.',
  'Bring your heels closer and tip forward a little, back long.':
    'Acerca los talones e inclínate un poco, espalda larga.',
  'Slide your feet further away, and rest your knees on cushions.':
    'Aleja los pies y apoya las rodillas en cojines.',
  'Skip this one: it turns your hips out further than your limits may allow.':
    'Sáltate este: te gira las caderas hacia fuera más de lo que quizá tengas permitido.',
  'Stay upright and rest your knees on cushions; never press them down.':
    'Quédate vertical con las rodillas sobre cojines; no las empujes nunca.',
  'The camera follows how low your knees sink, and that you sit straight.':
    'La cámara sigue cuánto bajan las rodillas y si la espalda va recta.',
  'From the front the camera cannot see your back round or how far you tip forward.':
    'De frente, la cámara no ve si redondeas la espalda ni cuánto te inclinas.',
  'One knee': 'Una rodilla',
  'Let your knees sink a little lower.': 'Deja bajar un poco más las rodillas.',
  'Other knee': 'La otra rodilla',
  'Let both knees grow heavy and sink.': 'Deja que las dos rodillas pesen y bajen.',
  'Bring your chest over the middle.': 'Lleva el pecho al centro.',
  'Sit evenly on both hips.': 'Reparte el peso en las dos caderas.',
  'Feet together': 'Pies juntos',
  'Bring the soles of your feet together.': 'Junta las plantas de los pies.',
  'Sit tall and lift your chest.': 'Espalda erguida y pecho arriba.',
  'No bouncing: let your knees rest.': 'Sin rebotes: deja descansar las rodillas.',
  'Relax both knees; a small difference is normal.':
    'Relaja las dos rodillas; una pequeña diferencia es normal.',
};
