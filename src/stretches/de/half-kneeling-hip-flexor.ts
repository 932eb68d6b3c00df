import type { Phrases } from '../phrases.ts';

export const halfKneelingHipFlexor: Phrases = {
  'Half-kneeling hip stretch': 'Hüftdehnung im Halbkniestand',
  'Kneel and glide forward to open the front of your hip.':
    'Knie dich hin und schieb vor, das öffnet die Hüfte vorn.',
  'Kneeling lunge stretch': 'Ausfallschritt im Knien',
  'Couch-stretch level 1': 'Couch-Stretch, Stufe 1',
  'Psoas/iliacus stretch': 'Psoas-Dehnung',
  'Low lunge': 'Tiefer Ausfallschritt',
  'Mat or cushion': 'Matte oder Kissen',
  'Kneel side-on to the camera, {side} side nearer.':
    'Knie dich seitlich zur Kamera, die {side:linke|rechte} Seite näher.',
  'Kneel on your {side} knee, {other} foot flat in front, both knees at right angles.':
    'Knie auf dem {side:linken|rechten} Knie, {other:linker|rechter} Fuß flach davor, beide Knie im rechten Winkel.',
  'Stack your shoulders over your hips. Squeeze your {side} buttock to tuck your tailbone.':
    'Schultern über die Hüfte. Spann die {side:linke|rechte} Gesäßhälfte an und kipp das Becken.',
  'Keep that tuck and glide both hips forward a little.':
    'Halt das so und schieb beide Hüften ein wenig nach vorn.',
  'Hold a chair beside you and glide only until you first feel the pull.':
    'Halt dich an einem Stuhl fest und schieb nur vor, bis du das erste Ziehen spürst.',
  'Glide until your kneeling thigh slants back, and raise the arm on that side.':
    'Schieb vor, bis der kniende Oberschenkel nach hinten zeigt, und heb den Arm dieser Seite.',
  'Kneel on a thick cushion, and stop if your knee complains.':
    'Knie auf einem dicken Kissen und hör auf, wenn das Knie sich meldet.',
  'Ask your surgeon how far back your thigh may go.':
    'Kläre ärztlich, wie weit dein Oberschenkel nach hinten darf.',
  'Keep one hand on a sturdy chair beside you.':
    'Lass eine Hand auf einem stabilen Stuhl neben dir.',
  'Hold a chair and keep the glide small and easy.':
    'Halt dich an einem Stuhl fest und schieb nur wenig und locker vor.',
  'The camera follows your kneeling hip, your upright back and your front knee.':
    'Die Kamera verfolgt die kniende Hüfte, den aufrechten Rücken und das vordere Knie.',
  'Kneeling hip': 'Kniende Hüfte',
  'Step your {other} foot a little further forward.':
    'Stell den {other:linken|rechten} Fuß etwas weiter nach vorn.',
  'Kneeling knee': 'Kniendes Knie',
  'Front hip': 'Vordere Hüfte',
  'Glide your hips forward over your {side} knee.':
    'Schieb die Hüfte nach vorn über dein {side:linkes|rechtes} Knie.',
};
