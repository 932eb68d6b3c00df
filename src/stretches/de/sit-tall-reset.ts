import type { Phrases } from '../phrases.ts';

export const sitTallReset: Phrases = {
  'Sit-tall reset': 'Aufrecht sitzen',
  'Stack head, ribs and hips for an easy, upright seat.':
    'Kopf, Rippen und Hüfte übereinander: leicht und aufrecht sitzen.',
  'Neutral sitting': 'Neutrales Sitzen',
  'Posture check': 'Haltungs-Check',
  'Upright sitting drill': 'Übung im aufrechten Sitzen',
  'Front of the neck': 'Vorderseite des Halses',
  'Sit on the middle of the seat with your feet flat on the floor.':
    'Setz dich auf die Mitte der Sitzfläche, Füße flach am Boden.',
  'Roll your pelvis forward until you feel your sitting bones.':
    'Roll das Becken nach vorn, bis du die Sitzhöcker spürst.',
  'Bring your ribs over your hips and your ears over your shoulders. Look straight ahead.':
    'Bring die Rippen über die Hüfte, die Ohren über die Schultern. Schau geradeaus.',
  'Let your shoulders drop and hold. Then relax, and go again.':
    'Lass die Schultern sinken und halt. Dann lockern und noch einmal.',
  'Breathe quietly into your belly; sitting tall should not stop your breath.':
    'Atme ruhig in den Bauch; aufrecht sitzen soll den Atem nicht stocken lassen.',
  'Lean on the backrest, or put a rolled towel behind your lower back.':
    'Lehn dich an oder leg ein gerolltes Handtuch hinter den unteren Rücken.',
  'Sit clear of the backrest and hold for a full minute.':
    'Sitz frei von der Lehne und halt eine ganze Minute.',
  'The camera follows your upright back and your head over your shoulders; the clock sets the pace.':
    'Die Kamera verfolgt den aufrechten Rücken und den Kopf über den Schultern; die Uhr gibt den Takt vor.',
  'The camera cannot see the curve of your lower back or how your pelvis tips.':
    'Die Kamera sieht weder die Kurve deines unteren Rückens noch, wie dein Becken kippt.',
  'Ease your chest back over your hips.': 'Bring die Brust sanft zurück über die Hüfte.',
  Neck: 'Hals',
  'Draw your head back over your shoulders.': 'Zieh den Kopf zurück über die Schultern.',
  'Raise your seat until your thighs are level.':
    'Stell den Sitz höher, bis die Oberschenkel waagerecht sind.',
  'Lower your seat until your thighs are level.':
    'Stell den Sitz tiefer, bis die Oberschenkel waagerecht sind.',
  'Sit up: bring your chest forward over your hips.':
    'Richte dich auf: Brust nach vorn über die Hüfte.',
  'Grow tall.': 'Werde lang.',
};
