import type { Phrases } from '../phrases.ts';

export const seatedFigureFour: Phrases = {
  'Seated figure-four': 'Vierer-Dehnung im Sitzen',
  'Cross one ankle over to open your buttock and hip.':
    'Leg einen Knöchel über, das öffnet Gesäß und Hüfte.',
  'Seated piriformis stretch': 'Piriformis-Dehnung im Sitzen',
  'Chair pigeon': 'Taube auf dem Stuhl',
  'Seated hip external-rotation stretch': 'Hüft-Außendrehung im Sitzen',
  'Chair without arms': 'Stuhl ohne Armlehnen',
  'Sit turned half-way, {side} knee nearer the camera.':
    'Setz dich halb gedreht, das {side:linke|rechte} Knie näher zur Kamera.',
  'Sit tall near the front of the chair.': 'Sitz aufrecht, weit vorn auf dem Stuhl.',
  'Let your {side} knee sink under its own weight. Keep the ankle relaxed.':
    'Lass das {side:linke|rechte} Knie durch sein Gewicht sinken. Der Knöchel bleibt locker.',
  'Tip forward from your hips, back long, until your {side} buttock pulls mildly.':
    'Neig dich aus der Hüfte vor, Rücken lang, bis die {side:linke|rechte} Gesäßhälfte sanft zieht.',
  'Stay upright, or rest your ankle a little lower, on the top of the shin.':
    'Bleib aufrecht oder leg den Knöchel etwas tiefer, oben aufs Schienbein.',
  'Let your shin come close to level and tip further forward, back long.':
    'Lass das Schienbein fast waagerecht werden und neig dich weiter vor, Rücken lang.',
  'Never press the knee down; rest the ankle a little lower if it strains.':
    'Drück das Knie nie hinunter; leg den Knöchel etwas tiefer, wenn es spannt.',
  'Stay upright, and stop if your leg tingles or shoots.':
    'Bleib aufrecht und hör auf, wenn das Bein kribbelt oder Schmerz einschießt.',
  'Keep your back long and stay nearly upright.': 'Halt den Rücken lang und bleib fast aufrecht.',
  'The camera follows where your ankle lies, and roughly how you lean.':
    'Die Kamera verfolgt, wo dein Knöchel liegt, und ungefähr deine Neigung.',
  'The camera cannot see your back round or your pelvis tip, and only estimates your lean.':
    'Die Kamera sieht nicht, ob der Rücken rundet oder das Becken kippt, und schätzt deine Neigung nur.',
  'Supporting knee': 'Stützendes Knie',
  'Level your shoulders: weight on both hips.':
    'Schultern auf eine Höhe: Gewicht auf beide Hüften.',
};
