import type { Phrases } from '../phrases.ts';

export const standingHipFlexorLunge: Phrases = {
  'Standing hip stretch': 'Cadera de pie',
  'Step back and glide forward to open the front of your hip.':
    'Da un paso atrás y avanza la cadera para abrirla por delante.',
  'Split-stance lunge stretch': 'Zancada con los pies separados',
  'Standing psoas stretch': 'Estiramiento del psoas de pie',
  'Step your {side} foot back. That heel may lift.':
    'Da un paso atrás con el pie {side:izquierdo|derecho}. Ese talón puede levantarse.',
  'Bend your {other} knee a little. Squeeze your {side} buttock to tuck your tailbone.':
    'Dobla un poco la rodilla {other:izquierda|derecha}. Aprieta el glúteo {side:izquierdo|derecho} para meter el coxis.',
  'Stay upright and glide your hips forward.': 'Mantén el tronco erguido y adelanta la cadera.',
  'Take a short step, hold a chair, and only tuck your tailbone.':
    'Da un paso corto, sujétate a una silla y solo mete el coxis.',
  'Step further back, bend your front knee more, and raise the arm on the back-leg side.':
    'Da un paso más largo, dobla más la rodilla de delante y sube el brazo del lado de la pierna de atrás.',
  'Keep one hand on a wall or a heavy chair.': 'Ten una mano en la pared o en una silla pesada.',
  'Take a short step and bend your front knee only as far as it likes.':
    'Da un paso corto y dobla la rodilla de delante solo lo que ella quiera.',
  'The camera follows your back hip, your upright back and your front knee.':
    'La cámara sigue la cadera de atrás, la espalda erguida y la rodilla de delante.',
  'Back hip': 'Cadera de atrás',
  'Bend your {other} knee a little.': 'Dobla un poco la rodilla {other:izquierda|derecha}.',
  'Back knee': 'Rodilla de atrás',
  'Bring your {other} knee back over its ankle.':
    'Lleva la rodilla {other:izquierda|derecha} hacia atrás, sobre el tobillo.',
  'Glide your hips forward, or step further back.': 'Adelanta la cadera o da un paso más atrás.',
};
