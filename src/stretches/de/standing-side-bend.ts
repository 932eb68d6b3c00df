import type { Phrases } from '../phrases.ts';

export const standingSideBend: Phrases = {
  'Standing side bend': 'Seitbeuge im Stehen',
  'Reach up and over to open the side of your waist.':
    'Streck dich hoch und zur Seite, das öffnet die Taille.',
  'Standing lateral flexion stretch': 'Seitneigung im Stehen',
  'QL side reach': 'Flankendehnung',
  'Crescent stretch': 'Halbmond',
  'Face the camera, feet hip-width apart.': 'Schau zur Kamera, die Füße hüftbreit.',
  'Stand with your feet hip-width apart and your weight even on both.':
    'Stell dich hüftbreit hin, das Gewicht gleich auf beiden Füßen.',
  'Raise your {side} arm beside your ear.': 'Heb den {side:linken|rechten} Arm neben das Ohr.',
  'Grow tall, then lean straight over to the {other}, as if between two panes of glass.':
    'Werde lang und neig dich gerade nach {other:links|rechts}, wie zwischen zwei Glasscheiben.',
  'Keep both feet heavy. Stop at a mild pull along your waist.':
    'Lass beide Füße schwer. Stopp bei einem sanften Ziehen an der Taille.',
  'Breathe in to grow taller, breathe out to lean. In the hold, breathe slowly through your nose.':
    'Atme ein und werde länger, atme aus und neig dich. Beim Halten atme ruhig durch die Nase.',
  'Rest your hand on your hip instead of reaching up, and lean only as far as feels easy.':
    'Stütz die Hand in die Hüfte, statt den Arm zu heben, und neig dich nur, so weit es leichtfällt.',
  'Cross the leg on your raised-arm side behind the other and hold your raised wrist with your other hand.':
    'Kreuz das Bein auf der Seite des gehobenen Arms hinter das andere und halt das obere Handgelenk mit der anderen Hand.',
  'Lean sideways only; never let your chest drift back.':
    'Neig dich nur zur Seite; lass die Brust nie nach hinten kippen.',
  'Stand beside a wall you can touch.': 'Stell dich neben eine Wand, die du berühren kannst.',
  'The camera follows your lean, your raised arm and your level hips.':
    'Die Kamera verfolgt deine Neigung, den gehobenen Arm und das gerade Becken.',
  'From the front the camera cannot see whether you lean a little forward or back, or how your lower spine bends.':
    'Von vorn sieht die Kamera nicht, ob du dich etwas vor- oder zurückneigst und wie sich deine Lendenwirbelsäule biegt.',
  'Level your hips: weight on both feet.': 'Halt das Becken gerade: Gewicht auf beide Füße.',
};
