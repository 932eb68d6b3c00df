import type { Phrases } from '../phrases.ts';

export const halfKneelingHipFlexor: Phrases = {
  'Half-kneeling hip stretch': 'Cadera con una rodilla en el suelo',
  'Kneel and glide forward to open the front of your hip.':
    'De rodillas, avanza para abrir la parte de delante de la cadera.',
  'Kneeling lunge stretch': 'Zancada de rodillas',
  'Couch-stretch level 1': 'Estiramiento de sofá, nivel 1',
  'Psoas/iliacus stretch': 'Estiramiento del psoas ilíaco',
  'Low lunge': 'Zancada baja',
  'Mat or cushion': 'Esterilla o cojín',
  'Kneel side-on to the camera, {side} side nearer.':
    'Arrodíllate de perfil a la cámara, con el lado {side:izquierdo|derecho} más cerca.',
  'Kneel on your {side} knee, {other} foot flat in front, both knees at right angles.':
    'Arrodíllate sobre la rodilla {side:izquierda|derecha}, pie {other:izquierdo|derecho} plano delante, las dos rodillas en ángulo recto.',
  'Stack your shoulders over your hips. Squeeze your {side} buttock to tuck your tailbone.':
    'Hombros sobre la cadera. Aprieta el glúteo {side:izquierdo|derecho} para meter el coxis.',
  'Keep that tuck and glide both hips forward a little.':
    'Sin soltar el coxis, adelanta un poco las dos caderas.',
  'Hold a chair beside you and glide only until you first feel the pull.':
    'Sujétate a una silla y avanza solo hasta notar la primera tensión.',
  'Glide until your kneeling thigh slants back, and raise the arm on that side.':
    'Avanza hasta que el muslo apoyado se incline hacia atrás y sube el brazo de ese lado.',
  'Kneel on a thick cushion, and stop if your knee complains.':
    'Arrodíllate sobre un cojín grueso y para si la rodilla protesta.',
  'Ask your surgeon how far back your thigh may go.':
    'Pregunta a tu equipo médico hasta dónde puede ir el muslo hacia atrás.',
  'Keep one hand on a sturdy chair beside you.': 'Ten una mano en una silla firme a tu lado.',
  'Hold a chair and keep the glide small and easy.':
    'Sujétate a una silla y avanza poco y sin forzar.',
  'The camera follows your kneeling hip, your upright back and your front knee.':
    'La cámara sigue la cadera apoyada, la espalda erguida y la rodilla de delante.',
  'Kneeling hip': 'Cadera apoyada',
  'Step your {other} foot a little further forward.':
    'Da un paso un poco más largo con el pie {other:izquierdo|derecho}.',
  'Kneeling knee': 'Rodilla apoyada',
  'Front hip': 'Cadera de delante',
  'Glide your hips forward over your {side} knee.':
    'Adelanta la cadera sobre la rodilla {side:izquierda|derecha}.',
};
