import type { Phrases } from '../phrases.ts';

export const standingForwardFold: Phrases = {
  'Standing forward fold': 'Vorbeuge im Stehen',
  'Hang forward to open your back and the backs of your legs.':
    'Häng dich nach vorn, das öffnet Rücken und Beinrückseiten.',
  'Standing forward bend': 'Rumpfbeuge im Stehen',
  Ragdoll: 'Hängende Vorbeuge',
  'Uttanasana (soft knee)': 'Uttanasana mit weichen Knien',
  'Lumbar flexion in standing': 'Lendenbeugung im Stehen',
  'Stand with your feet hip-width apart and soften your knees.':
    'Stell dich hüftbreit hin, die Knie weich.',
  'Tip forward from your hips and let your hands travel down your legs.':
    'Beug dich aus der Hüfte und lass die Hände die Beine hinabwandern.',
  'Let your head and arms hang. Rest your hands on your shins or a chair if you like.':
    'Lass Kopf und Arme hängen. Leg die Hände auf die Schienbeine oder einen Stuhl, wenn du magst.',
  'To come up, bend your knees, push your feet into the floor and rise slowly.':
    'Zum Aufrichten beug die Knie, drück die Füße in den Boden und komm langsam hoch.',
  'Breathe out as you go down. Let each out-breath make your back heavier.':
    'Atme beim Senken aus. Lass den Rücken mit jedem Ausatmen schwerer werden.',
  'Rest your hands on a chair seat, knees soft, and stop when your back is level.':
    'Leg die Hände auf eine Sitzfläche, Knie weich, und stopp, wenn der Rücken waagerecht ist.',
  'Let your chest hang below your hips, knees almost straight, back loose.':
    'Lass die Brust unter die Hüfte hängen, Knie fast gestreckt, Rücken locker.',
  'Skip this one: it bends your back deeply forward.':
    'Lass diese Dehnung aus: Sie beugt deinen Rücken tief nach vorn.',
  'Skip this one: your head hangs below your heart.':
    'Lass diese Dehnung aus: Dein Kopf hängt tiefer als dein Herz.',
  'Keep both hands on a chair seat the whole time.':
    'Lass die ganze Zeit beide Hände auf der Sitzfläche.',
  'The camera follows your fold and your nearer knee.':
    'Die Kamera verfolgt deine Beuge und das nähere Knie.',
  'The camera cannot see your lower back round or your pelvis tip, and barely sees your far leg.':
    'Die Kamera sieht nicht, wie sich der untere Rücken rundet oder das Becken kippt, und kaum das hintere Bein.',
  'Fold a little deeper from your hips.': 'Beug dich aus der Hüfte etwas tiefer.',
  'Straighten your knees a little; stay soft.': 'Streck die Knie ein wenig; lass sie weich.',
  'Hanging arms': 'Hängende Arme',
  'Let your arms hang down.': 'Lass die Arme hängen.',
  'No bouncing: hang still and breathe.': 'Nicht wippen: häng ruhig und atme.',
  'Shift your weight forward over your feet.': 'Verlagere das Gewicht nach vorn über die Füße.',
};
