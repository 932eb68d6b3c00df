import type { Phrases } from '../phrases.ts';

/** Texts that several stretches share. */
export const shared: Phrases = {
  'Side of the waist': 'Costado de la cintura',
  'Lower back': 'Zona lumbar',
  'Side of the ribs': 'Costado de las costillas',
  'Wait until your surgeon clears you to bend sideways.':
    'Espera al visto bueno médico para inclinarte de lado.',
  'Keep the lean small and slow.': 'Inclínate poco y despacio.',
  'Raise your arm only as high as is comfortable.': 'Sube el brazo solo hasta donde estés a gusto.',
  'Side lean': 'Inclinación lateral',
  'Lean a little further to your {other}.':
    'Inclínate un poco más hacia la {other:izquierda|derecha}.',
  'Raised arm': 'Brazo levantado',
  'Reach your {side} arm up beside your ear.':
    'Sube el brazo {side:izquierdo|derecho} junto a la oreja.',
  'Level hips': 'Cadera nivelada',
  'Chest square': 'Pecho de frente',
  'Turn your chest square to the screen.': 'Gira el pecho de frente a la pantalla.',
  'That is far enough. Come up a little.': 'Así basta. Sube un poco.',
  'Backs of the thighs': 'Parte de atrás de los muslos',
  Chair: 'Silla',
  'Stand side-on to the camera; either side is fine.':
    'Ponte de pie, de perfil a la cámara; da igual de qué lado.',
  'Skip this one while your leg tingles, shoots or feels numb.':
    'Sáltate este mientras la pierna te hormiguee, te dé calambrazos o esté dormida.',
  'Skip this one: it rounds your spine deeply.': 'Sáltate este: te redondea mucho la columna.',
  'Skip this one until your surgeon lifts the limit on bending your hip.':
    'Sáltate este hasta que te quiten el límite de doblar la cadera.',
  'Wait until your surgeon clears you to bend forward.':
    'Espera al visto bueno médico para inclinarte hacia delante.',
  'Forward fold': 'Flexión adelante',
  'Let your chest sink a little lower.': 'Deja bajar el pecho un poco más.',
  'Hip fold': 'Pliegue de cadera',
  Knees: 'Rodillas',
  Head: 'Cabeza',
  'Let your head hang heavy.': 'Deja colgar la cabeza con todo su peso.',
  'Front of the hip': 'Parte de delante de la cadera',
  'Front of the thigh': 'Parte de delante del muslo',
  'Stop at a mild pull in front of your {side} hip, before your back arches.':
    'Para al notar una tensión suave delante de la cadera {side:izquierda|derecha}, antes de arquear la espalda.',
  'Breathe out to tuck and glide. In the hold, breathe slowly and low in your belly.':
    'Suelta el aire al meter el coxis y avanzar. Mientras aguantas, respira despacio y hondo hacia el vientre.',
  'Keep your tailbone tucked and the glide small; never lean back.':
    'Mantén el coxis metido y avanza poco; no te eches nunca hacia atrás.',
  'The camera cannot see your pelvis tuck or your lower back arch: feel for both yourself.':
    'La cámara no ve si metes el coxis ni si arqueas la zona lumbar: nótalo tú.',
  'Glide your hips a little further forward.': 'Adelanta un poco más la cadera.',
  'Trunk lean': 'Tronco inclinado',
  'Bring your chest forward over your hips.': 'Lleva el pecho hacia delante, sobre la cadera.',
  'Bring your chest back over your hips.': 'Lleva el pecho hacia atrás, sobre la cadera.',
  'Front knee': 'Rodilla de delante',
  'Slide your {other} foot back under the knee.':
    'Lleva el pie {other:izquierdo|derecho} hacia atrás, bajo la rodilla.',
  'Tuck your tailbone and bring your chest forward.': 'Mete el coxis y adelanta el pecho.',
  Belly: 'Vientre',
  'Lower your chin until your eyes are level.': 'Baja la barbilla hasta mirar al frente.',
  'Back of the raised thigh': 'Parte de atrás del muslo levantado',
  'Stand side-on to the camera, {side} side nearer.':
    'Ponte de pie, de perfil a la cámara, con el lado {side:izquierdo|derecho} más cerca.',
  'Breathe in to grow tall, out to tip forward.': 'Toma aire para crecer, suéltalo al inclinarte.',
  'Keep your back long and tip forward only slightly.':
    'Mantén la espalda larga e inclínate solo un poco.',
  'Raised-leg hip': 'Cadera de la pierna en alto',
  'Tip a little further forward from your hips.': 'Inclínate un poco más desde la cadera.',
  'Raised knee': 'Rodilla en alto',
  'Straighten your {side} knee a little.': 'Estira un poco la rodilla {side:izquierda|derecha}.',
  'Standing knee': 'Rodilla de apoyo',
  'Tip your chest a little forward.': 'Inclina el pecho un poco hacia delante.',
  'Lift your chest a little.': 'Levanta un poco el pecho.',
  'Wall or sturdy chair': 'Pared o silla firme',
  'Straighten your {other} knee a little.': 'Estira un poco la rodilla {other:izquierda|derecha}.',
  'Bent knee': 'Rodilla doblada',
  'Straight knee': 'Rodilla estirada',
  'Upright trunk': 'Tronco erguido',
  'Bring your chest a little to your {other}.':
    'Lleva el pecho un poco hacia la {other:izquierda|derecha}.',
  'Bring your chest a little to your {side}.':
    'Lleva el pecho un poco hacia la {side:izquierda|derecha}.',
  'Sides of the back': 'Costados de la espalda',
  'Upper back': 'Parte alta de la espalda',
  'Trunk level': 'Tronco horizontal',
  Arms: 'Brazos',
  'Along the spine': 'A lo largo de la columna',
  'Sit side-on to the camera; either side is fine.':
    'Siéntate de perfil a la cámara; da igual de qué lado.',
  'Grow tall through the top of your head.': 'Crece desde la coronilla.',
  'Head over shoulders': 'Cabeza sobre los hombros',
  Hips: 'Cadera',
  'Slide your feet forward under your knees.': 'Adelanta los pies hasta debajo de las rodillas.',
  'Slide your feet back under your knees.': 'Retrasa los pies hasta debajo de las rodillas.',
  'Level gaze': 'Mirada al frente',
  'Lift your eyes and look straight ahead.': 'Levanta la vista y mira al frente.',
  'Lower your chin a little.': 'Baja un poco la barbilla.',
  'Sit facing the camera, feet flat.': 'Siéntate de cara a la cámara, con los pies bien apoyados.',
  'The camera cannot see how your lower back rounds, and barely sees your far side.':
    'La cámara no ve cómo se redondea tu zona lumbar y apenas ve tu lado más lejano.',
  'Sink your chest closer to your thighs.': 'Acerca más el pecho a los muslos.',
  'Slide your {other} foot forward under the knee.':
    'Adelanta el pie {other:izquierdo|derecho} hasta debajo de la rodilla.',
  'Lift your head and lead with your chest.': 'Levanta la cabeza y guía con el pecho.',
  Buttock: 'Glúteo',
  'Deep hip muscles': 'Músculos profundos de la cadera',
  'Rest your {side} ankle on your {other} thigh, just above the knee.':
    'Apoya el tobillo {side:izquierdo|derecho} en el muslo {other:izquierdo|derecho}, justo encima de la rodilla.',
  'Skip this one: it turns your hip out further than your limits may allow.':
    'Sáltate este: te gira la cadera hacia fuera más de lo que quizá tengas permitido.',
  'Ankle on knee': 'Tobillo en la rodilla',
  'Rest your {side} ankle just above your {other} knee.':
    'Apoya el tobillo {side:izquierdo|derecho} justo encima de la rodilla {other:izquierda|derecha}.',
  'Wait until your surgeon clears you to twist.':
    'Espera al visto bueno médico para girar el tronco.',
  'Turn of the spine': 'Giro de la columna',
  'Shoulders turned': 'Hombros girados',
  'Level shoulders': 'Hombros nivelados',
  'Let your {other} shoulder drop.': 'Deja caer el hombro {other:izquierdo|derecho}.',
  'Let your {side} shoulder drop.': 'Deja caer el hombro {side:izquierdo|derecho}.',
  'Level your shoulders.': 'Nivela los hombros.',
  'Sit facing the camera.': 'Siéntate de cara a la cámara.',
  'Front of the chest': 'Parte de delante del pecho',
  Mat: 'Esterilla',
  'Set your hands under your shoulders and your knees under your hips.':
    'Pon las manos bajo los hombros y las rodillas bajo la cadera.',
  'Put a folded blanket under your knees.': 'Pon una manta doblada bajo las rodillas.',
  Elbows: 'Codos',
  Pillow: 'Almohada',
  'Skip this one: it folds your knees tightly.': 'Sáltate este: te dobla mucho las rodillas.',
  'Stay high with a pillow under your chest, and stop if your leg complains.':
    'Quédate arriba, con una almohada bajo el pecho, y para si la pierna protesta.',
  'Keep the turn small and slow.': 'Gira poco y despacio.',
  'Lie on your back side-on to the camera, {side} side nearer.':
    'Túmbate boca arriba, de perfil a la cámara, con el lado {side:izquierdo|derecho} más cerca.',
  'Lie on your back with your knees bent.': 'Túmbate boca arriba con las rodillas dobladas.',
  'Drawn-in hip': 'Cadera recogida',
  'Drawn-in knee': 'Rodilla recogida',
  'Resting hip': 'Cadera en reposo',
  'Lower your {other} leg towards the floor.':
    'Baja la pierna {other:izquierda|derecha} hacia el suelo.',
  'Lying flat': 'Cuerpo tendido',
  'Let your hips rest on the floor.': 'Deja descansar la cadera en el suelo.',
  'Lie back and rest your shoulders down.': 'Échate atrás y apoya los hombros.',
  'Rest your head on the floor.': 'Apoya la cabeza en el suelo.',
  Buttocks: 'Glúteos',
  'Lie on your back side-on to the camera; either side is fine.':
    'Túmbate boca arriba, de perfil a la cámara; da igual de qué lado.',
  'Do not stay on your back for long; roll to your side to rest.':
    'No te quedes mucho rato boca arriba; gira de lado para descansar.',
  'Knees together': 'Rodillas juntas',
  'Front of the hips': 'Parte de delante de las caderas',
  'Lie face down, side-on to the camera; either side is fine.':
    'Túmbate boca abajo, de perfil a la cámara; da igual de qué lado.',
  'Skip this one: it arches you the way that bothers you.':
    'Sáltate este: te arquea justo como te molesta.',
  'Skip this one: it presses on your belly.': 'Sáltate este: te presiona el vientre.',
  'Wait until your surgeon clears you to arch back.':
    'Espera al visto bueno médico para arquear la espalda.',
  'The camera follows your lifted chest and your nearer hip.':
    'La cámara sigue el pecho levantado y la cadera más cercana.',
  'The camera cannot see how your lower back curves, and barely sees your far arm.':
    'La cámara no ve cómo se curva tu zona lumbar y apenas ve el brazo más lejano.',
  'Chest height': 'Altura del pecho',
  'Lower your chest a little.': 'Baja un poco el pecho.',
  'Let your hips sink to the floor.': 'Deja caer la cadera al suelo.',
  'Let your legs lie straight.': 'Deja las piernas rectas en el suelo.',
  'Lift your head in line with your back.': 'Levanta la cabeza en línea con la espalda.',
  'Lower your gaze to the floor ahead.': 'Baja la mirada al suelo, delante de ti.',
};
