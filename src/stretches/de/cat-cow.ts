import type { Phrases } from '../phrases.ts';

export const catCow: Phrases = {
  'Cat-cow': 'Katze-Kuh',
  'Round and sink slowly to loosen your whole back.':
    'Runde und senk den Rücken langsam, das lockert ihn ganz.',
  'Cat-camel': 'Katzenbuckel',
  'Quadruped flexion-extension': 'Beugen und Strecken im Vierfüßlerstand',
  'Marjaryasana-Bitilasana': 'Marjaryasana-Bitilasana',
  'Whole back': 'Ganzer Rücken',
  'Kneel on all fours, side-on to the camera; either side is fine.':
    'Geh in den Vierfüßlerstand, seitlich zur Kamera, egal mit welcher Seite.',
  'Breathe out and round your back to the ceiling, chin and tailbone tucked.':
    'Atme aus und mach den Rücken zur Decke rund, Kinn und Steißbein eingerollt.',
  'Breathe in, let your belly sink, and lift your breastbone and eyes a little.':
    'Atme ein, lass den Bauch sinken und heb Brustbein und Blick ein wenig.',
  'Flow slowly between the two, staying short of the very end.':
    'Wechsle langsam und fließend, ohne bis ganz ans Ende zu gehen.',
  'Breathe out as you round, in as you sink.': 'Atme beim Runden aus, beim Senken ein.',
  'Keep both curves small, with a folded blanket under your knees.':
    'Mach beide Bögen klein, mit einer gefalteten Decke unter den Knien.',
  'Pause for five seconds at each end.': 'Bleib an jedem Ende fünf Sekunden.',
  'Rest on your fists, or put a rolled towel under the heels of your hands.':
    'Stütz dich auf die Fäuste oder leg ein gerolltes Handtuch unter die Handballen.',
  'Stay near the middle and keep the rounding small.':
    'Bleib nah an der Mitte und runde nur wenig.',
  'Move between round and flat; leave out the sinking.':
    'Wechsle zwischen rund und flach; lass das Senken weg.',
  'Move between flat and sunk; leave out the rounding.':
    'Wechsle zwischen flach und gesenkt; lass das Runden weg.',
  'The clock leads. The camera checks that your arms, hips and knees stay in place.':
    'Die Uhr führt. Die Kamera prüft, ob Arme, Hüfte und Knie an ihrem Platz bleiben.',
  'The camera cannot see your back curve: it checks only your arms, hips and knees.':
    'Die Kamera sieht die Wölbung des Rückens nicht: Sie prüft nur Arme, Hüfte und Knie.',
  'Shift your hips forward over your knees.': 'Schieb die Hüfte nach vorn über die Knie.',
  'Shift your hips back over your knees.': 'Schieb die Hüfte zurück über die Knie.',
  Shoulders: 'Schultern',
  'Shift your shoulders back over your hands.': 'Schieb die Schultern zurück über die Hände.',
  'Shift your shoulders forward over your hands.': 'Schieb die Schultern nach vorn über die Hände.',
  'Straighten your elbows.': 'Streck die Ellbogen.',
  'Round your back to the ceiling.': 'Mach den Rücken rund zur Decke.',
  'Let your belly sink.': 'Lass den Bauch sinken.',
};
