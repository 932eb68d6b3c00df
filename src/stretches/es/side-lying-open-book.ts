import type { Phrases } from '../phrases.ts';

export const sideLyingOpenBook: Phrases = {
  'Open book': 'Libro abierto',
  'Sweep your top arm open to turn your upper back.':
    'Abre el brazo de arriba para girar la parte alta de la espalda.',
  'Book opening': 'Abrir el libro',
  'Side-lying thoracic rotation': 'Rotación torácica de lado',
  Windmill: 'Molino',
  'Pillow for your head': 'Almohada para la cabeza',
  'Lie on your {other} side, chest towards the camera.':
    'Túmbate sobre el lado {other:izquierdo|derecho}, el pecho hacia la cámara.',
  'Lie on your {other} side, hips and knees bent, head on a pillow.':
    'Túmbate sobre el lado {other:izquierdo|derecho}, cadera y rodillas dobladas, la cabeza en una almohada.',
  'Reach both arms forward, one palm on the other.':
    'Alarga los dos brazos al frente, palma con palma.',
  'Sweep your {side} arm up and over. Let your chest turn to the ceiling.':
    'Lleva el brazo {side:izquierdo|derecho} hacia arriba y al otro lado. Deja que el pecho mire al techo.',
  'Keep your knees stacked on the floor and follow your hand with your eyes.':
    'Rodillas juntas en el suelo; sigue la mano con la mirada.',
  'Pause for a breath, then close slowly.': 'Quédate una respiración y cierra despacio.',
  'Breathe in as you open, out as you close.': 'Toma aire al abrir, suéltalo al cerrar.',
  'Rest your top hand on your ribs and open only half-way.':
    'Apoya la mano de arriba en las costillas y abre solo a medias.',
  'Let your open arm sink low behind you and stay there for a few breaths.':
    'Deja bajar el brazo por detrás y quédate unas respiraciones.',
  'Rest your hand on your ribs and lead with your elbow.':
    'Apoya la mano en las costillas y guía con el codo.',
  'Rest your head on the pillow; there is no need to follow your hand.':
    'Deja la cabeza en la almohada; no hace falta seguir la mano.',
  'Ask your surgeon first, then turn only a little.':
    'Pregunta antes a tu equipo médico y luego gira solo un poco.',
  'The clock leads. The camera checks that you lie on your side with your knees together.':
    'Manda el reloj. La cámara comprueba que estés de lado con las rodillas juntas.',
  'The camera sees the turn of your spine only roughly, so mostly the clock guides you. It watches that your knees stay together.':
    'La cámara ve el giro solo por encima, así que sobre todo te guía el reloj. Vigila que las rodillas sigan juntas.',
  'Rest your {side} knee on your {other} knee.':
    'Apoya la rodilla {side:izquierda|derecha} sobre la rodilla {other:izquierda|derecha}.',
  'Lying on your side': 'De lado en el suelo',
  'Lie down and rest your head on the pillow.': 'Túmbate y apoya la cabeza en la almohada.',
  'Keep your knees stacked on the floor.': 'Rodillas una sobre otra, en el suelo.',
  'Open your {side} arm to the ceiling.': 'Abre el brazo {side:izquierdo|derecho} hacia el techo.',
  'Close it slowly.': 'Ciérralo despacio.',
};
