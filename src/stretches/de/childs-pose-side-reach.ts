import type { Phrases } from '../phrases.ts';

export const childsPoseSideReach: Phrases = {
  "Child's pose with side reach": 'Kindhaltung zur Seite',
  'Sit back and reach across to open your side.':
    'Setz dich zurück und greif hinüber, das öffnet die Flanke.',
  "Side child's pose": 'Seitliche Kindhaltung',
  'Kneeling QL/lat stretch': 'Flanken-Dehnung im Knien',
  'Prayer stretch to the side': 'Gebetshaltung zur Seite',
  'Side of the back': 'Rückenseite',
  'Kneel with your head towards the camera.': 'Knie dich mit dem Kopf zur Kamera.',
  'Kneel, sit back towards your heels, and reach both arms long on the floor.':
    'Knie dich hin, setz dich Richtung Fersen und streck beide Arme lang auf den Boden.',
  'Walk both hands to your {other} until your {side} side pulls mildly.':
    'Wander mit beiden Händen nach {other:links|rechts}, bis deine {side:linke|rechte} Seite sanft zieht.',
  'Let your hips keep sinking towards your heels.': 'Lass die Hüfte weiter zu den Fersen sinken.',
  'Rest there. To finish, walk your hands back to the middle.':
    'Ruh dort. Zum Schluss wander mit den Händen zur Mitte zurück.',
  'Breathe into your open ribs and feel them widen.':
    'Atme in die offenen Rippen und spür, wie sie weit werden.',
  'Walk across only a little, with a pillow between your hips and heels.':
    'Wander nur wenig hinüber, mit einem Kissen zwischen Gesäß und Fersen.',
  'Walk your hands further across and press the opposite hip down.':
    'Wander weiter hinüber und drück die andere Hüfte nach unten.',
  'Keep your elbows bent and walk your hands less far across.':
    'Lass die Ellbogen gebeugt und wander weniger weit.',
  'The clock leads. The camera checks that your shoulders have moved across.':
    'Die Uhr führt. Die Kamera prüft, ob die Schultern hinübergewandert sind.',
  'From your head end the camera sees little below your shoulders: feel that your hips stay down and your chest faces the floor.':
    'Vom Kopfende sieht die Kamera unterhalb der Schultern wenig: Spür selbst, ob die Hüfte unten bleibt und die Brust zum Boden zeigt.',
  'Reach across': 'Hinübergreifen',
  'Walk your hands further to your {other}.':
    'Wander mit den Händen weiter nach {other:links|rechts}.',
};
