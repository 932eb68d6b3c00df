import type { Phrases } from '../phrases.ts';

export const threadTheNeedle: Phrases = {
  'Thread the needle': 'Nadelöhr',
  'Slide one arm under you to turn your upper back.':
    'Schieb einen Arm unter dir durch, das dreht den oberen Rücken.',
  'Quadruped thoracic rotation': 'Brustkorbdrehung im Vierfüßlerstand',
  'Kneeling thread-through': 'Durchfädeln im Knien',
  'Back of the shoulder': 'Hintere Schulter',
  'Cushion for your head': 'Kissen für den Kopf',
  'Kneel on all fours with your head towards the camera.':
    'Geh in den Vierfüßlerstand, den Kopf zur Kamera.',
  'Slide your {side} arm, palm up, under your {other} armpit.':
    'Schieb den {side:linken|rechten} Arm, Handfläche nach oben, unter der {other:linken|rechten} Achsel durch.',
  'Let your {side} shoulder and the side of your head sink to the floor or a cushion.':
    'Lass die {side:linke|rechte} Schulter und die Kopfseite auf den Boden oder ein Kissen sinken.',
  'Keep your hips over your knees. Press into your {other} hand to come back.':
    'Die Hüfte bleibt über den Knien. Zum Zurückkommen drück dich mit der {other:linken|rechten} Hand hoch.',
  'Breathe out to thread through, in to come back.':
    'Atme beim Durchschieben aus, beim Zurückkommen ein.',
  'Rest your head on a high cushion and slide your arm only part-way.':
    'Leg den Kopf auf ein hohes Kissen und schieb den Arm nur halb durch.',
  'Rest your shoulder on the floor and reach your top arm long.':
    'Leg die Schulter am Boden ab und streck den oberen Arm lang.',
  'Slide your arm only part-way and rest your head on a high cushion.':
    'Schieb den Arm nur halb durch und leg den Kopf auf ein hohes Kissen.',
  'Put a cushion under your head, so that your neck carries nothing.':
    'Leg ein Kissen unter den Kopf, damit der Nacken nichts trägt.',
  'Rest your head on a high cushion, and come up slowly.':
    'Leg den Kopf auf ein hohes Kissen und komm langsam hoch.',
  'Rest on your fist or forearm instead of your palm.':
    'Stütz dich auf Faust oder Unterarm statt auf die Handfläche.',
  'The clock leads. The camera checks the tilt of your shoulders.':
    'Die Uhr führt. Die Kamera prüft die Neigung der Schultern.',
  'The camera cannot see the arm under you, your hips behind you or your spine turn: it goes by the tilt of your shoulders.':
    'Die Kamera sieht weder den Arm unter dir noch das Becken hinter dir oder die Drehung: Sie richtet sich nach der Neigung der Schultern.',
  'Slide your {side} arm further through.': 'Schieb den {side:linken|rechten} Arm weiter durch.',
};
