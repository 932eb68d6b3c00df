import type { Phrases } from '../phrases.ts';

export const threadTheNeedle: Phrases = {
  'Thread the needle': 'Enhebrar la aguja',
  'Slide one arm under you to turn your upper back.':
    'Desliza un brazo por debajo para girar la parte alta de la espalda.',
  'Quadruped thoracic rotation': 'Rotación torácica a cuatro patas',
  'Kneeling thread-through': 'Enhebrado de rodillas',
  'Back of the shoulder': 'Parte de atrás del hombro',
  'Cushion for your head': 'Cojín para la cabeza',
  'Kneel on all fours with your head towards the camera.':
    'Ponte a cuatro patas con la cabeza hacia la cámara.',
  'Slide your {side} arm, palm up, under your {other} armpit.':
    'Desliza el brazo {side:izquierdo|derecho}, palma arriba, por debajo de la axila {other:izquierda|derecha}.',
  'Let your {side} shoulder and the side of your head sink to the floor or a cushion.':
    'Deja bajar el hombro {side:izquierdo|derecho} y el lado de la cabeza al suelo o a un cojín.',
  'Keep your hips over your knees. Press into your {other} hand to come back.':
    'Cadera sobre las rodillas. Para volver, empuja con la mano {other:izquierda|derecha}.',
  'Breathe out to thread through, in to come back.':
    'Suelta el aire al pasar el brazo, tómalo al volver.',
  'Rest your head on a high cushion and slide your arm only part-way.':
    'Apoya la cabeza en un cojín alto y pasa el brazo solo a medias.',
  'Rest your shoulder on the floor and reach your top arm long.':
    'Apoya el hombro en el suelo y alarga el brazo de arriba.',
  'Slide your arm only part-way and rest your head on a high cushion.':
    'Pasa el brazo solo a medias y apoya la cabeza en un cojín alto.',
  'Put a cushion under your head, so that your neck carries nothing.':
    'Pon un cojín bajo la cabeza para que el cuello no cargue nada.',
  'Rest your head on a high cushion, and come up slowly.':
    'Apoya la cabeza en un cojín alto y sube despacio.',
  'Rest on your fist or forearm instead of your palm.':
    'Apóyate en el puño o el antebrazo en vez de la palma.',
  'The clock leads. The camera checks the tilt of your shoulders.':
    'Manda el reloj. La cámara comprueba la inclinación de los hombros.',
  'The camera cannot see the arm under you, your hips behind you or your spine turn: it goes by the tilt of your shoulders.':
    'La cámara no ve el brazo de debajo, la cadera ni el giro de la columna: se guía por la inclinación de los hombros.',
  'Slide your {side} arm further through.': 'Pasa un poco más el brazo {side:izquierdo|derecho}.',
};
