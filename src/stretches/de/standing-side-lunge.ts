import type { Phrases } from '../phrases.ts';

export const standingSideLunge: Phrases = {
  'Side lunge': 'Seitlicher Ausfallschritt',
  'Sink to one side to open the inside of your other thigh.':
    'Sink zur Seite, das öffnet den anderen Oberschenkel innen.',
  'Standing groin stretch': 'Leistendehnung im Stehen',
  'Lateral lunge stretch': 'Adduktoren-Ausfallschritt',
  'Cossack (supported)': 'Kosakenhocke (gestützt)',
  'Inside of the straight thigh': 'Innenseite des gestreckten Oberschenkels',
  'Sturdy chair': 'Stabiler Stuhl',
  'Stand facing the camera.': 'Stell dich mit dem Gesicht zur Kamera.',
  'Step your feet wide apart, toes pointing ahead, hands on your hips.':
    'Stell die Füße weit auseinander, Zehen nach vorn, Hände an die Hüfte.',
  'Shift your weight to your {other} and bend that knee. Keep your {side} knee straight.':
    'Verlagere das Gewicht nach {other:links|rechts} und beug dieses Knie. Das {side:linke|rechte} Knie bleibt gestreckt.',
  'Send your hips back a little and keep your back long.':
    'Schieb die Hüfte etwas nach hinten und halt den Rücken lang.',
  'Stop at a mild pull inside your {side} thigh.':
    'Stopp bei einem sanften Ziehen innen am {side:linken|rechten} Oberschenkel.',
  'Breathe out as you shift across. In the hold, breathe slowly.':
    'Atme beim Verlagern aus. Beim Halten atme ruhig.',
  'Keep your feet closer together and bend your knee only a little.':
    'Stell die Füße enger und beug das Knie nur wenig.',
  'Step wider and sink further over your bent knee.':
    'Stell die Füße weiter und sink tiefer über das gebeugte Knie.',
  'Shift only a little and bend only as far as your knee likes.':
    'Verlagere nur wenig und beug nur, so weit dein Knie mag.',
  'Keep the step small, and ask your surgeon how wide your legs may go.':
    'Mach nur einen kleinen Schritt und kläre ärztlich, wie weit deine Beine auseinander dürfen.',
  'Keep one hand on a heavy chair beside you.':
    'Lass eine Hand auf einem schweren Stuhl neben dir.',
  'Keep your feet closer together and hold a chair beside you.':
    'Stell die Füße enger und halt dich an einem Stuhl neben dir fest.',
  'The camera follows your straight leg, your stance and your upright back.':
    'Die Kamera verfolgt das gestreckte Bein, deinen Stand und den aufrechten Rücken.',
  'From the front the camera cannot see how deeply your bent knee folds, or whether your back stays long.':
    'Von vorn sieht die Kamera nicht, wie tief das Knie beugt und ob der Rücken lang bleibt.',
  'Straighten your {side} knee.': 'Streck dein {side:linkes|rechtes} Knie.',
  'Leg out to the side': 'Bein zur Seite',
  'Shift your hips further to your {other}.': 'Schieb die Hüfte weiter nach {other:links|rechts}.',
  'Wide feet': 'Breiter Stand',
  'Step your feet a little wider.': 'Stell die Füße etwas weiter auseinander.',
  'Keep your chest upright, over your hips.': 'Halt die Brust aufrecht über der Hüfte.',
  'Level your hips.': 'Halt das Becken gerade.',
};
