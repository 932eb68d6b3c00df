import type { Phrases } from '../phrases.ts';

export const sitTallReset: Phrases = {
  'Sit-tall reset': 'Espalda erguida en la silla',
  'Stack head, ribs and hips for an easy, upright seat.':
    'Apila cabeza, costillas y cadera para una postura erguida sin esfuerzo.',
  'Neutral sitting': 'Posición neutra en la silla',
  'Posture check': 'Revisar la postura',
  'Upright sitting drill': 'Ejercicio de postura erguida',
  'Front of the neck': 'Parte de delante del cuello',
  'Sit on the middle of the seat with your feet flat on the floor.':
    'Siéntate en medio del asiento con los pies planos en el suelo.',
  'Roll your pelvis forward until you feel your sitting bones.':
    'Bascula la pelvis adelante hasta notar los isquiones.',
  'Bring your ribs over your hips and your ears over your shoulders. Look straight ahead.':
    'Costillas sobre la cadera y orejas sobre los hombros. Mira al frente.',
  'Let your shoulders drop and hold. Then relax, and go again.':
    'Deja caer los hombros y aguanta. Luego afloja y repite.',
  'Breathe quietly into your belly; sitting tall should not stop your breath.':
    'Respira con calma hacia el vientre; la postura erguida no debe cortar la respiración.',
  'Lean on the backrest, or put a rolled towel behind your lower back.':
    'Apóyate en el respaldo o pon una toalla enrollada en la zona lumbar.',
  'Sit clear of the backrest and hold for a full minute.':
    'Siéntate sin tocar el respaldo y aguanta un minuto entero.',
  'The camera follows your upright back and your head over your shoulders; the clock sets the pace.':
    'La cámara sigue la espalda erguida y la cabeza sobre los hombros; el reloj marca el ritmo.',
  'The camera cannot see the curve of your lower back or how your pelvis tips.':
    'La cámara no ve la curva de tu zona lumbar ni cómo bascula la pelvis.',
  'Ease your chest back over your hips.': 'Lleva el pecho atrás, sobre la cadera.',
  Neck: 'Cuello',
  'Draw your head back over your shoulders.': 'Lleva la cabeza atrás, sobre los hombros.',
  'Raise your seat until your thighs are level.':
    'Sube el asiento hasta tener los muslos horizontales.',
  'Lower your seat until your thighs are level.':
    'Baja el asiento hasta tener los muslos horizontales.',
  'Sit up: bring your chest forward over your hips.':
    'Incorpórate: lleva el pecho adelante, sobre la cadera.',
  'Grow tall.': 'Crece.',
};
