import type { Phrases } from '../phrases.ts';

export const standingBackExtension: Phrases = {
  'Standing back extension': 'Rückbeuge im Stehen',
  'Lean back gently to open your front after sitting.':
    'Lehn dich sanft zurück, das öffnet dich nach dem Sitzen.',
  'Standing lumbar extension': 'Lendenstreckung im Stehen',
  'McKenzie extension in standing': 'McKenzie-Streckung im Stehen',
  'Standing backbend': 'Rückneigung im Stehen',
  'Stand with your feet hip-width apart and your hands on the back of your pelvis.':
    'Stell dich hüftbreit hin, die Hände hinten am Becken.',
  'Keep your knees straight and your eyes level.':
    'Halt die Knie gestreckt und den Blick geradeaus.',
  'Let your hips drift forward a touch and lean your chest back a little.':
    'Lass die Hüfte etwas nach vorn gleiten und lehn die Brust ein wenig zurück.',
  'Pause there, come back to upright, and repeat smoothly.':
    'Bleib kurz dort, komm in die Mitte zurück und wiederhol es fließend.',
  'Breathe out as you lean back, in as you come up.':
    'Atme beim Zurücklehnen aus, beim Hochkommen ein.',
  'Rest your hips against a heavy desk and lean back only a few degrees.':
    'Lehn die Hüfte an einen schweren Tisch und geh nur wenige Grad zurück.',
  'Lean back further only while it feels good and your legs feel normal.':
    'Lehn dich nur weiter zurück, solange es guttut und sich die Beine normal anfühlen.',
  'Skip this one: it leans you the way that bothers you.':
    'Lass diese Dehnung aus: Sie führt dich genau dahin, wo es dir nicht guttut.',
  'Lean back only a little, with your hands supporting you.':
    'Lehn dich nur wenig zurück und stütz dich mit den Händen.',
  'Rest your hips against a heavy desk.': 'Lehn die Hüfte an einen schweren Tisch.',
  'Keep your chin level; only your chest goes back.':
    'Halt das Kinn gerade; nur die Brust geht zurück.',
  'Keep it tiny, with your hips against a heavy desk.':
    'Nur ganz wenig, die Hüfte an einem schweren Tisch.',
  'Wait until your surgeon clears you to lean back.':
    'Lehn dich erst zurück, wenn es dir ärztlich erlaubt ist.',
  'The camera follows how far you lean back, and your nearer knee.':
    'Die Kamera verfolgt, wie weit du dich zurücklehnst, und das nähere Knie.',
  'The camera cannot see how your lower back arches, and barely sees your far leg.':
    'Die Kamera sieht nicht, wie sich der untere Rücken wölbt, und kaum das hintere Bein.',
  'Lean back': 'Rückneigung',
  'Lean your chest back a little more.': 'Lehn die Brust etwas weiter zurück.',
  'Hips forward': 'Hüfte nach vorn',
  'Let your hips drift forward a little.': 'Lass die Hüfte ein wenig nach vorn gleiten.',
  'Straighten your knees.': 'Streck die Knie.',
  'Lift your chin until your eyes are level.': 'Heb das Kinn, bis dein Blick geradeaus geht.',
  'Come up a little. A small lean is plenty.': 'Komm etwas hoch. Ein wenig Neigung reicht.',
  'Slow down and move smoothly.': 'Langsamer, und ganz fließend.',
  'Lean back a little.': 'Lehn dich ein wenig zurück.',
  'Come back up.': 'Komm wieder hoch.',
};
