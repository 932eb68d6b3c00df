import type { Phrases } from '../phrases.ts';

/** Texts that several stretches share. */
export const shared: Phrases = {
  'Side of the waist': 'Seitliche Taille',
  'Lower back': 'Unterer Rücken',
  'Side of the ribs': 'Seitliche Rippen',
  'Wait until your surgeon clears you to bend sideways.':
    'Beug dich erst zur Seite, wenn es dir ärztlich erlaubt ist.',
  'Keep the lean small and slow.': 'Neig dich nur wenig und langsam.',
  'Raise your arm only as high as is comfortable.': 'Heb den Arm nur so hoch, wie es angenehm ist.',
  'Side lean': 'Seitneigung',
  'Lean a little further to your {other}.': 'Neig dich etwas weiter nach {other:links|rechts}.',
  'Raised arm': 'Gehobener Arm',
  'Reach your {side} arm up beside your ear.':
    'Streck den {side:linken|rechten} Arm neben dem Ohr nach oben.',
  'Level hips': 'Becken gerade',
  'Chest square': 'Brust nach vorn',
  'Turn your chest square to the screen.': 'Dreh die Brust gerade zum Bildschirm.',
  'That is far enough. Come up a little.': 'Weit genug. Komm ein wenig hoch.',
  'Backs of the thighs': 'Rückseite der Oberschenkel',
  Chair: 'Stuhl',
  'Stand side-on to the camera; either side is fine.':
    'Stell dich seitlich zur Kamera, egal mit welcher Seite.',
  'Skip this one while your leg tingles, shoots or feels numb.':
    'Lass diese Dehnung aus, solange dein Bein kribbelt, taub ist oder der Schmerz einschießt.',
  'Skip this one: it rounds your spine deeply.':
    'Lass diese Dehnung aus: Sie rundet deine Wirbelsäule stark.',
  'Skip this one until your surgeon lifts the limit on bending your hip.':
    'Lass diese Dehnung aus, bis du die Hüfte ärztlich wieder voll beugen darfst.',
  'Wait until your surgeon clears you to bend forward.':
    'Beug dich erst nach vorn, wenn es dir ärztlich erlaubt ist.',
  'Forward fold': 'Vorbeuge',
  'Let your chest sink a little lower.': 'Lass die Brust etwas tiefer sinken.',
  'Hip fold': 'Hüftbeugung',
  Knees: 'Knie',
  Head: 'Kopf',
  'Let your head hang heavy.': 'Lass den Kopf schwer hängen.',
  'Front of the hip': 'Vorderseite der Hüfte',
  'Front of the thigh': 'Vorderseite des Oberschenkels',
  'Stop at a mild pull in front of your {side} hip, before your back arches.':
    'Stopp bei einem sanften Ziehen vorn an der {side:linken|rechten} Hüfte, bevor dein Rücken ins Hohlkreuz geht.',
  'Breathe out to tuck and glide. In the hold, breathe slowly and low in your belly.':
    'Atme aus, wenn du das Becken kippst und vorschiebst. Beim Halten atme ruhig und tief in den Bauch.',
  'Keep your tailbone tucked and the glide small; never lean back.':
    'Lass das Becken gekippt, schieb nur wenig vor und lehn dich nie zurück.',
  'The camera cannot see your pelvis tuck or your lower back arch: feel for both yourself.':
    'Die Kamera sieht weder, ob du das Becken kippst, noch ob du ins Hohlkreuz gehst: Spür selbst nach.',
  'Glide your hips a little further forward.': 'Schieb die Hüfte etwas weiter nach vorn.',
  'Trunk lean': 'Rumpfneigung',
  'Bring your chest forward over your hips.': 'Bring die Brust nach vorn über die Hüfte.',
  'Bring your chest back over your hips.': 'Bring die Brust zurück über die Hüfte.',
  'Front knee': 'Vorderes Knie',
  'Slide your {other} foot back under the knee.':
    'Schieb den {other:linken|rechten} Fuß zurück unter das Knie.',
  'Tuck your tailbone and bring your chest forward.':
    'Kipp das Becken und bring die Brust nach vorn.',
  Belly: 'Bauch',
  'Lower your chin until your eyes are level.': 'Senk das Kinn, bis dein Blick geradeaus geht.',
  'Back of the raised thigh': 'Rückseite des gehobenen Oberschenkels',
  'Stand side-on to the camera, {side} side nearer.':
    'Stell dich seitlich zur Kamera, die {side:linke|rechte} Seite näher.',
  'Breathe in to grow tall, out to tip forward.':
    'Atme ein und werde lang, atme aus und neig dich vor.',
  'Keep your back long and tip forward only slightly.':
    'Halt den Rücken lang und neig dich nur leicht vor.',
  'Raised-leg hip': 'Hüfte des gehobenen Beins',
  'Tip a little further forward from your hips.': 'Neig dich aus der Hüfte etwas weiter vor.',
  'Raised knee': 'Gehobenes Knie',
  'Straighten your {side} knee a little.': 'Streck dein {side:linkes|rechtes} Knie ein wenig.',
  'Standing knee': 'Standknie',
  'Tip your chest a little forward.': 'Neig die Brust ein wenig vor.',
  'Lift your chest a little.': 'Heb die Brust ein wenig.',
  'Wall or sturdy chair': 'Wand oder stabiler Stuhl',
  'Straighten your {other} knee a little.': 'Streck dein {other:linkes|rechtes} Knie ein wenig.',
  'Bent knee': 'Gebeugtes Knie',
  'Straight knee': 'Gestrecktes Knie',
  'Upright trunk': 'Aufrechter Rumpf',
  'Bring your chest a little to your {other}.':
    'Bring die Brust ein wenig nach {other:links|rechts}.',
  'Bring your chest a little to your {side}.':
    'Bring die Brust ein wenig nach {side:links|rechts}.',
  'Sides of the back': 'Seitlicher Rücken',
  'Upper back': 'Oberer Rücken',
  'Trunk level': 'Rumpf waagerecht',
  Arms: 'Arme',
  'Along the spine': 'Entlang der Wirbelsäule',
  'Sit side-on to the camera; either side is fine.':
    'Setz dich seitlich zur Kamera, egal mit welcher Seite.',
  'Grow tall through the top of your head.': 'Werde lang durch den Scheitel.',
  'Head over shoulders': 'Kopf über den Schultern',
  Hips: 'Hüfte',
  'Slide your feet forward under your knees.': 'Schieb die Füße nach vorn unter die Knie.',
  'Slide your feet back under your knees.': 'Schieb die Füße zurück unter die Knie.',
  'Level gaze': 'Blick geradeaus',
  'Lift your eyes and look straight ahead.': 'Heb den Blick und schau geradeaus.',
  'Lower your chin a little.': 'Senk das Kinn ein wenig.',
  'Sit facing the camera, feet flat.':
    'Setz dich mit dem Gesicht zur Kamera, die Füße flach am Boden.',
  'The camera cannot see how your lower back rounds, and barely sees your far side.':
    'Die Kamera sieht nicht, wie sich dein unterer Rücken rundet, und kaum deine abgewandte Seite.',
  'Sink your chest closer to your thighs.': 'Lass die Brust näher zu den Oberschenkeln sinken.',
  'Slide your {other} foot forward under the knee.':
    'Schieb den {other:linken|rechten} Fuß nach vorn unter das Knie.',
  'Lift your head and lead with your chest.': 'Heb den Kopf und führ mit der Brust.',
  Buttock: 'Gesäß',
  'Deep hip muscles': 'Tiefe Hüftmuskeln',
  'Rest your {side} ankle on your {other} thigh, just above the knee.':
    'Leg den {side:linken|rechten} Knöchel auf den {other:linken|rechten} Oberschenkel, knapp über dem Knie.',
  'Skip this one: it turns your hip out further than your limits may allow.':
    'Lass diese Dehnung aus: Sie dreht die Hüfte weiter nach außen, als dir vielleicht erlaubt ist.',
  'Ankle on knee': 'Knöchel am Knie',
  'Rest your {side} ankle just above your {other} knee.':
    'Leg den {side:linken|rechten} Knöchel knapp über dein {other:linkes|rechtes} Knie.',
  'Wait until your surgeon clears you to twist.':
    'Dreh den Rumpf erst, wenn es dir ärztlich erlaubt ist.',
  'Turn of the spine': 'Drehung der Wirbelsäule',
  'Shoulders turned': 'Schultern gedreht',
  'Level shoulders': 'Schultern gerade',
  'Let your {other} shoulder drop.': 'Lass deine {other:linke|rechte} Schulter sinken.',
  'Let your {side} shoulder drop.': 'Lass deine {side:linke|rechte} Schulter sinken.',
  'Level your shoulders.': 'Bring beide Schultern auf eine Höhe.',
  'Sit facing the camera.': 'Setz dich mit dem Gesicht zur Kamera.',
  'Front of the chest': 'Vorderseite der Brust',
  Mat: 'Matte',
  'Set your hands under your shoulders and your knees under your hips.':
    'Stell die Hände unter die Schultern und die Knie unter die Hüfte.',
  'Put a folded blanket under your knees.': 'Leg eine gefaltete Decke unter die Knie.',
  Elbows: 'Ellbogen',
  Pillow: 'Kissen',
  'Skip this one: it folds your knees tightly.':
    'Lass diese Dehnung aus: Sie beugt deine Knie stark.',
  'Stay high with a pillow under your chest, and stop if your leg complains.':
    'Bleib hoch, mit einem Kissen unter der Brust, und hör auf, wenn dein Bein sich meldet.',
  'Keep the turn small and slow.': 'Dreh dich nur wenig und langsam.',
  'Lie on your back side-on to the camera, {side} side nearer.':
    'Leg dich auf den Rücken, seitlich zur Kamera, die {side:linke|rechte} Seite näher.',
  'Lie on your back with your knees bent.': 'Leg dich mit angestellten Beinen auf den Rücken.',
  'Drawn-in hip': 'Angezogene Hüfte',
  'Drawn-in knee': 'Angezogenes Knie',
  'Resting hip': 'Ruhende Hüfte',
  'Lower your {other} leg towards the floor.':
    'Senk dein {other:linkes|rechtes} Bein Richtung Boden.',
  'Lying flat': 'Flach liegen',
  'Let your hips rest on the floor.': 'Lass die Hüfte am Boden ruhen.',
  'Lie back and rest your shoulders down.': 'Leg dich zurück und lass die Schultern ruhen.',
  'Rest your head on the floor.': 'Leg den Kopf am Boden ab.',
  Buttocks: 'Gesäßmuskeln',
  'Lie on your back side-on to the camera; either side is fine.':
    'Leg dich auf den Rücken, seitlich zur Kamera, egal mit welcher Seite.',
  'Do not stay on your back for long; roll to your side to rest.':
    'Bleib nicht lange auf dem Rücken; roll zum Ausruhen auf die Seite.',
  'Knees together': 'Knie zusammen',
  'Front of the hips': 'Vorderseite der Hüften',
  'Lie face down, side-on to the camera; either side is fine.':
    'Leg dich auf den Bauch, seitlich zur Kamera, egal mit welcher Seite.',
  'Skip this one: it arches you the way that bothers you.':
    'Lass diese Dehnung aus: Sie streckt dich genau so, wie es dir nicht guttut.',
  'Skip this one: it presses on your belly.':
    'Lass diese Dehnung aus: Sie drückt auf deinen Bauch.',
  'Wait until your surgeon clears you to arch back.':
    'Beug dich erst nach hinten, wenn es dir ärztlich erlaubt ist.',
  'The camera follows your lifted chest and your nearer hip.':
    'Die Kamera verfolgt die gehobene Brust und die nähere Hüfte.',
  'The camera cannot see how your lower back curves, and barely sees your far arm.':
    'Die Kamera sieht nicht, wie sich dein unterer Rücken wölbt, und kaum deinen hinteren Arm.',
  'Chest height': 'Höhe der Brust',
  'Lower your chest a little.': 'Senk die Brust ein wenig.',
  'Let your hips sink to the floor.': 'Lass die Hüfte zum Boden sinken.',
  'Let your legs lie straight.': 'Lass die Beine gerade liegen.',
  'Lift your head in line with your back.': 'Heb den Kopf in die Linie des Rückens.',
  'Lower your gaze to the floor ahead.': 'Senk den Blick zum Boden vor dir.',
};
