import type { Phrases } from '../phrases.ts';

export const lowerTrunkRotation: Phrases = {
  'Knee rolls': 'Rodillas de lado a lado',
  'Let both knees roll aside to loosen your lower back.':
    'Deja caer las rodillas a un lado para soltar la zona lumbar.',
  'Supine lumbar rotation': 'Rotación lumbar boca arriba',
  'Windscreen wipers': 'Limpiaparabrisas',
  'Low box for the laptop': 'Caja baja para el portátil',
  'Lie on your back with your feet towards the camera.':
    'Túmbate boca arriba con los pies hacia la cámara.',
  'Lie on your back, knees bent and together, arms out wide.':
    'Túmbate boca arriba, rodillas dobladas y juntas, brazos abiertos.',
  'Let both knees roll slowly to your {side}.':
    'Deja caer despacio las dos rodillas hacia la {side:izquierda|derecha}.',
  'Keep both shoulders heavy on the floor.': 'Los dos hombros pesados en el suelo.',
  'Stop while it still feels easy. Then bring your knees back to the middle.':
    'Detente mientras aún sea fácil. Luego lleva las rodillas al centro.',
  'Breathe out to roll, in to come back to the middle.':
    'Suelta el aire al caer, tómalo al volver al centro.',
  'Keep the rolls small.': 'Hazlo con poco recorrido.',
  'Let your knees sink further, shoulders still on the floor.':
    'Deja bajar más las rodillas, con los hombros en el suelo.',
  'Keep the rolls small and slow.': 'Poco recorrido y despacio.',
  'Keep the rolls small, and ask your surgeon how far your leg may cross.':
    'Poco recorrido, y pregunta a tu equipo médico hasta dónde puede cruzar la pierna.',
  'Roll only a little, and stop if your leg tingles.':
    'Muévete solo un poco y para si la pierna hormiguea.',
  'The clock leads. The camera checks how far your knees roll.':
    'Manda el reloj. La cámara comprueba cuánto caen las rodillas.',
  'From your feet the camera barely sees your hips and shoulders, so feel that your knees stay together and both shoulders down. It cannot see your spine turn.':
    'Desde los pies, la cámara apenas ve las caderas y los hombros: nota tú que las rodillas siguen juntas y los dos hombros abajo. No ve el giro de la columna.',
  'Knees to the side': 'Rodillas al lado',
  'Let your knees roll further to your {side}.':
    'Deja caer más las rodillas hacia la {side:izquierda|derecha}.',
  'That is far enough. Ease your knees back up.': 'Así basta. Sube un poco las rodillas.',
  'Roll more slowly and smoothly.': 'Más despacio y con suavidad.',
  'Roll your knees to your {side}.': 'Deja caer las rodillas hacia la {side:izquierda|derecha}.',
  'Bring your knees back to the middle.': 'Lleva las rodillas al centro.',
};
