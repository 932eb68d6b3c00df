import type { Phrases } from '../phrases.ts';

export const seatedSideBend: Phrases = {
  'Seated side bend': 'Seitbeuge im Sitzen',
  'Reach up and over in your chair to open your side.':
    'Streck dich im Sitzen hoch und zur Seite, das öffnet die Flanke.',
  'Chair QL stretch': 'Flankendehnung auf dem Stuhl',
  'Seated lateral flexion': 'Seitneigung im Sitzen',
  'Chair crescent': 'Halbmond auf dem Stuhl',
  'Side of the lower back': 'Seitlicher unterer Rücken',
  'Sit tall with your feet flat and a little apart.':
    'Sitz aufrecht, die Füße flach und etwas auseinander.',
  'Hold the seat with your {other} hand and raise your {side} arm beside your ear.':
    'Halt dich mit der {other:linken|rechten} Hand am Sitz und heb den {side:linken|rechten} Arm neben das Ohr.',
  'Grow tall, then lean over to the {other}. Stay heavy on both sides of the seat.':
    'Werde lang und neig dich nach {other:links|rechts}. Bleib auf beiden Sitzhälften schwer.',
  'Stop at a mild pull along your {side} waist.':
    'Stopp bei einem sanften Ziehen an deiner {side:linken|rechten} Taille.',
  'Breathe in to grow taller, out to lean. In the hold, breathe into your open ribs.':
    'Atme ein und werde länger, atme aus und neig dich. Beim Halten atme in die offenen Rippen.',
  'Cross your arm to your opposite shoulder instead of reaching up, and lean only a little.':
    'Leg die Hand auf die gegenüberliegende Schulter, statt den Arm zu heben, und neig dich nur wenig.',
  'Lean further and reach long through your fingertips.':
    'Neig dich weiter und werde lang bis in die Fingerspitzen.',
  'The camera follows your lean and your raised arm.':
    'Die Kamera verfolgt deine Neigung und den gehobenen Arm.',
  'The camera cannot see you lean forward or back, or how your lower spine bends.':
    'Die Kamera sieht nicht, ob du dich vor- oder zurückneigst und wie sich die Lendenwirbelsäule biegt.',
  'Sit heavy on both sides of the seat.': 'Sitz auf beiden Seiten gleich schwer.',
  'Drop your {other} shoulder away from your ear.':
    'Lass die {other:linke|rechte} Schulter weg vom Ohr sinken.',
};
