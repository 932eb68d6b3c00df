import type { Phrases } from '../phrases.ts';

export const standingSideLunge: Phrases = {
  'Side lunge': 'Zancada lateral',
  'Sink to one side to open the inside of your other thigh.':
    'Baja hacia un lado para abrir el muslo contrario por dentro.',
  'Standing groin stretch': 'Aductores de pie',
  'Lateral lunge stretch': 'Estiramiento con zancada lateral',
  'Cossack (supported)': 'Cosaca con apoyo',
  'Inside of the straight thigh': 'Cara interna del muslo estirado',
  'Sturdy chair': 'Silla firme',
  'Stand facing the camera.': 'Ponte de pie, de cara a la cámara.',
  'Step your feet wide apart, toes pointing ahead, hands on your hips.':
    'Separa mucho los pies, puntas al frente, manos en la cadera.',
  'Shift your weight to your {other} and bend that knee. Keep your {side} knee straight.':
    'Lleva el peso a la {other:izquierda|derecha} y dobla esa rodilla. Mantén estirada la rodilla {side:izquierda|derecha}.',
  'Send your hips back a little and keep your back long.':
    'Lleva la cadera un poco atrás y mantén la espalda larga.',
  'Stop at a mild pull inside your {side} thigh.':
    'Para al notar una tensión suave por dentro del muslo {side:izquierdo|derecho}.',
  'Breathe out as you shift across. In the hold, breathe slowly.':
    'Suelta el aire al desplazarte. Mientras aguantas, respira despacio.',
  'Keep your feet closer together and bend your knee only a little.':
    'Separa menos los pies y dobla solo un poco la rodilla.',
  'Step wider and sink further over your bent knee.':
    'Separa más los pies y baja más sobre la rodilla doblada.',
  'Shift only a little and bend only as far as your knee likes.':
    'Desplázate poco y dobla solo lo que quiera la rodilla.',
  'Keep the step small, and ask your surgeon how wide your legs may go.':
    'Da un paso corto y pregunta a tu equipo médico cuánto puedes abrir las piernas.',
  'Keep one hand on a heavy chair beside you.': 'Ten una mano en una silla pesada a tu lado.',
  'Keep your feet closer together and hold a chair beside you.':
    'Separa menos los pies y sujétate a una silla a tu lado.',
  'The camera follows your straight leg, your stance and your upright back.':
    'La cámara sigue la pierna estirada, la separación de los pies y la espalda erguida.',
  'From the front the camera cannot see how deeply your bent knee folds, or whether your back stays long.':
    'De frente, la cámara no ve cuánto se dobla la rodilla ni si la espalda sigue larga.',
  'Straighten your {side} knee.': 'Estira la rodilla {side:izquierda|derecha}.',
  'Leg out to the side': 'Pierna hacia el lado',
  'Shift your hips further to your {other}.':
    'Lleva la cadera más hacia la {other:izquierda|derecha}.',
  'Wide feet': 'Pies separados',
  'Step your feet a little wider.': 'Separa los pies un poco más.',
  'Keep your chest upright, over your hips.': 'Mantén el pecho erguido, sobre la cadera.',
  'Level your hips.': 'Nivela la cadera.',
};
