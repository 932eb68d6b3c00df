import type { Phrases } from '../phrases.ts';

export const seatedRotation: Phrases = {
  'Seated twist': 'Giro en silla',
  'Turn your ribs in your chair to loosen your upper back.':
    'Gira las costillas en la silla para soltar la parte alta de la espalda.',
  'Seated spinal twist': 'Torsión sentada',
  'Chair twist': 'Torsión en silla',
  'Thoracic rotation in sitting': 'Rotación torácica en silla',
  'Sit tall with your feet flat and your knees towards the camera.':
    'Siéntate con la espalda erguida, pies planos y rodillas hacia la cámara.',
  'Fold your arms across your chest.': 'Cruza los brazos sobre el pecho.',
  'Turn your ribs and shoulders to your {side}. Keep your knees where they are.':
    'Gira las costillas y los hombros hacia la {side:izquierda|derecha}. Las rodillas no se mueven.',
  'Stop while the turn still feels easy. Come back slowly.':
    'Detente mientras el giro aún sea fácil. Vuelve despacio.',
  'Breathe in to grow tall, out to turn.': 'Toma aire para crecer, suéltalo al girar.',
  'Turn only a little and keep your arms loosely crossed.':
    'Gira solo un poco, con los brazos cruzados y sueltos.',
  'Turn a little further and rest one hand lightly on the chair back.':
    'Gira un poco más y apoya una mano ligera en el respaldo.',
  'Keep the turn small and slow; never pull yourself round.':
    'Gira poco y despacio; no tires nunca de ti con las manos.',
  'Sit tall, turn only a little, and stop if your leg complains.':
    'Espalda erguida, gira poco y para si la pierna protesta.',
  'Keep both knees still and turn only from your ribs.':
    'Las dos rodillas quietas; gira solo desde las costillas.',
  'The clock leads. The camera checks that your shoulders turn and that you stay upright.':
    'Manda el reloj. La cámara comprueba que giren los hombros y que sigas vertical.',
  'The camera sees the turn of your spine only roughly, and not which way you turn: mostly the clock guides you.':
    'La cámara ve el giro solo por encima y no hacia qué lado: sobre todo te guía el reloj.',
  'Turn your chest a little further to your {side}.':
    'Gira el pecho un poco más hacia la {side:izquierda|derecha}.',
  'Grow tall, and turn without tipping.': 'Crece y gira sin inclinarte.',
  'Turn slowly to your {side}.': 'Gira despacio hacia la {side:izquierda|derecha}.',
  'Come back to the middle.': 'Vuelve al centro.',
};
