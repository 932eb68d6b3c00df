import type { Phrases } from '../phrases.ts';

export const deskHingeLat: Phrases = {
  'Desk hinge': 'Schreibtisch-Beuge',
  'Hold a desk and hinge to open your back and shoulders.':
    'Halt dich am Tisch und beug dich, das öffnet Rücken und Schultern.',
  'Wall/desk lat stretch': 'Latissimus-Dehnung am Tisch',
  'Puppy pose at desk': 'Hündchen am Tisch',
  'L-stretch': 'L-Dehnung',
  'Standing prayer stretch': 'Gebetsdehnung im Stehen',
  'Desk, counter or heavy chair': 'Tisch, Arbeitsplatte oder schwerer Stuhl',
  'Hold the edge of a desk and walk your feet back.':
    'Fass die Tischkante und geh mit den Füßen zurück.',
  'Push your hips away behind you and let your chest sink between your arms.':
    'Schieb die Hüfte nach hinten und lass die Brust zwischen die Arme sinken.',
  'Keep your ears beside your upper arms and your back long.':
    'Halt die Ohren neben den Oberarmen und den Rücken lang.',
  'If your lower back rounds, bend your knees a little.':
    'Wird der untere Rücken rund, beug die Knie etwas.',
  'To finish, walk your feet in and stand up slowly.':
    'Zum Schluss geh mit den Füßen vor und richte dich langsam auf.',
  'Breathe out as your hips move back, then breathe into the sides of your ribs.':
    'Atme aus, wenn die Hüfte zurückgeht, dann atme in die seitlichen Rippen.',
  'Hold something higher, such as a kitchen counter, and lower your chest less.':
    'Nimm etwas Höheres, etwa eine Arbeitsplatte, und senk die Brust weniger.',
  'At desk height, bring your chest level with your hips, arms in line with your back.':
    'In Tischhöhe: Brust auf Hüfthöhe, Arme in einer Linie mit dem Rücken.',
  'Hold something higher and stop before your shoulder pinches.':
    'Nimm etwas Höheres und stopp, bevor die Schulter zwickt.',
  'Use a high counter, keep your head above your hips, and rise slowly.':
    'Nimm eine hohe Arbeitsplatte, lass den Kopf über der Hüfte und komm langsam hoch.',
  'Bend your knees, and stop if your leg tingles or shoots.':
    'Beug die Knie und hör auf, wenn das Bein kribbelt oder Schmerz einschießt.',
  'Hold a fixed counter rather than a chair, and step slowly.':
    'Nimm eine feste Arbeitsplatte statt eines Stuhls und geh langsam.',
  'Keep your back long and flat, and go down only part-way.':
    'Halt den Rücken lang und flach und geh nur halb hinunter.',
  'The camera follows your back, your arms and your nearer leg.':
    'Die Kamera verfolgt den Rücken, die Arme und das nähere Bein.',
  'The camera cannot see your lower back round or sag, and barely sees the far arm and leg.':
    'Die Kamera sieht nicht, ob der untere Rücken rundet oder durchhängt, und kaum Arm und Bein der hinteren Seite.',
  'Lift your chest level with your hips.': 'Heb die Brust auf Hüfthöhe.',
  'Lift your chest a little to open your hips.': 'Heb die Brust etwas, um die Hüfte zu öffnen.',
  'Push your hips a little further back.': 'Schieb die Hüfte etwas weiter zurück.',
  'Slide your hips back until your arms are long.':
    'Schieb die Hüfte zurück, bis die Arme lang sind.',
  'Straighten your knees a little.': 'Streck die Knie ein wenig.',
  'Lift your head level with your arms.': 'Heb den Kopf auf Höhe der Arme.',
  'Lower your head level with your arms.': 'Senk den Kopf auf Höhe der Arme.',
  'Straighten your knees while your back stays long.':
    'Streck die Knie, solange der Rücken lang bleibt.',
  'Straighten your elbows and reach long.': 'Streck die Ellbogen und werde lang.',
};
