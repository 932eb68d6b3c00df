import type { Phrases } from '../phrases.ts';

export const chinTuck: Phrases = {
  'Chin tuck': 'Kinn zurückziehen',
  'Slide your head back to lengthen the back of your neck.':
    'Schieb den Kopf zurück, das macht den Nacken lang.',
  'Cervical retraction': 'Halsretraktion',
  'Double-chin exercise': 'Doppelkinn-Übung',
  'Back of the neck': 'Nacken',
  'Deep front of the neck': 'Tiefe vordere Halsmuskeln',
  'Sit tall and look straight ahead.': 'Sitz aufrecht und schau geradeaus.',
  'Slide your head straight back, as if to make a double chin.':
    'Schieb den Kopf gerade zurück, wie für ein Doppelkinn.',
  'Keep your eyes level. Slide, do not nod.':
    'Der Blick bleibt waagerecht. Schieben, nicht nicken.',
  'Hold for a few seconds, let go, and repeat.':
    'Halt ein paar Sekunden, lass los und wiederhol es.',
  'Breathe out gently as you slide back, and keep breathing in the hold.':
    'Atme beim Zurückschieben sanft aus und atme beim Halten weiter.',
  'Rest your head against a wall and press it back only lightly.':
    'Lehn den Kopf an eine Wand und drück ihn nur leicht zurück.',
  'Guide your chin straight back with two fingers.':
    'Führ das Kinn mit zwei Fingern gerade zurück.',
  'Keep the slide small, and stop if you feel dizzy or your arm tingles.':
    'Schieb nur wenig und hör auf, wenn dir schwindlig wird oder der Arm kribbelt.',
  'The clock leads. The camera checks that your head stays over your shoulders and level.':
    'Die Uhr führt. Die Kamera prüft, ob der Kopf über den Schultern und waagerecht bleibt.',
  'The camera cannot tell a tuck of a few centimetres from sitting tall: feel for the slide yourself.':
    'Die Kamera kann ein paar Zentimeter nicht von aufrechtem Sitzen unterscheiden: Spür selbst nach.',
  'Slide your head a little further back.': 'Schieb den Kopf etwas weiter zurück.',
  'Long neck': 'Langer Nacken',
  'Lift your eyes: slide back, do not nod.': 'Heb den Blick: zurückschieben, nicht nicken.',
  'Sit upright; move only your head.': 'Sitz aufrecht; beweg nur den Kopf.',
  'Slide your head straight back.': 'Schieb den Kopf gerade zurück.',
  'Let go for a moment.': 'Lass kurz los.',
};
