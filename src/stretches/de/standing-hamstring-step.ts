import type { Phrases } from '../phrases.ts';

export const standingHamstringStep: Phrases = {
  'Standing hamstring stretch': 'Oberschenkelrückseite im Stehen',
  'Heel up, tip forward, and open the back of your thigh.':
    'Ferse hoch, vorneigen, Oberschenkelrückseite dehnen.',
  'Heel-on-chair hamstring stretch': 'Beinrückseite mit Ferse auf dem Stuhl',
  'Standing straight-leg hinge': 'Hüftbeuge mit gestrecktem Bein',
  'Low step or sturdy chair': 'Niedrige Stufe oder stabiler Stuhl',
  'Wall for balance': 'Wand fürs Gleichgewicht',
  'Face a low step. Rest your {side} heel on it, toes up, knee nearly straight.':
    'Stell dich vor eine niedrige Stufe. Leg die {side:linke|rechte} Ferse darauf, Zehen hoch, Knie fast gestreckt.',
  'Stand tall on your {other} leg with your hands on your hips.':
    'Steh aufrecht auf dem {other:linken|rechten} Bein, die Hände an der Hüfte.',
  'Tip forward from your hips, back long, until the back of your thigh pulls mildly.':
    'Neig dich aus der Hüfte vor, Rücken lang, bis die Oberschenkelrückseite sanft zieht.',
  'Keep both hips facing forward and look ahead.':
    'Lass beide Hüften nach vorn zeigen und schau geradeaus.',
  'Use a low step, about 20 cm, soften the knee and tip forward only slightly.':
    'Nimm eine niedrige Stufe von etwa 20 cm, lass das Knie weich und neig dich nur wenig vor.',
  'Rest your heel at seat height and tip forward more, back long.':
    'Leg die Ferse auf Sitzhöhe und neig dich weiter vor, Rücken lang.',
  'Stand beside a wall and keep a hand on it.':
    'Stell dich neben eine Wand und lass eine Hand daran.',
  'Use a very low step and stay within the limits you were given.':
    'Nimm eine sehr niedrige Stufe und bleib in den Grenzen, die man dir gesetzt hat.',
  'The camera follows your raised leg, its knee and your lean.':
    'Die Kamera verfolgt das gehobene Bein, sein Knie und deine Neigung.',
  'The camera cannot see your lower back round or your hips turn, and may lose your far leg.':
    'Die Kamera sieht nicht, ob der untere Rücken rundet oder die Hüfte dreht, und verliert vielleicht das hintere Bein.',
  'Straighten your {other} knee and stand tall.':
    'Streck dein {other:linkes|rechtes} Knie und richte dich auf.',
  'Look ahead, not down at your foot.': 'Schau geradeaus, nicht zum Fuß.',
  'Lift your chest and keep your back long.': 'Heb die Brust und halt den Rücken lang.',
};
