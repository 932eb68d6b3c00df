import type { Phrases } from '../phrases.ts';

export const deskHingeLat: Phrases = {
  'Desk hinge': 'Bisagra en la mesa',
  'Hold a desk and hinge to open your back and shoulders.':
    'Sujétate a la mesa e inclínate para abrir espalda y hombros.',
  'Wall/desk lat stretch': 'Dorsal en la pared o la mesa',
  'Puppy pose at desk': 'Cachorro en la mesa',
  'L-stretch': 'Estiramiento en L',
  'Standing prayer stretch': 'Estiramiento de plegaria de pie',
  'Desk, counter or heavy chair': 'Mesa, encimera o silla pesada',
  'Hold the edge of a desk and walk your feet back.':
    'Agárrate al borde de una mesa y da pasos hacia atrás.',
  'Push your hips away behind you and let your chest sink between your arms.':
    'Empuja la cadera hacia atrás y deja bajar el pecho entre los brazos.',
  'Keep your ears beside your upper arms and your back long.':
    'Orejas junto a los brazos y espalda larga.',
  'If your lower back rounds, bend your knees a little.':
    'Si la zona lumbar se redondea, dobla un poco las rodillas.',
  'To finish, walk your feet in and stand up slowly.':
    'Para terminar, acerca los pies y sube despacio.',
  'Breathe out as your hips move back, then breathe into the sides of your ribs.':
    'Suelta el aire al llevar la cadera atrás; luego respira hacia los costados.',
  'Hold something higher, such as a kitchen counter, and lower your chest less.':
    'Sujétate a algo más alto, como la encimera, y baja menos el pecho.',
  'At desk height, bring your chest level with your hips, arms in line with your back.':
    'A la altura de la mesa, baja el pecho al nivel de la cadera, brazos en línea con la espalda.',
  'Hold something higher and stop before your shoulder pinches.':
    'Sujétate a algo más alto y para antes de que pellizque el hombro.',
  'Use a high counter, keep your head above your hips, and rise slowly.':
    'Usa una encimera alta, la cabeza por encima de la cadera, y sube despacio.',
  'Bend your knees, and stop if your leg tingles or shoots.':
    'Dobla las rodillas y para si la pierna hormiguea o da calambrazos.',
  'Hold a fixed counter rather than a chair, and step slowly.':
    'Usa una encimera fija, no una silla, y camina despacio.',
  'Keep your back long and flat, and go down only part-way.':
    'Espalda larga y plana; baja solo a medias.',
  'The camera follows your back, your arms and your nearer leg.':
    'La cámara sigue la espalda, los brazos y la pierna más cercana.',
  'The camera cannot see your lower back round or sag, and barely sees the far arm and leg.':
    'La cámara no ve si la zona lumbar se redondea o se hunde, y apenas ve el brazo y la pierna más lejanos.',
  'Lift your chest level with your hips.': 'Sube el pecho al nivel de la cadera.',
  'Lift your chest a little to open your hips.': 'Sube un poco el pecho para abrir la cadera.',
  'Push your hips a little further back.': 'Lleva la cadera un poco más atrás.',
  'Slide your hips back until your arms are long.':
    'Lleva la cadera atrás hasta estirar los brazos.',
  'Straighten your knees a little.': 'Estira un poco las rodillas.',
  'Lift your head level with your arms.': 'Sube la cabeza al nivel de los brazos.',
  'Lower your head level with your arms.': 'Baja la cabeza al nivel de los brazos.',
  'Straighten your knees while your back stays long.':
    'Estira las rodillas sin redondear la espalda.',
  'Straighten your elbows and reach long.': 'Estira los codos y alarga los brazos.',
};
