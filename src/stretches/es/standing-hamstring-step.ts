import type { Phrases } from '../phrases.ts';

export const standingHamstringStep: Phrases = {
  'Standing hamstring stretch': 'Isquiotibiales de pie',
  'Heel up, tip forward, and open the back of your thigh.':
    'Talón arriba, inclínate y abre la parte de atrás del muslo.',
  'Heel-on-chair hamstring stretch': 'Isquiotibiales con el talón en la silla',
  'Standing straight-leg hinge': 'Bisagra de pie con la pierna estirada',
  'Low step or sturdy chair': 'Escalón bajo o silla firme',
  'Wall for balance': 'Pared para el equilibrio',
  'Face a low step. Rest your {side} heel on it, toes up, knee nearly straight.':
    'Ponte ante un escalón bajo. Apoya en él el talón {side:izquierdo|derecho}, punta arriba, rodilla casi estirada.',
  'Stand tall on your {other} leg with your hands on your hips.':
    'Yérguete sobre la pierna {other:izquierda|derecha} con las manos en la cadera.',
  'Tip forward from your hips, back long, until the back of your thigh pulls mildly.':
    'Inclínate desde la cadera, espalda larga, hasta notar una tensión suave detrás del muslo.',
  'Keep both hips facing forward and look ahead.': 'Las dos caderas miran al frente, y tú también.',
  'Use a low step, about 20 cm, soften the knee and tip forward only slightly.':
    'Usa un escalón bajo, de unos 20 cm, afloja la rodilla e inclínate muy poco.',
  'Rest your heel at seat height and tip forward more, back long.':
    'Apoya el talón a la altura de un asiento e inclínate más, espalda larga.',
  'Stand beside a wall and keep a hand on it.': 'Ponte junto a una pared y apoya una mano en ella.',
  'Use a very low step and stay within the limits you were given.':
    'Usa un escalón muy bajo y respeta los límites que te dieron.',
  'The camera follows your raised leg, its knee and your lean.':
    'La cámara sigue la pierna en alto, su rodilla y tu inclinación.',
  'The camera cannot see your lower back round or your hips turn, and may lose your far leg.':
    'La cámara no ve si se redondea tu zona lumbar o gira la cadera, y puede perder la pierna más lejana.',
  'Straighten your {other} knee and stand tall.':
    'Estira la rodilla {other:izquierda|derecha} y crece.',
  'Look ahead, not down at your foot.': 'Mira al frente, no al pie.',
  'Lift your chest and keep your back long.': 'Levanta el pecho y mantén la espalda larga.',
};
