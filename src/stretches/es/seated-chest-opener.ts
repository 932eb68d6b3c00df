import type { Phrases } from '../phrases.ts';

export const seatedChestOpener: Phrases = {
  'Seated chest opener': 'Apertura de pecho en silla',
  'Elbows wide, breastbone up, to open your chest.':
    'Codos abiertos y esternón arriba para abrir el pecho.',
  'Seated thoracic extension': 'Extensión torácica en silla',
  'Hands-behind-head opener': 'Apertura con manos tras la cabeza',
  'Chair with a low back': 'Silla de respaldo bajo',
  'Sit tall with the top of the chair back at the middle of your back.':
    'Siéntate con el borde del respaldo a media espalda.',
  'Rest your fingertips behind your ears and open your elbows wide.':
    'Apoya las yemas de los dedos detrás de las orejas y abre bien los codos.',
  'Draw your shoulder blades lightly together and lift your breastbone over the chair back.':
    'Junta suave los omóplatos y sube el esternón por encima del respaldo.',
  'Keep your chin level and your lower ribs heavy.': 'Barbilla nivelada y costillas bajas pesadas.',
  'Breathe in to lift your chest, out to soften.':
    'Toma aire para subir el pecho, suéltalo para aflojar.',
  'Rest your hands on your shoulders and only draw your shoulder blades together.':
    'Apoya las manos en los hombros y solo junta los omóplatos.',
  'Lean your upper back a little further over the chair back.':
    'Echa la parte alta de la espalda un poco más sobre el respaldo.',
  'Rest your hands on your shoulders and open your elbows only as far as is easy.':
    'Apoya las manos en los hombros y abre los codos solo lo que sea fácil.',
  'Rest your fingertips lightly; never pull on your head or tip it back.':
    'Apoya los dedos con suavidad; no tires de la cabeza ni la eches atrás.',
  'Stay upright and only draw your shoulder blades together.':
    'Quédate vertical y solo junta los omóplatos.',
  'The camera follows how wide your elbows open.': 'La cámara sigue cuánto se abren los codos.',
  'From the front the camera cannot see your breastbone lift or how far you lean back.':
    'De frente, la cámara no ve si sube el esternón ni cuánto te echas atrás.',
  'Elbows wide': 'Codos abiertos',
  'Open your elbows wider.': 'Abre más los codos.',
  'Level head': 'Cabeza nivelada',
  'Let your shoulders drop away from your ears.': 'Baja los hombros, lejos de las orejas.',
  'Open your elbows wide.': 'Abre bien los codos.',
  'Let your elbows come in.': 'Deja que los codos se cierren.',
};
