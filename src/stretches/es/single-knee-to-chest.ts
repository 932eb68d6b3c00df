import type { Phrases } from '../phrases.ts';

export const singleKneeToChest: Phrases = {
  'Single knee to chest': 'Una rodilla al pecho',
  'Draw one knee in to open your lower back and buttock.':
    'Acerca una rodilla para abrir la zona lumbar y el glúteo.',
  'Knee hug': 'Abrazo de rodilla',
  'Williams flexion (single)': 'Flexión de Williams (una pierna)',
  'Apanasana (single)': 'Apanasana (una pierna)',
  'Hold behind your {side} thigh and draw that knee towards your chest.':
    'Agarra por detrás del muslo {side:izquierdo|derecho} y acerca esa rodilla al pecho.',
  'Keep your head and tailbone heavy and let your {other} leg relax.':
    'Cabeza y coxis pesados; relaja la pierna {other:izquierda|derecha}.',
  'Hold gently, then lower the leg slowly.': 'Aguanta con suavidad y baja la pierna despacio.',
  'Breathe out as your knee comes in.': 'Suelta el aire al acercar la rodilla.',
  'Keep your other foot flat and draw the knee in only part-way.':
    'Deja el otro pie plano y acerca la rodilla solo a medias.',
  'Lay your other leg long on the floor and draw the knee closer.':
    'Estira la otra pierna en el suelo y acerca más la rodilla.',
  'Draw the knee in only part-way, and stop if your leg tingles.':
    'Acerca la rodilla solo a medias y para si la pierna hormiguea.',
  'Draw in gently and keep your tailbone on the floor.':
    'Acércala suave y deja el coxis en el suelo.',
  'Guide the knee beside your belly, and do not stay on your back for long.':
    'Guía la rodilla por el lado del vientre y no te quedes mucho rato boca arriba.',
  'Hold behind your thigh, never over the kneecap.':
    'Agarra por detrás del muslo, nunca por encima de la rótula.',
  'The camera follows your nearer knee coming in, and your other leg roughly.':
    'La cámara sigue la rodilla más cercana y, más o menos, la otra pierna.',
  'The camera cannot see your lower back lift off the floor, and your far leg is partly hidden.':
    'La cámara no ve si tu zona lumbar se despega del suelo, y la pierna más lejana queda medio tapada.',
  'Draw your {side} knee a little closer.':
    'Acerca un poco más la rodilla {side:izquierda|derecha}.',
  'Let your {side} knee bend more.': 'Deja que la rodilla {side:izquierda|derecha} se doble más.',
  'Draw your {side} knee in.': 'Acerca la rodilla {side:izquierda|derecha}.',
  'Let your knee move away.': 'Deja que la rodilla se aleje.',
};
