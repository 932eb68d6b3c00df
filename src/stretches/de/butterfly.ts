import type { Phrases } from '../phrases.ts';

export const butterfly: Phrases = {
  Butterfly: 'Schmetterling',
  'Soles together, knees wide, to open your inner thighs.':
    'Fußsohlen zusammen, Knie weit, das öffnet die Innenschenkel.',
  'Seated adductor stretch': 'Adduktoren-Dehnung im Sitzen',
  'Bound angle': 'Gebundener Winkel',
  'Tailor sit': 'Schneidersitz-Dehnung',
  'Inside of the thighs': 'Innenseite der Oberschenkel',
  'Cushion or folded blanket': 'Kissen oder gefaltete Decke',
  'Sit on a folded blanket with the soles of your feet together.':
    'Setz dich auf eine gefaltete Decke, die Fußsohlen aneinander.',
  'Hold your ankles and sit tall.': 'Fass die Knöchel und sitz aufrecht.',
  'Let your knees sink outward under their own weight. Do not bounce or press them.':
    'Lass die Knie durch ihr Gewicht sinken. Nicht wippen, nicht drücken.',
  'Stop at a mild pull inside your thighs.':
    'Stopp bei einem sanften Ziehen innen an den Oberschenkeln.',
  'Breathe out and let your knees grow heavy.': 'Atme aus und lass die Knie schwer werden.',
  'Slide your feet further away and lean your back against a wall.':
    'Schieb die Füße weiter weg und lehn den Rücken an eine Wand.',
  'Bring your heels closer and tip forward a little, back long.':
    'Zieh die Fersen näher und neig dich etwas vor, Rücken lang.',
  'Slide your feet further away, and rest your knees on cushions.':
    'Schieb die Füße weiter weg und leg die Knie auf Kissen.',
  'Skip this one: it turns your hips out further than your limits may allow.':
    'Lass diese Dehnung aus: Sie dreht die Hüften weiter nach außen, als dir vielleicht erlaubt ist.',
  'Stay upright and rest your knees on cushions; never press them down.':
    'Bleib aufrecht, die Knie auf Kissen; drück sie nie hinunter.',
  'The camera follows how low your knees sink, and that you sit straight.':
    'Die Kamera verfolgt, wie tief die Knie sinken und ob du gerade sitzt.',
  'From the front the camera cannot see your back round or how far you tip forward.':
    'Von vorn sieht die Kamera nicht, ob der Rücken rundet oder wie weit du dich vorneigst.',
  'One knee': 'Ein Knie',
  'Let your knees sink a little lower.': 'Lass die Knie etwas tiefer sinken.',
  'Other knee': 'Anderes Knie',
  'Let both knees grow heavy and sink.': 'Lass beide Knie schwer werden und sinken.',
  'Bring your chest over the middle.': 'Bring die Brust über die Mitte.',
  'Sit evenly on both hips.': 'Sitz gleichmäßig auf beiden Hüften.',
  'Feet together': 'Füße zusammen',
  'Bring the soles of your feet together.': 'Bring die Fußsohlen zusammen.',
  'Sit tall and lift your chest.': 'Sitz aufrecht und heb die Brust.',
  'No bouncing: let your knees rest.': 'Nicht wippen: lass die Knie ruhen.',
  'Relax both knees; a small difference is normal.':
    'Lass beide Knie locker; ein kleiner Unterschied ist normal.',
};
