import type { Phrases } from '../phrases.ts';

export const proneOnElbows: Phrases = {
  'Sphinx on your elbows': 'Esfinge sobre los codos',
  'Prop up on your elbows to open your belly and back.':
    'Apóyate en los codos para abrir el vientre y la espalda.',
  'Sphinx pose': 'Postura de la esfinge',
  'McKenzie prone prop': 'McKenzie boca abajo',
  'Prone on forearms': 'Boca abajo sobre los antebrazos',
  'Lie face down with your forearms on the floor, elbows shoulder-width apart.':
    'Túmbate boca abajo con los antebrazos en el suelo, codos a la anchura de los hombros.',
  'Prop yourself up on your elbows and let your lower back and buttocks go soft.':
    'Incorpórate sobre los codos y afloja la zona lumbar y los glúteos.',
  'Keep your hips and legs heavy on the floor.': 'Cadera y piernas pesadas en el suelo.',
  'Look down and a little ahead. Lower yourself if your legs tingle or ache.':
    'Mira abajo y un poco adelante. Baja si las piernas hormiguean o duelen.',
  'Breathe slowly into your belly; let your back sag a little as you breathe out.':
    'Respira despacio hacia el vientre; al soltar el aire, deja que la espalda ceda un poco.',
  'Slide your elbows further forward and put a pillow under your belly.':
    'Adelanta los codos y pon una almohada bajo el vientre.',
  'Bring your elbows right under your shoulders.': 'Pon los codos justo debajo de los hombros.',
  'Slide your elbows further forward and keep your chest low.':
    'Adelanta los codos y deja el pecho bajo.',
  'Look down at the mat and keep the back of your neck long.':
    'Mira la esterilla y alarga la nuca.',
  'Stay low, with a pillow under your belly.': 'Quédate abajo, con una almohada bajo el vientre.',
  'Prop your chest up a little higher.': 'Sube un poco más el pecho.',
  'Slide your elbows forward; lower your chest.': 'Adelanta los codos; baja el pecho.',
  'Prop your chest up on your elbows.': 'Sube el pecho sobre los codos.',
};
