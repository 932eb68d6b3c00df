import type { Phrases } from '../phrases.ts';

export const pronePressUp: Phrases = {
  'Hips-down press-up': 'Cobra con la cadera abajo',
  'Press your chest up to arch your back gently.':
    'Empuja el pecho hacia arriba para arquear suave la espalda.',
  'McKenzie extension in lying': 'Extensión de McKenzie boca abajo',
  'Cobra (hips down)': 'Cobra (cadera abajo)',
  'Repeated extension in lying': 'Extensiones repetidas boca abajo',
  'Lie face down with your hands beside your shoulders.':
    'Túmbate boca abajo con las manos junto a los hombros.',
  'Press your chest up, and let your hips and legs stay heavy on the floor.':
    'Empuja el pecho hacia arriba y deja la cadera y las piernas pesadas en el suelo.',
  'Go only as far as feels easy, and pause for a breath.':
    'Sube solo hasta donde sea fácil y quédate una respiración.',
  'Lower all the way and repeat smoothly. Stop if your legs tingle or ache.':
    'Baja del todo y repite con suavidad. Para si las piernas hormiguean o duelen.',
  'Breathe out as you press up, in as you lower.': 'Suelta el aire al subir, tómalo al bajar.',
  'Stay low, propped on your elbows.': 'Quédate abajo, sobre los codos.',
  'Straighten your elbows more while your hips stay down.':
    'Estira más los codos con la cadera en el suelo.',
  'Press from your fists, or stay on your elbows.':
    'Empuja con los puños o quédate sobre los codos.',
  'Set your hands further forward and keep your chest low.':
    'Adelanta las manos y deja el pecho bajo.',
  'Skip this one: it arches your spine deeply.': 'Sáltate este: te arquea mucho la columna.',
  'Press your chest up a little higher.': 'Empuja el pecho un poco más arriba.',
  'Bend your elbows and lower your chest a little.': 'Dobla los codos y baja un poco el pecho.',
  'Straighten your elbows a little.': 'Estira un poco los codos.',
  'Press your chest up, as far as feels easy.': 'Sube el pecho hasta donde sea fácil.',
  'Press up and lower more slowly.': 'Sube y baja más despacio.',
  'Press your chest up.': 'Empuja el pecho hacia arriba.',
  'Lower your chest slowly.': 'Baja el pecho despacio.',
};
