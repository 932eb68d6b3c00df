import type { Phrases } from '../phrases.ts';

export const childsPose: Phrases = {
  "Child's pose": 'Kindhaltung',
  'Sit back and rest to open your whole back.':
    'Setz dich zurück und ruh dich aus, das öffnet den ganzen Rücken.',
  'Prayer stretch': 'Gebetshaltung',
  'Kneeling lumbar flexion': 'Lendenbeugung im Knien',
  Balasana: 'Balasana',
  'Heel-sit stretch': 'Fersensitz-Dehnung',
  'Kneel side-on to the camera; either side is fine.':
    'Knie dich seitlich zur Kamera, egal mit welcher Seite.',
  'Start on hands and knees with your knees comfortably apart.':
    'Beginn im Vierfüßlerstand, die Knie bequem auseinander.',
  'Sit your hips back towards your heels.': 'Setz die Hüfte zurück Richtung Fersen.',
  'Walk your hands forward and let your chest and forehead sink.':
    'Wander mit den Händen nach vorn und lass Brust und Stirn sinken.',
  'Rest there. To come up, walk your hands back in.':
    'Ruh dort. Zum Hochkommen wander mit den Händen zurück.',
  'Breathe into the back of your ribs and feel them widen.':
    'Atme in die hinteren Rippen und spür, wie sie weit werden.',
  'Put a pillow between your hips and heels, and rest on your forearms.':
    'Leg ein Kissen zwischen Gesäß und Fersen und stütz dich auf die Unterarme.',
  'Settle your hips on your heels, arms long and chest low.':
    'Setz dich ganz auf die Fersen, Arme lang, Brust tief.',
  'Rest your forehead on a cushion, and come up slowly.':
    'Leg die Stirn auf ein Kissen und komm langsam hoch.',
  'Take your knees wide to make room for your belly.':
    'Nimm die Knie weit auseinander, damit dein Bauch Platz hat.',
  'Keep your elbows bent and your hands nearer to your head.':
    'Lass die Ellbogen gebeugt und die Hände näher am Kopf.',
  'The camera follows your knees, your low back line and your reach.':
    'Die Kamera verfolgt die Knie, die tiefe Rückenlinie und deine Reichweite.',
  'The camera cannot see how your lower back rounds, and folded hips are hard to make out.':
    'Die Kamera sieht nicht, wie sich der untere Rücken rundet, und eine gefaltete Hüfte ist schwer zu erkennen.',
  'Sit your hips further back to your heels.': 'Setz die Hüfte weiter zurück zu den Fersen.',
  'Let your chest sink towards the floor.': 'Lass die Brust zum Boden sinken.',
  'Sink your hips lower, towards your heels.': 'Lass die Hüfte tiefer sinken, zu den Fersen.',
  'Hips to heels': 'Hüfte zu den Fersen',
  'Reach your hands a little further ahead.': 'Streck die Hände etwas weiter nach vorn.',
  'Rest your forehead down.': 'Leg die Stirn ab.',
};
