import type { Phrases } from '../phrases.ts';

export const sideLyingOpenBook: Phrases = {
  'Open book': 'Offenes Buch',
  'Sweep your top arm open to turn your upper back.':
    'Führ den oberen Arm auf, das dreht den oberen Rücken.',
  'Book opening': 'Buch öffnen',
  'Side-lying thoracic rotation': 'Brustkorbdrehung in Seitlage',
  Windmill: 'Windmühle',
  'Pillow for your head': 'Kissen für den Kopf',
  'Lie on your {other} side, chest towards the camera.':
    'Leg dich auf die {other:linke|rechte} Seite, die Brust zur Kamera.',
  'Lie on your {other} side, hips and knees bent, head on a pillow.':
    'Leg dich auf die {other:linke|rechte} Seite, Hüfte und Knie gebeugt, Kopf auf einem Kissen.',
  'Reach both arms forward, one palm on the other.':
    'Streck beide Arme nach vorn, Handfläche auf Handfläche.',
  'Sweep your {side} arm up and over. Let your chest turn to the ceiling.':
    'Führ den {side:linken|rechten} Arm nach oben und hinüber. Lass die Brust sich zur Decke drehen.',
  'Keep your knees stacked on the floor and follow your hand with your eyes.':
    'Die Knie bleiben aufeinander am Boden; folg der Hand mit den Augen.',
  'Pause for a breath, then close slowly.': 'Bleib einen Atemzug, dann schließ langsam.',
  'Breathe in as you open, out as you close.': 'Atme beim Öffnen ein, beim Schließen aus.',
  'Rest your top hand on your ribs and open only half-way.':
    'Leg die obere Hand auf die Rippen und öffne nur halb.',
  'Let your open arm sink low behind you and stay there for a few breaths.':
    'Lass den offenen Arm tief hinter dich sinken und bleib ein paar Atemzüge.',
  'Rest your hand on your ribs and lead with your elbow.':
    'Leg die Hand auf die Rippen und führ mit dem Ellbogen.',
  'Rest your head on the pillow; there is no need to follow your hand.':
    'Lass den Kopf auf dem Kissen; du musst der Hand nicht folgen.',
  'Ask your surgeon first, then turn only a little.':
    'Kläre es erst ärztlich, dann dreh dich nur wenig.',
  'The clock leads. The camera checks that you lie on your side with your knees together.':
    'Die Uhr führt. Die Kamera prüft, ob du auf der Seite liegst, die Knie zusammen.',
  'The camera sees the turn of your spine only roughly, so mostly the clock guides you. It watches that your knees stay together.':
    'Die Kamera sieht die Drehung nur grob, darum führt dich vor allem die Uhr. Sie achtet darauf, dass die Knie zusammenbleiben.',
  'Rest your {side} knee on your {other} knee.':
    'Leg dein {side:linkes|rechtes} Knie auf das {other:linke|rechte} Knie.',
  'Lying on your side': 'Seitlich liegen',
  'Lie down and rest your head on the pillow.': 'Leg dich hin und den Kopf aufs Kissen.',
  'Keep your knees stacked on the floor.': 'Lass die Knie aufeinander am Boden.',
  'Open your {side} arm to the ceiling.': 'Öffne den {side:linken|rechten} Arm zur Decke.',
  'Close it slowly.': 'Schließ ihn langsam.',
};
