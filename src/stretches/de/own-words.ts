import type { Phrases } from '../phrases.ts';

/** What a stretch of the person's own says, put together from its captured joints. */
export const ownWords: Phrases = {
  'Upper body': 'Oberkörper',
  'Tip your upper body a little further forward.': 'Neig den Oberkörper etwas weiter nach vorn.',
  'Bring your upper body back a little.': 'Nimm den Oberkörper etwas zurück.',
  'Lean a little less to your {other}.': 'Neig dich etwas weniger nach {other:links|rechts}.',
  Head: 'Kopf',
  'Lift your chin a little.': 'Heb das Kinn ein wenig.',
  'Tuck your chin a little.': 'Zieh das Kinn ein wenig ein.',
  'Head tilt': 'Kopfneigung',
  'Tilt your head a little more to your {other}.':
    'Neig den Kopf etwas weiter nach {other:links|rechts}.',
  'Tilt your head a little less to your {other}.':
    'Neig den Kopf etwas weniger nach {other:links|rechts}.',
  'Level shoulders': 'Schultern gerade',
  'Lift your {side} shoulder a little.': 'Heb die {side:linke|rechte} Schulter ein wenig.',
  'Drop your {side} shoulder a little.': 'Senk die {side:linke|rechte} Schulter ein wenig.',
  Stance: 'Stand',
  'Step your feet further apart.': 'Stell die Füße weiter auseinander.',
  'Bring your feet closer together.': 'Stell die Füße enger zusammen.',
  Hip: 'Hüfte',
  'Other hip': 'Andere Hüfte',
  'Open your {side} hip a little.': 'Öffne die {side:linke|rechte} Hüfte ein wenig.',
  'Open your {other} hip a little.': 'Öffne die {other:linke|rechte} Hüfte ein wenig.',
  'Bend a little more at your {side} hip.': 'Beug die {side:linke|rechte} Hüfte etwas mehr.',
  'Bend a little more at your {other} hip.': 'Beug die {other:linke|rechte} Hüfte etwas mehr.',
  Knee: 'Knie',
  'Other knee': 'Anderes Knie',
  'Straighten your {side} knee a little.': 'Streck das {side:linke|rechte} Knie ein wenig.',
  'Straighten your {other} knee a little.': 'Streck das {other:linke|rechte} Knie ein wenig.',
  'Bend your {side} knee a little more.': 'Beug das {side:linke|rechte} Knie etwas mehr.',
  'Bend your {other} knee a little more.': 'Beug das {other:linke|rechte} Knie etwas mehr.',
  Arm: 'Arm',
  'Other arm': 'Anderer Arm',
  'Raise your {side} arm a little.': 'Heb den {side:linken|rechten} Arm ein wenig.',
  'Raise your {other} arm a little.': 'Heb den {other:linken|rechten} Arm ein wenig.',
  'Lower your {side} arm a little.': 'Senk den {side:linken|rechten} Arm ein wenig.',
  'Lower your {other} arm a little.': 'Senk den {other:linken|rechten} Arm ein wenig.',
  Elbow: 'Ellbogen',
  'Other elbow': 'Anderer Ellbogen',
  'Straighten your {side} elbow a little.': 'Streck den {side:linken|rechten} Ellbogen ein wenig.',
  'Straighten your {other} elbow a little.':
    'Streck den {other:linken|rechten} Ellbogen ein wenig.',
  'Bend your {side} elbow a little more.': 'Beug den {side:linken|rechten} Ellbogen etwas mehr.',
  'Bend your {other} elbow a little more.': 'Beug den {other:linken|rechten} Ellbogen etwas mehr.',
  'Straight up': 'Aufrecht',
  'Come back to the middle.': 'Komm zurück zur Mitte.',
  'Level head': 'Kopf gerade',
  'Level your head.': 'Halt den Kopf gerade.',
  'Level your shoulders.': 'Halt die Schultern gerade.',
  'Open your hips a little.': 'Öffne die Hüfte ein wenig.',
  'Bend a little more at your hips.': 'Beug die Hüfte etwas mehr.',
  'Straighten your knees a little.': 'Streck die Knie ein wenig.',
  'Bend your knees a little more.': 'Beug die Knie etwas mehr.',
  'Raise your arms a little.': 'Heb die Arme ein wenig.',
  'Lower your arms a little.': 'Senk die Arme ein wenig.',
  'Straighten your elbows a little.': 'Streck die Ellbogen ein wenig.',
  'Bend your elbows a little more.': 'Beug die Ellbogen etwas mehr.',
  'Face the camera.': 'Schau zur Kamera.',
  'Be side-on to the camera; either side is fine.': 'Zeig der Kamera eine Seite, egal welche.',
  'Be side-on to the camera, with your {side} side nearer to it.':
    'Zeig der Kamera deine {side:linke|rechte} Seite.',
  'Be side-on to the camera, with your {other} side nearer to it.':
    'Zeig der Kamera deine {other:linke|rechte} Seite.',
  'Turn half-way to the camera.': 'Dreh dich halb zur Kamera.',
  'Stand where the camera sees all of you.': 'Stell dich so, dass die Kamera dich ganz sieht.',
  'Sit on your chair where the camera sees all of you.':
    'Setz dich so auf den Stuhl, dass die Kamera dich ganz sieht.',
  'Kneel where the camera sees all of you.': 'Knie dich so hin, dass die Kamera dich ganz sieht.',
  'Kneel on all fours where the camera sees all of you.':
    'Geh so in den Vierfüßlerstand, dass die Kamera dich ganz sieht.',
  'Lie on your back where the camera sees all of you.':
    'Leg dich so auf den Rücken, dass die Kamera dich ganz sieht.',
  'Lie on your front where the camera sees all of you.':
    'Leg dich so auf den Bauch, dass die Kamera dich ganz sieht.',
  'Lie on your side where the camera sees all of you.':
    'Leg dich so auf die Seite, dass die Kamera dich ganz sieht.',
  'Sit on the floor where the camera sees all of you.':
    'Setz dich so auf den Boden, dass die Kamera dich ganz sieht.',
  'A stretch of your own.': 'Deine eigene Dehnung.',
  'Where you feel it': 'Wo du es spürst',
  'Move slowly into the pose you saved, and stop at a mild pull.':
    'Geh langsam in die gespeicherte Haltung, bis es leicht zieht.',
  'Breathe slowly and evenly.': 'Atme langsam und gleichmäßig.',
  'Go less far than the pose you saved.': 'Geh weniger weit als in der gespeicherten Haltung.',
  'Go a little further than the pose you saved, while it feels easy.':
    'Geh etwas weiter als in der gespeicherten Haltung, solange es leichtfällt.',
  'The camera follows the joints you chose.':
    'Die Kamera verfolgt die Gelenke, die du gewählt hast.',
  'The camera cannot see the curve of your spine, or how strong the pull is.':
    'Die Kamera sieht weder die Krümmung der Wirbelsäule noch, wie stark es zieht.',
};
