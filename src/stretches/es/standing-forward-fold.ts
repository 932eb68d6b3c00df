import type { Phrases } from '../phrases.ts';

export const standingForwardFold: Phrases = {
  'Standing forward fold': 'Flexión adelante de pie',
  'Hang forward to open your back and the backs of your legs.':
    'Cuélgate hacia delante para abrir la espalda y la parte de atrás de las piernas.',
  'Standing forward bend': 'Flexión de tronco de pie',
  Ragdoll: 'Muñeco de trapo',
  'Uttanasana (soft knee)': 'Uttanasana con rodillas blandas',
  'Lumbar flexion in standing': 'Flexión lumbar de pie',
  'Stand with your feet hip-width apart and soften your knees.':
    'Ponte de pie con los pies a la anchura de la cadera y afloja las rodillas.',
  'Tip forward from your hips and let your hands travel down your legs.':
    'Inclínate desde la cadera y deja que las manos bajen por las piernas.',
  'Let your head and arms hang. Rest your hands on your shins or a chair if you like.':
    'Deja colgar la cabeza y los brazos. Si quieres, apoya las manos en las espinillas o en una silla.',
  'To come up, bend your knees, push your feet into the floor and rise slowly.':
    'Para subir, dobla las rodillas, empuja el suelo con los pies y levántate despacio.',
  'Breathe out as you go down. Let each out-breath make your back heavier.':
    'Suelta el aire al bajar. Con cada espiración, la espalda pesa más.',
  'Rest your hands on a chair seat, knees soft, and stop when your back is level.':
    'Apoya las manos en el asiento de una silla, rodillas blandas, y para cuando la espalda esté horizontal.',
  'Let your chest hang below your hips, knees almost straight, back loose.':
    'Deja colgar el pecho por debajo de la cadera, rodillas casi estiradas, espalda suelta.',
  'Skip this one: it bends your back deeply forward.':
    'Sáltate este: te dobla mucho la espalda hacia delante.',
  'Skip this one: your head hangs below your heart.':
    'Sáltate este: la cabeza queda más baja que el corazón.',
  'Keep both hands on a chair seat the whole time.':
    'Ten las dos manos en el asiento de una silla todo el tiempo.',
  'The camera follows your fold and your nearer knee.':
    'La cámara sigue tu flexión y la rodilla más cercana.',
  'The camera cannot see your lower back round or your pelvis tip, and barely sees your far leg.':
    'La cámara no ve si se redondea tu zona lumbar o bascula la pelvis, y apenas ve la pierna más lejana.',
  'Fold a little deeper from your hips.': 'Dóblate un poco más desde la cadera.',
  'Straighten your knees a little; stay soft.': 'Estira un poco las rodillas, sin bloquearlas.',
  'Hanging arms': 'Brazos colgando',
  'Let your arms hang down.': 'Deja colgar los brazos.',
  'No bouncing: hang still and breathe.': 'Sin rebotes: deja colgar el cuerpo y respira.',
  'Shift your weight forward over your feet.': 'Lleva el peso hacia delante, sobre los pies.',
};
