import type { Phrases } from '../phrases.ts';

export const pronePressUp: Phrases = {
  'Hips-down press-up': 'Brustheben mit Hüfte am Boden',
  'Press your chest up to arch your back gently.':
    'Drück die Brust hoch, das streckt den Rücken sanft.',
  'McKenzie extension in lying': 'McKenzie-Streckung im Liegen',
  'Cobra (hips down)': 'Kobra (Hüfte unten)',
  'Repeated extension in lying': 'Wiederholtes Strecken im Liegen',
  'Lie face down with your hands beside your shoulders.':
    'Leg dich auf den Bauch, die Hände neben den Schultern.',
  'Press your chest up, and let your hips and legs stay heavy on the floor.':
    'Drück die Brust hoch, Hüfte und Beine bleiben schwer am Boden.',
  'Go only as far as feels easy, and pause for a breath.':
    'Geh nur so weit, wie es leichtfällt, und bleib einen Atemzug.',
  'Lower all the way and repeat smoothly. Stop if your legs tingle or ache.':
    'Senk dich ganz und wiederhol es fließend. Hör auf, wenn die Beine kribbeln oder schmerzen.',
  'Breathe out as you press up, in as you lower.': 'Atme beim Hochdrücken aus, beim Senken ein.',
  'Stay low, propped on your elbows.': 'Bleib tief, auf die Ellbogen gestützt.',
  'Straighten your elbows more while your hips stay down.':
    'Streck die Ellbogen mehr, die Hüfte bleibt unten.',
  'Press from your fists, or stay on your elbows.':
    'Drück dich von den Fäusten hoch oder bleib auf den Ellbogen.',
  'Set your hands further forward and keep your chest low.':
    'Stell die Hände weiter vor und lass die Brust tief.',
  'Skip this one: it arches your spine deeply.':
    'Lass diese Dehnung aus: Sie streckt die Wirbelsäule stark.',
  'Press your chest up a little higher.': 'Drück die Brust etwas höher.',
  'Bend your elbows and lower your chest a little.':
    'Beug die Ellbogen und senk die Brust ein wenig.',
  'Straighten your elbows a little.': 'Streck die Ellbogen ein wenig.',
  'Press your chest up, as far as feels easy.': 'Drück die Brust hoch, so weit es leichtfällt.',
  'Press up and lower more slowly.': 'Heb und senk dich langsamer.',
  'Press your chest up.': 'Drück die Brust hoch.',
  'Lower your chest slowly.': 'Senk die Brust langsam.',
};
