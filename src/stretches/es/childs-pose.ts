import type { Phrases } from '../phrases.ts';

export const childsPose: Phrases = {
  "Child's pose": 'Postura del niño',
  'Sit back and rest to open your whole back.':
    'Siéntate atrás y descansa para abrir toda la espalda.',
  'Prayer stretch': 'Estiramiento de plegaria',
  'Kneeling lumbar flexion': 'Flexión lumbar de rodillas',
  Balasana: 'Balasana',
  'Heel-sit stretch': 'Estiramiento sobre los talones',
  'Kneel side-on to the camera; either side is fine.':
    'Arrodíllate de perfil a la cámara; da igual de qué lado.',
  'Start on hands and knees with your knees comfortably apart.':
    'Empieza a cuatro patas con las rodillas cómodamente separadas.',
  'Sit your hips back towards your heels.': 'Lleva la cadera atrás, hacia los talones.',
  'Walk your hands forward and let your chest and forehead sink.':
    'Camina con las manos hacia delante y deja bajar el pecho y la frente.',
  'Rest there. To come up, walk your hands back in.':
    'Descansa ahí. Para subir, vuelve caminando con las manos.',
  'Breathe into the back of your ribs and feel them widen.':
    'Respira hacia la espalda y nota cómo se ensanchan las costillas.',
  'Put a pillow between your hips and heels, and rest on your forearms.':
    'Pon una almohada entre la cadera y los talones y apóyate en los antebrazos.',
  'Settle your hips on your heels, arms long and chest low.':
    'Deja la cadera en los talones, brazos largos y pecho bajo.',
  'Rest your forehead on a cushion, and come up slowly.':
    'Apoya la frente en un cojín y sube despacio.',
  'Take your knees wide to make room for your belly.':
    'Separa bien las rodillas para hacer sitio al vientre.',
  'Keep your elbows bent and your hands nearer to your head.':
    'Codos doblados y manos más cerca de la cabeza.',
  'The camera follows your knees, your low back line and your reach.':
    'La cámara sigue las rodillas, la línea baja de la espalda y tu alcance.',
  'The camera cannot see how your lower back rounds, and folded hips are hard to make out.':
    'La cámara no ve cómo se redondea tu zona lumbar, y una cadera plegada se distingue mal.',
  'Sit your hips further back to your heels.': 'Lleva la cadera más atrás, hacia los talones.',
  'Let your chest sink towards the floor.': 'Deja bajar el pecho hacia el suelo.',
  'Sink your hips lower, towards your heels.': 'Baja más la cadera, hacia los talones.',
  'Hips to heels': 'Cadera a los talones',
  'Reach your hands a little further ahead.': 'Estira las manos un poco más adelante.',
  'Rest your forehead down.': 'Apoya la frente abajo.',
};
