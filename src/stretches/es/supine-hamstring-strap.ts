import type { Phrases } from '../phrases.ts';

export const supineHamstringStrap: Phrases = {
  'Lying hamstring stretch': 'Isquiotibiales con cinta',
  'Raise one leg in a strap to open the back of your thigh.':
    'Sube una pierna con una cinta para abrir la parte de atrás del muslo.',
  'Straight-leg raise stretch': 'Estiramiento con la pierna en alto',
  'Reclined hand-to-toe': 'Mano al pie boca arriba',
  'Strap SLR': 'Elevación de pierna con cinta',
  'Strap or towel': 'Cinta o toalla',
  'Lie on your back with a strap round your {side} foot.':
    'Túmbate boca arriba con una cinta en el pie {side:izquierdo|derecho}.',
  'Raise your {side} leg, knee nearly straight, until the back of your thigh pulls mildly.':
    'Sube la pierna {side:izquierda|derecha}, rodilla casi estirada, hasta notar una tensión suave detrás del muslo.',
  'Rest your {other} leg on the floor, bent or long. Let your shoulders go soft.':
    'Deja la pierna {other:izquierda|derecha} en el suelo, doblada o larga. Afloja los hombros.',
  'Hold steadily, then lower the leg slowly.': 'Aguanta sin tirones y baja la pierna despacio.',
  'Breathe out long, and let the leg drift closer. Never jerk it.':
    'Suelta el aire largo y deja que la pierna se acerque. Sin tirones.',
  'Keep your other knee bent, raise the leg less, and soften its knee.':
    'Dobla la otra rodilla, sube menos la pierna y afloja su rodilla.',
  'Lay your other leg long on the floor and raise the leg nearly upright.':
    'Estira la otra pierna en el suelo y sube la pierna casi vertical.',
  'Raise the leg only a little, and stop if it tingles.':
    'Sube la pierna solo un poco y para si hormiguea.',
  'Raise the leg only as far as the limits you were given.':
    'Sube la pierna solo hasta los límites que te dieron.',
  'The camera follows your raised leg and its knee.':
    'La cámara sigue la pierna en alto y su rodilla.',
  'The camera cannot see your tailbone lift off the floor, and your far leg is partly hidden.':
    'La cámara no ve si el coxis se despega del suelo, y la pierna más lejana queda medio tapada.',
  'Raise your {side} leg a little higher.': 'Sube un poco más la pierna {side:izquierda|derecha}.',
  'Straighten your {side} knee; lower the leg if needed.':
    'Estira la rodilla {side:izquierda|derecha}; baja la pierna si hace falta.',
  'Hold still: no pulling or bouncing.': 'Sin moverte: nada de tirones ni rebotes.',
  'That is far enough. Lower the leg a little.': 'Así basta. Baja un poco la pierna.',
};
