import type { Phrases } from '../phrases.ts';

export const seatedRotation: Phrases = {
  'Seated twist': 'Drehung im Sitzen',
  'Turn your ribs in your chair to loosen your upper back.':
    'Dreh im Sitzen den Brustkorb, das lockert den oberen Rücken.',
  'Seated spinal twist': 'Wirbelsäulendrehung im Sitzen',
  'Chair twist': 'Drehsitz auf dem Stuhl',
  'Thoracic rotation in sitting': 'Brustkorbdrehung im Sitzen',
  'Sit tall with your feet flat and your knees towards the camera.':
    'Sitz aufrecht, die Füße flach, die Knie zur Kamera.',
  'Fold your arms across your chest.': 'Verschränk die Arme vor der Brust.',
  'Turn your ribs and shoulders to your {side}. Keep your knees where they are.':
    'Dreh Rippen und Schultern nach {side:links|rechts}. Die Knie bleiben, wo sie sind.',
  'Stop while the turn still feels easy. Come back slowly.':
    'Stopp, solange die Drehung noch leichtfällt. Komm langsam zurück.',
  'Breathe in to grow tall, out to turn.': 'Atme ein und werde lang, atme aus und dreh dich.',
  'Turn only a little and keep your arms loosely crossed.':
    'Dreh dich nur wenig, die Arme locker verschränkt.',
  'Turn a little further and rest one hand lightly on the chair back.':
    'Dreh dich etwas weiter und leg eine Hand leicht auf die Lehne.',
  'Keep the turn small and slow; never pull yourself round.':
    'Dreh dich nur wenig und langsam; zieh dich nie herum.',
  'Sit tall, turn only a little, and stop if your leg complains.':
    'Sitz aufrecht, dreh dich nur wenig und hör auf, wenn dein Bein sich meldet.',
  'Keep both knees still and turn only from your ribs.':
    'Halt beide Knie still und dreh nur aus den Rippen.',
  'The clock leads. The camera checks that your shoulders turn and that you stay upright.':
    'Die Uhr führt. Die Kamera prüft, ob die Schultern drehen und du aufrecht bleibst.',
  'The camera sees the turn of your spine only roughly, and not which way you turn: mostly the clock guides you.':
    'Die Kamera sieht die Drehung nur grob und nicht, wohin: Vor allem führt dich die Uhr.',
  'Turn your chest a little further to your {side}.':
    'Dreh die Brust etwas weiter nach {side:links|rechts}.',
  'Grow tall, and turn without tipping.': 'Werde lang und dreh, ohne zu kippen.',
  'Turn slowly to your {side}.': 'Dreh dich langsam nach {side:links|rechts}.',
  'Come back to the middle.': 'Komm zurück zur Mitte.',
};
