import type { Phrases } from '../phrases.ts';

export const supineFigureFour: Phrases = {
  'Lying figure-four': 'Vierer-Dehnung im Liegen',
  'Cross one ankle over and draw in to open your buttock.':
    'Leg einen Knöchel über und zieh heran, das öffnet das Gesäß.',
  'Supine piriformis stretch': 'Piriformis-Dehnung im Liegen',
  'Reclined pigeon': 'Liegende Taube',
  'Thread-the-needle (supine)': 'Nadelöhr im Liegen',
  'Lie on your back side-on to the camera, {other} side nearer.':
    'Leg dich auf den Rücken, seitlich zur Kamera, die {other:linke|rechte} Seite näher.',
  'Hold behind your {other} thigh and draw it towards you.':
    'Fass hinter den {other:linken|rechten} Oberschenkel und zieh ihn zu dir.',
  'Keep your head, shoulders and tailbone down. Stop at a mild pull in your {side} buttock.':
    'Kopf, Schultern und Steißbein bleiben unten. Stopp bei einem sanften Ziehen in der {side:linken|rechten} Gesäßhälfte.',
  'Breathe out as you draw the thigh in.': 'Atme aus, wenn du den Oberschenkel heranziehst.',
  'Keep your lower foot on the floor or against a wall.':
    'Lass den unteren Fuß am Boden oder an einer Wand.',
  'Draw the thigh closer, tailbone still on the floor.':
    'Zieh den Oberschenkel näher, das Steißbein bleibt am Boden.',
  'Never press the knee away; rest the ankle a little lower if it strains.':
    'Drück das Knie nie weg; leg den Knöchel etwas tiefer, wenn es spannt.',
  'Do not stay on your back for long; the seated figure-four is easier now.':
    'Bleib nicht lange auf dem Rücken; die Vierer-Dehnung im Sitzen ist jetzt leichter.',
  'Draw in only a little, and stop if your leg tingles or shoots.':
    'Zieh nur wenig heran und hör auf, wenn das Bein kribbelt oder Schmerz einschießt.',
  'The camera follows how close your lower thigh comes, and roughly where your ankle lies.':
    'Die Kamera verfolgt, wie nah der untere Oberschenkel kommt, und ungefähr, wo der Knöchel liegt.',
  'The camera cannot see your tailbone lift, and your two legs partly hide each other.':
    'Die Kamera sieht nicht, ob das Steißbein abhebt, und die Beine verdecken einander.',
  'Draw your {other} thigh a little closer.':
    'Zieh deinen {other:linken|rechten} Oberschenkel etwas näher.',
  'Bend your {other} knee a little more.': 'Beug dein {other:linkes|rechtes} Knie etwas mehr.',
  'Keep your shoulders and tailbone on the floor.': 'Lass Schultern und Steißbein am Boden.',
};
