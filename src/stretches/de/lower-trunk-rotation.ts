import type { Phrases } from '../phrases.ts';

export const lowerTrunkRotation: Phrases = {
  'Knee rolls': 'Knie pendeln',
  'Let both knees roll aside to loosen your lower back.':
    'Lass beide Knie zur Seite rollen, das lockert den unteren Rücken.',
  'Supine lumbar rotation': 'Lendendrehung im Liegen',
  'Windscreen wipers': 'Scheibenwischer',
  'Low box for the laptop': 'Niedrige Kiste für den Laptop',
  'Lie on your back with your feet towards the camera.':
    'Leg dich auf den Rücken, die Füße zur Kamera.',
  'Lie on your back, knees bent and together, arms out wide.':
    'Leg dich auf den Rücken, Knie gebeugt und zusammen, Arme weit.',
  'Let both knees roll slowly to your {side}.':
    'Lass beide Knie langsam nach {side:links|rechts} rollen.',
  'Keep both shoulders heavy on the floor.': 'Lass beide Schultern schwer am Boden.',
  'Stop while it still feels easy. Then bring your knees back to the middle.':
    'Stopp, solange es noch leichtfällt. Dann bring die Knie zur Mitte zurück.',
  'Breathe out to roll, in to come back to the middle.':
    'Atme beim Rollen aus, auf dem Weg zur Mitte ein.',
  'Keep the rolls small.': 'Roll nur wenig.',
  'Let your knees sink further, shoulders still on the floor.':
    'Lass die Knie tiefer sinken, die Schultern bleiben am Boden.',
  'Keep the rolls small and slow.': 'Roll nur wenig und langsam.',
  'Keep the rolls small, and ask your surgeon how far your leg may cross.':
    'Roll nur wenig und kläre ärztlich, wie weit dein Bein hinüber darf.',
  'Roll only a little, and stop if your leg tingles.':
    'Roll nur wenig und hör auf, wenn das Bein kribbelt.',
  'The clock leads. The camera checks how far your knees roll.':
    'Die Uhr führt. Die Kamera prüft, wie weit die Knie rollen.',
  'From your feet the camera barely sees your hips and shoulders, so feel that your knees stay together and both shoulders down. It cannot see your spine turn.':
    'Von den Füßen her sieht die Kamera Hüften und Schultern kaum: Spür selbst, ob die Knie zusammen und beide Schultern unten bleiben. Die Drehung der Wirbelsäule sieht sie nicht.',
  'Knees to the side': 'Knie zur Seite',
  'Let your knees roll further to your {side}.':
    'Lass die Knie weiter nach {side:links|rechts} rollen.',
  'That is far enough. Ease your knees back up.': 'Weit genug. Nimm die Knie etwas hoch.',
  'Roll more slowly and smoothly.': 'Roll langsamer und ganz fließend.',
  'Roll your knees to your {side}.': 'Lass die Knie nach {side:links|rechts} rollen.',
  'Bring your knees back to the middle.': 'Bring die Knie zurück zur Mitte.',
};
