import type { Phrases } from '../phrases.ts';

export const childsPoseSideReach: Phrases = {
  "Child's pose with side reach": 'Postura del niño de lado',
  'Sit back and reach across to open your side.':
    'Siéntate atrás y estírate en diagonal para abrir el costado.',
  "Side child's pose": 'Niño lateral',
  'Kneeling QL/lat stretch': 'Lumbar y dorsal de rodillas',
  'Prayer stretch to the side': 'Plegaria hacia un lado',
  'Side of the back': 'Costado de la espalda',
  'Kneel with your head towards the camera.': 'Arrodíllate con la cabeza hacia la cámara.',
  'Kneel, sit back towards your heels, and reach both arms long on the floor.':
    'Arrodíllate, siéntate hacia los talones y alarga los brazos en el suelo.',
  'Walk both hands to your {other} until your {side} side pulls mildly.':
    'Camina con las manos hacia la {other:izquierda|derecha} hasta notar una tensión suave en el costado {side:izquierdo|derecho}.',
  'Let your hips keep sinking towards your heels.':
    'Deja que la cadera siga bajando hacia los talones.',
  'Rest there. To finish, walk your hands back to the middle.':
    'Descansa ahí. Para terminar, vuelve con las manos al centro.',
  'Breathe into your open ribs and feel them widen.':
    'Respira hacia las costillas abiertas y nota cómo se ensanchan.',
  'Walk across only a little, with a pillow between your hips and heels.':
    'Camina solo un poco de lado, con una almohada entre la cadera y los talones.',
  'Walk your hands further across and press the opposite hip down.':
    'Camina más de lado con las manos y hunde la cadera contraria.',
  'Keep your elbows bent and walk your hands less far across.':
    'Codos doblados; camina menos de lado.',
  'The clock leads. The camera checks that your shoulders have moved across.':
    'Manda el reloj. La cámara comprueba que los hombros se hayan desplazado.',
  'From your head end the camera sees little below your shoulders: feel that your hips stay down and your chest faces the floor.':
    'Desde la cabeza, la cámara ve poco más abajo de los hombros: nota tú que la cadera sigue abajo y el pecho mira al suelo.',
  'Reach across': 'Alcance de lado',
  'Walk your hands further to your {other}.':
    'Lleva las manos más hacia la {other:izquierda|derecha}.',
};
