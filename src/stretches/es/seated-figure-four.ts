import type { Phrases } from '../phrases.ts';

export const seatedFigureFour: Phrases = {
  'Seated figure-four': 'Figura de cuatro en silla',
  'Cross one ankle over to open your buttock and hip.':
    'Cruza un tobillo para abrir el glúteo y la cadera.',
  'Seated piriformis stretch': 'Estiramiento del piriforme en silla',
  'Chair pigeon': 'Paloma en silla',
  'Seated hip external-rotation stretch': 'Rotación externa de cadera en silla',
  'Chair without arms': 'Silla sin reposabrazos',
  'Sit turned half-way, {side} knee nearer the camera.':
    'Siéntate a medio giro, con la rodilla {side:izquierda|derecha} más cerca de la cámara.',
  'Sit tall near the front of the chair.':
    'Siéntate con la espalda erguida en la parte delantera de la silla.',
  'Let your {side} knee sink under its own weight. Keep the ankle relaxed.':
    'Deja que la rodilla {side:izquierda|derecha} baje por su peso. Tobillo relajado.',
  'Tip forward from your hips, back long, until your {side} buttock pulls mildly.':
    'Inclínate desde la cadera, espalda larga, hasta notar una tensión suave en el glúteo {side:izquierdo|derecho}.',
  'Stay upright, or rest your ankle a little lower, on the top of the shin.':
    'Quédate vertical o apoya el tobillo algo más abajo, en la espinilla.',
  'Let your shin come close to level and tip further forward, back long.':
    'Deja la espinilla casi horizontal e inclínate más, espalda larga.',
  'Never press the knee down; rest the ankle a little lower if it strains.':
    'No empujes nunca la rodilla; si molesta, apoya el tobillo más abajo.',
  'Stay upright, and stop if your leg tingles or shoots.':
    'Quédate vertical y para si la pierna hormiguea o da calambrazos.',
  'Keep your back long and stay nearly upright.': 'Espalda larga, casi vertical.',
  'The camera follows where your ankle lies, and roughly how you lean.':
    'La cámara sigue dónde está el tobillo y, más o menos, tu inclinación.',
  'The camera cannot see your back round or your pelvis tip, and only estimates your lean.':
    'La cámara no ve si redondeas la espalda o basculas la pelvis, y solo estima tu inclinación.',
  'Supporting knee': 'Rodilla de apoyo',
  'Level your shoulders: weight on both hips.': 'Nivela los hombros: el peso en las dos caderas.',
};
