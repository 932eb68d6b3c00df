import type { Phrases } from '../phrases.ts';

/** What a stretch of the person's own says, put together from its captured joints. */
export const ownWords: Phrases = {
  'Upper body': 'Tronco',
  'Tip your upper body a little further forward.': 'Inclina el tronco un poco más hacia delante.',
  'Bring your upper body back a little.': 'Lleva el tronco un poco hacia atrás.',
  'Lean a little less to your {other}.': 'Inclínate un poco menos a la {other:izquierda|derecha}.',
  Head: 'Cabeza',
  'Lift your chin a little.': 'Sube un poco la barbilla.',
  'Tuck your chin a little.': 'Recoge un poco la barbilla.',
  'Head tilt': 'Inclinación de la cabeza',
  'Tilt your head a little more to your {other}.':
    'Inclina la cabeza un poco más a la {other:izquierda|derecha}.',
  'Tilt your head a little less to your {other}.':
    'Inclina la cabeza un poco menos a la {other:izquierda|derecha}.',
  'Level shoulders': 'Hombros a la misma altura',
  'Lift your {side} shoulder a little.': 'Sube un poco el hombro {side:izquierdo|derecho}.',
  'Drop your {side} shoulder a little.': 'Baja un poco el hombro {side:izquierdo|derecho}.',
  Stance: 'Separación de los pies',
  'Step your feet further apart.': 'Separa más los pies.',
  'Bring your feet closer together.': 'Junta más los pies.',
  Hip: 'Cadera',
  'Other hip': 'Otra cadera',
  'Open your {side} hip a little.': 'Abre un poco la cadera {side:izquierda|derecha}.',
  'Open your {other} hip a little.': 'Abre un poco la cadera {other:izquierda|derecha}.',
  'Bend a little more at your {side} hip.': 'Dobla un poco más la cadera {side:izquierda|derecha}.',
  'Bend a little more at your {other} hip.':
    'Dobla un poco más la cadera {other:izquierda|derecha}.',
  Knee: 'Rodilla',
  'Other knee': 'Otra rodilla',
  'Straighten your {side} knee a little.': 'Estira un poco la rodilla {side:izquierda|derecha}.',
  'Straighten your {other} knee a little.': 'Estira un poco la rodilla {other:izquierda|derecha}.',
  'Bend your {side} knee a little more.': 'Dobla un poco más la rodilla {side:izquierda|derecha}.',
  'Bend your {other} knee a little more.':
    'Dobla un poco más la rodilla {other:izquierda|derecha}.',
  Arm: 'Brazo',
  'Other arm': 'Otro brazo',
  'Raise your {side} arm a little.': 'Sube un poco el brazo {side:izquierdo|derecho}.',
  'Raise your {other} arm a little.': 'Sube un poco el brazo {other:izquierdo|derecho}.',
  'Lower your {side} arm a little.': 'Baja un poco el brazo {side:izquierdo|derecho}.',
  'Lower your {other} arm a little.': 'Baja un poco el brazo {other:izquierdo|derecho}.',
  Elbow: 'Codo',
  'Other elbow': 'Otro codo',
  'Straighten your {side} elbow a little.': 'Estira un poco el codo {side:izquierdo|derecho}.',
  'Straighten your {other} elbow a little.': 'Estira un poco el codo {other:izquierdo|derecho}.',
  'Bend your {side} elbow a little more.': 'Dobla un poco más el codo {side:izquierdo|derecho}.',
  'Bend your {other} elbow a little more.': 'Dobla un poco más el codo {other:izquierdo|derecho}.',
  'Straight up': 'En vertical',
  'Come back to the middle.': 'Vuelve al centro.',
  'Level head': 'Cabeza recta',
  'Level your head.': 'Pon recta la cabeza.',
  'Level your shoulders.': 'Pon los hombros a la misma altura.',
  'Open your hips a little.': 'Abre un poco la cadera.',
  'Bend a little more at your hips.': 'Dobla un poco más la cadera.',
  'Straighten your knees a little.': 'Estira un poco las rodillas.',
  'Bend your knees a little more.': 'Dobla un poco más las rodillas.',
  'Raise your arms a little.': 'Sube un poco los brazos.',
  'Lower your arms a little.': 'Baja un poco los brazos.',
  'Straighten your elbows a little.': 'Estira un poco los codos.',
  'Bend your elbows a little more.': 'Dobla un poco más los codos.',
  'Face the camera.': 'Ponte de frente a la cámara.',
  'Be side-on to the camera; either side is fine.':
    'Ponte de perfil a la cámara; sirve cualquier lado.',
  'Be side-on to the camera, with your {side} side nearer to it.':
    'Ponte de perfil a la cámara, con el lado {side:izquierdo|derecho} más cerca.',
  'Be side-on to the camera, with your {other} side nearer to it.':
    'Ponte de perfil a la cámara, con el lado {other:izquierdo|derecho} más cerca.',
  'Turn half-way to the camera.': 'Gírate a medias hacia la cámara.',
  'Stand where the camera sees all of you.': 'Ponte de pie donde la cámara vea todo tu cuerpo.',
  'Sit on your chair where the camera sees all of you.':
    'Siéntate en la silla donde la cámara vea todo tu cuerpo.',
  'Kneel where the camera sees all of you.': 'Arrodíllate donde la cámara vea todo tu cuerpo.',
  'Kneel on all fours where the camera sees all of you.':
    'Ponte a cuatro patas donde la cámara vea todo tu cuerpo.',
  'Lie on your back where the camera sees all of you.':
    'Túmbate boca arriba donde la cámara vea todo tu cuerpo.',
  'Lie on your front where the camera sees all of you.':
    'Túmbate boca abajo donde la cámara vea todo tu cuerpo.',
  'Lie on your side where the camera sees all of you.':
    'Túmbate de lado donde la cámara vea todo tu cuerpo.',
  'Sit on the floor where the camera sees all of you.':
    'Siéntate en el suelo donde la cámara vea todo tu cuerpo.',
  'A stretch of your own.': 'Tu propio estiramiento.',
  'Where you feel it': 'Donde lo notas',
  'Move slowly into the pose you saved, and stop at a mild pull.':
    'Entra despacio en la postura guardada y para al notar una tensión suave.',
  'Breathe slowly and evenly.': 'Respira despacio y por igual.',
  'Go less far than the pose you saved.': 'Llega menos lejos que en la postura guardada.',
  'Go a little further than the pose you saved, while it feels easy.':
    'Llega un poco más lejos que en la postura guardada, mientras sea fácil.',
  'The camera follows the joints you chose.': 'La cámara sigue las articulaciones que elegiste.',
  'The camera cannot see the curve of your spine, or how strong the pull is.':
    'La cámara no ve la curva de tu espalda ni lo fuerte que es la tensión.',
};
