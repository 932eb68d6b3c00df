import type { Phrases } from '../phrases.ts';

export const supineFigureFour: Phrases = {
  'Lying figure-four': 'Figura de cuatro boca arriba',
  'Cross one ankle over and draw in to open your buttock.':
    'Cruza un tobillo y acerca la pierna para abrir el glúteo.',
  'Supine piriformis stretch': 'Estiramiento del piriforme boca arriba',
  'Reclined pigeon': 'Paloma boca arriba',
  'Thread-the-needle (supine)': 'Enhebrar la aguja boca arriba',
  'Lie on your back side-on to the camera, {other} side nearer.':
    'Túmbate boca arriba, de perfil a la cámara, con el lado {other:izquierdo|derecho} más cerca.',
  'Hold behind your {other} thigh and draw it towards you.':
    'Agarra por detrás del muslo {other:izquierdo|derecho} y acércalo a ti.',
  'Keep your head, shoulders and tailbone down. Stop at a mild pull in your {side} buttock.':
    'Cabeza, hombros y coxis en el suelo. Para al notar una tensión suave en el glúteo {side:izquierdo|derecho}.',
  'Breathe out as you draw the thigh in.': 'Suelta el aire al acercar el muslo.',
  'Keep your lower foot on the floor or against a wall.':
    'Deja el pie de abajo en el suelo o contra una pared.',
  'Draw the thigh closer, tailbone still on the floor.':
    'Acerca más el muslo, con el coxis aún en el suelo.',
  'Never press the knee away; rest the ankle a little lower if it strains.':
    'No empujes nunca la rodilla; si molesta, apoya el tobillo algo más abajo.',
  'Do not stay on your back for long; the seated figure-four is easier now.':
    'No te quedes mucho rato boca arriba; ahora es más fácil la figura de cuatro en silla.',
  'Draw in only a little, and stop if your leg tingles or shoots.':
    'Acerca solo un poco y para si la pierna hormiguea o da calambrazos.',
  'The camera follows how close your lower thigh comes, and roughly where your ankle lies.':
    'La cámara sigue cuánto se acerca el muslo de abajo y, más o menos, dónde está el tobillo.',
  'The camera cannot see your tailbone lift, and your two legs partly hide each other.':
    'La cámara no ve si se despega el coxis, y las piernas se tapan una a otra.',
  'Draw your {other} thigh a little closer.':
    'Acerca un poco más el muslo {other:izquierdo|derecho}.',
  'Bend your {other} knee a little more.':
    'Dobla un poco más la rodilla {other:izquierda|derecha}.',
  'Keep your shoulders and tailbone on the floor.': 'Hombros y coxis en el suelo.',
};
