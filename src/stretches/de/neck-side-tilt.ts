import type { Phrases } from '../phrases.ts';

export const neckSideTilt: Phrases = {
  'Neck side tilt': 'Nackendehnung zur Seite',
  'Let one ear sink to open the other side of your neck.':
    'Lass ein Ohr sinken, das öffnet die andere Halsseite.',
  'Upper trapezius stretch': 'Trapezius-Dehnung',
  'Lateral neck flexion stretch': 'Seitneigung des Halses',
  'Side of the neck': 'Halsseite',
  'Top of the shoulder': 'Obere Schulter',
  'Sit tall and hold the seat with your {side} hand.':
    'Sitz aufrecht und halt den Sitz mit der {side:linken|rechten} Hand.',
  'Let your {other} ear sink towards your {other} shoulder.':
    'Lass dein {other:linkes|rechtes} Ohr zur {other:linken|rechten} Schulter sinken.',
  'Keep your nose pointing forward and your {side} shoulder down.':
    'Die Nase zeigt nach vorn, die {side:linke|rechte} Schulter bleibt unten.',
  'Stop at a light pull. To come back, lift your head slowly.':
    'Stopp bei einem leichten Ziehen. Zum Zurückkommen heb den Kopf langsam.',
  'Breathe out softly, and let your shoulders drop each time.':
    'Atme weich aus und lass jedes Mal die Schultern sinken.',
  'Tilt only a little, with both hands resting in your lap.':
    'Neig den Kopf nur wenig, beide Hände im Schoß.',
  'Tilt further and rest your free hand on your head. Do not pull.':
    'Neig dich weiter und leg die freie Hand auf den Kopf. Nicht ziehen.',
  'Skip this one until a doctor or physiotherapist has looked at your neck.':
    'Lass diese Dehnung aus, bis dein Hals ärztlich oder physiotherapeutisch angesehen wurde.',
  'The camera follows the tilt of your head and your level shoulders.':
    'Die Kamera verfolgt die Neigung des Kopfes und die geraden Schultern.',
  'The camera cannot see how strong the pull is, or whether your chin pokes forward.':
    'Die Kamera sieht nicht, wie stark es zieht oder ob das Kinn vorgeht.',
  'Head tilt': 'Kopfneigung',
  'Let your {other} ear sink a little lower.':
    'Lass dein {other:linkes|rechtes} Ohr etwas tiefer sinken.',
  'Level your shoulders and let both drop.':
    'Bring die Schultern auf eine Höhe und lass beide sinken.',
  'Sit upright; tilt only your head.': 'Sitz aufrecht; neig nur den Kopf.',
  'That is far enough. Lift your head a little.': 'Weit genug. Heb den Kopf ein wenig.',
  'Point your nose straight ahead.': 'Richte die Nase geradeaus.',
};
