import type { Phrases } from '../phrases.ts';

export const proneOnElbows: Phrases = {
  'Sphinx on your elbows': 'Sphinx auf den Ellbogen',
  'Prop up on your elbows to open your belly and back.':
    'Stütz dich auf die Ellbogen, das öffnet Bauch und Rücken.',
  'Sphinx pose': 'Sphinx-Haltung',
  'McKenzie prone prop': 'McKenzie-Stütz',
  'Prone on forearms': 'Unterarmstütz in Bauchlage',
  'Lie face down with your forearms on the floor, elbows shoulder-width apart.':
    'Leg dich auf den Bauch, Unterarme am Boden, Ellbogen schulterbreit.',
  'Prop yourself up on your elbows and let your lower back and buttocks go soft.':
    'Stütz dich auf die Ellbogen und lass unteren Rücken und Gesäß weich werden.',
  'Keep your hips and legs heavy on the floor.': 'Lass Hüfte und Beine schwer am Boden.',
  'Look down and a little ahead. Lower yourself if your legs tingle or ache.':
    'Schau nach unten und etwas nach vorn. Leg dich ab, wenn die Beine kribbeln oder schmerzen.',
  'Breathe slowly into your belly; let your back sag a little as you breathe out.':
    'Atme ruhig in den Bauch; lass den Rücken beim Ausatmen etwas sinken.',
  'Slide your elbows further forward and put a pillow under your belly.':
    'Schieb die Ellbogen weiter vor und leg ein Kissen unter den Bauch.',
  'Bring your elbows right under your shoulders.': 'Bring die Ellbogen genau unter die Schultern.',
  'Slide your elbows further forward and keep your chest low.':
    'Schieb die Ellbogen weiter vor und lass die Brust tief.',
  'Look down at the mat and keep the back of your neck long.':
    'Schau auf die Matte und lass den Nacken lang.',
  'Stay low, with a pillow under your belly.': 'Bleib tief, mit einem Kissen unter dem Bauch.',
  'Prop your chest up a little higher.': 'Stütz die Brust etwas höher.',
  'Slide your elbows forward; lower your chest.': 'Schieb die Ellbogen vor; senk die Brust.',
  'Prop your chest up on your elbows.': 'Stütz die Brust auf die Ellbogen.',
};
