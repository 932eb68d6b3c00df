import type { Phrases } from '../phrases.ts';

export const standingHipFlexorLunge: Phrases = {
  'Standing hip stretch': 'Hüftdehnung im Stehen',
  'Step back and glide forward to open the front of your hip.':
    'Tritt zurück und schieb vor, das öffnet die Hüfte vorn.',
  'Split-stance lunge stretch': 'Ausfallschritt im Stehen',
  'Standing psoas stretch': 'Psoas-Dehnung im Stehen',
  'Step your {side} foot back. That heel may lift.':
    'Stell den {side:linken|rechten} Fuß zurück. Die Ferse darf sich heben.',
  'Bend your {other} knee a little. Squeeze your {side} buttock to tuck your tailbone.':
    'Beug dein {other:linkes|rechtes} Knie etwas. Spann die {side:linke|rechte} Gesäßhälfte an und kipp das Becken.',
  'Stay upright and glide your hips forward.': 'Bleib aufrecht und schieb die Hüfte nach vorn.',
  'Take a short step, hold a chair, and only tuck your tailbone.':
    'Mach einen kurzen Schritt, halt dich an einem Stuhl fest und kipp nur das Becken.',
  'Step further back, bend your front knee more, and raise the arm on the back-leg side.':
    'Tritt weiter zurück, beug das vordere Knie mehr und heb den Arm auf der Seite des hinteren Beins.',
  'Keep one hand on a wall or a heavy chair.':
    'Lass eine Hand an der Wand oder einem schweren Stuhl.',
  'Take a short step and bend your front knee only as far as it likes.':
    'Mach einen kurzen Schritt und beug das vordere Knie nur, so weit es mag.',
  'The camera follows your back hip, your upright back and your front knee.':
    'Die Kamera verfolgt die hintere Hüfte, den aufrechten Rücken und das vordere Knie.',
  'Back hip': 'Hintere Hüfte',
  'Bend your {other} knee a little.': 'Beug dein {other:linkes|rechtes} Knie ein wenig.',
  'Back knee': 'Hinteres Knie',
  'Bring your {other} knee back over its ankle.':
    'Bring dein {other:linkes|rechtes} Knie zurück über den Knöchel.',
  'Glide your hips forward, or step further back.':
    'Schieb die Hüfte vor oder tritt weiter zurück.',
};
