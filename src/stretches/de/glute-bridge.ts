import type { Phrases } from '../phrases.ts';

export const gluteBridge: Phrases = {
  'Hip bridge': 'Hüftbrücke',
  'Lift your hips to open them and wake your buttocks.':
    'Heb die Hüfte, das öffnet sie und weckt die Gesäßmuskeln.',
  'Supine hip extension': 'Hüftstreckung im Liegen',
  'Lie on your back with your feet flat and your heels near your hips.':
    'Leg dich auf den Rücken, Füße flach, Fersen nah am Gesäß.',
  'Press your back lightly into the floor and squeeze your buttocks.':
    'Drück den Rücken leicht in den Boden und spann das Gesäß an.',
  'Lift your hips until your shoulders, hips and knees make one line.':
    'Heb die Hüfte, bis Schultern, Hüfte und Knie eine Linie sind.',
  'Breathe there, then lower slowly.': 'Atme dort, dann senk dich langsam.',
  'Breathe out to lift, and keep breathing at the top.':
    'Atme beim Heben aus und atme oben weiter.',
  'Lift only about half-way.': 'Heb nur etwa halb hoch.',
  'Lift to one straight line with your arms crossed on your chest.':
    'Heb bis zur geraden Linie, die Arme vor der Brust gekreuzt.',
  'Lift only half-way and keep your ribs down.': 'Heb nur halb hoch und halt die Rippen unten.',
  'Lift low and briefly, and roll to your side to rest.':
    'Heb nur niedrig und kurz und roll zum Ausruhen auf die Seite.',
  'Keep the lift low, and stop if you feel dizzy.':
    'Heb nur wenig und hör auf, wenn dir schwindlig wird.',
  'Ask your surgeon first, then start with a very low lift.':
    'Kläre es erst ärztlich, dann beginn mit ganz wenig Höhe.',
  'The camera follows the height of your hips, your knees and your feet.':
    'Die Kamera verfolgt die Höhe der Hüfte, die Knie und die Füße.',
  'The camera cannot see your lower back arch or your buttocks work: feel for the squeeze.':
    'Die Kamera sieht weder ein Hohlkreuz noch die Arbeit der Gesäßmuskeln: Spür selbst die Spannung.',
  'Hip line': 'Hüftlinie',
  'Lift your hips a little higher.': 'Heb die Hüfte etwas höher.',
  'Lower your hips a little.': 'Senk die Hüfte ein wenig.',
  'Walk your feet a little away from your hips.': 'Stell die Füße etwas weiter weg vom Gesäß.',
  'Walk your feet a little closer to your hips.': 'Stell die Füße etwas näher ans Gesäß.',
  Shins: 'Schienbeine',
  'Set your heels right under your knees.': 'Stell die Fersen genau unter die Knie.',
  'Lower your hips a little, ribs down.': 'Senk die Hüfte etwas, Rippen nach unten.',
  'Lift your hips.': 'Heb die Hüfte.',
  'Lower your hips slowly.': 'Senk die Hüfte langsam.',
};
