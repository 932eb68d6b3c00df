import type { Phrases } from '../phrases.ts';

export const seatedForwardFold: Phrases = {
  'Seated forward fold': 'Vorbeuge im Sitzen',
  'Fold over your thighs to open your lower back.':
    'Beug dich über die Oberschenkel, das öffnet den unteren Rücken.',
  'Chair ragdoll': 'Hängende Vorbeuge auf dem Stuhl',
  'Seated lumbar flexion': 'Lendenbeugung im Sitzen',
  "Chair child's pose": 'Kindhaltung auf dem Stuhl',
  'Sit with your feet flat and wider than your hips.':
    'Setz dich, die Füße flach und weiter als hüftbreit.',
  'Rest your hands on your thighs and round forward slowly, head first.':
    'Leg die Hände auf die Oberschenkel und roll dich langsam ein, den Kopf zuerst.',
  'Slide your hands towards your ankles, only as far as is comfortable.':
    'Lass die Hände zu den Knöcheln gleiten, nur so weit es angenehm ist.',
  'To come up, push your hands into your thighs and unroll slowly.':
    'Zum Aufrichten drück die Hände auf die Oberschenkel und roll dich langsam auf.',
  'Breathe out as you fold, then stay for a few soft breaths.':
    'Atme beim Beugen aus und bleib für ein paar weiche Atemzüge.',
  'Rest your forearms on your thighs and fold only half-way.':
    'Stütz die Unterarme auf die Oberschenkel und beug dich nur halb.',
  'Let your chest rest on your thighs or between them, head loose.':
    'Leg die Brust auf oder zwischen die Oberschenkel, der Kopf locker.',
  'Skip this one: it rounds your back deeply.':
    'Lass diese Dehnung aus: Sie rundet deinen Rücken stark.',
  'Keep the fold small, and stop if your leg tingles or shoots.':
    'Beug dich nur wenig und hör auf, wenn das Bein kribbelt oder Schmerz einschießt.',
  'Rest your forearms on your thighs, head above your heart, and rise slowly.':
    'Stütz die Unterarme auf, lass den Kopf über dem Herzen und komm langsam hoch.',
  'Keep your knees wide and fold only until your forearms rest on them.':
    'Halt die Knie weit und beug dich nur, bis die Unterarme aufliegen.',
  'The camera follows how far you fold.': 'Die Kamera verfolgt, wie weit du dich beugst.',
  'Fold a little further forward.': 'Beug dich etwas weiter nach vorn.',
  'No bouncing: rest there and breathe.': 'Nicht wippen: ruh dort und atme.',
  'Fold forward slowly.': 'Beug dich langsam nach vorn.',
  'Roll back up slowly.': 'Roll dich langsam auf.',
};
