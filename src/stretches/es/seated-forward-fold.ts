import type { Phrases } from '../phrases.ts';

export const seatedForwardFold: Phrases = {
  'Seated forward fold': 'Flexión adelante en silla',
  'Fold over your thighs to open your lower back.':
    'Pliégate sobre los muslos para abrir la zona lumbar.',
  'Chair ragdoll': 'Muñeco de trapo en silla',
  'Seated lumbar flexion': 'Flexión lumbar en silla',
  "Chair child's pose": 'Postura del niño en silla',
  'Sit with your feet flat and wider than your hips.':
    'Siéntate con los pies planos, más separados que la cadera.',
  'Rest your hands on your thighs and round forward slowly, head first.':
    'Apoya las manos en los muslos y redondéate despacio, la cabeza primero.',
  'Slide your hands towards your ankles, only as far as is comfortable.':
    'Desliza las manos hacia los tobillos, solo hasta donde estés a gusto.',
  'To come up, push your hands into your thighs and unroll slowly.':
    'Para subir, empuja los muslos con las manos y desenróllate despacio.',
  'Breathe out as you fold, then stay for a few soft breaths.':
    'Suelta el aire al plegarte y quédate unas respiraciones suaves.',
  'Rest your forearms on your thighs and fold only half-way.':
    'Apoya los antebrazos en los muslos y pliégate solo a medias.',
  'Let your chest rest on your thighs or between them, head loose.':
    'Deja el pecho sobre los muslos o entre ellos, con la cabeza suelta.',
  'Skip this one: it rounds your back deeply.': 'Sáltate este: te redondea mucho la espalda.',
  'Keep the fold small, and stop if your leg tingles or shoots.':
    'Pliégate poco y para si la pierna hormiguea o da calambrazos.',
  'Rest your forearms on your thighs, head above your heart, and rise slowly.':
    'Apoya los antebrazos en los muslos, la cabeza por encima del corazón, y sube despacio.',
  'Keep your knees wide and fold only until your forearms rest on them.':
    'Rodillas separadas; pliégate solo hasta apoyar en ellas los antebrazos.',
  'The camera follows how far you fold.': 'La cámara sigue cuánto te pliegas.',
  'Fold a little further forward.': 'Pliégate un poco más hacia delante.',
  'No bouncing: rest there and breathe.': 'Sin rebotes: descansa ahí y respira.',
  'Fold forward slowly.': 'Pliégate despacio hacia delante.',
  'Roll back up slowly.': 'Sube despacio, vértebra a vértebra.',
};
