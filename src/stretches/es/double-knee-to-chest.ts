import type { Phrases } from '../phrases.ts';

export const doubleKneeToChest: Phrases = {
  'Double knee to chest': 'Las dos rodillas al pecho',
  'Hug both knees in to open your lower back.':
    'Abraza las dos rodillas para abrir la zona lumbar.',
  'Williams flexion (double)': 'Flexión de Williams (dos piernas)',
  'Lumbar flexion in lying': 'Flexión lumbar boca arriba',
  Apanasana: 'Apanasana',
  'Bring up one knee, then the other, and hold behind your thighs.':
    'Sube una rodilla, luego la otra, y agarra por detrás de los muslos.',
  'Draw both knees in until your lower back feels a gentle stretch.':
    'Acerca las dos rodillas hasta notar un estiramiento suave en la zona lumbar.',
  'To finish, lower one foot, then the other.': 'Para terminar, baja un pie y luego el otro.',
  'Breathe out to draw in, breathe in to ease off.':
    'Suelta el aire al acercar, tómalo al aflojar.',
  'Hold behind your thighs and draw in only part-way.':
    'Agarra por detrás de los muslos y acerca solo a medias.',
  'Hold your shins and bring your thighs close to your chest.':
    'Agarra las espinillas y acerca los muslos al pecho.',
  'Skip this one: it rounds your lower back fully.':
    'Sáltate este: te redondea del todo la zona lumbar.',
  'Skip this one: it presses on your belly while you lie flat.':
    'Sáltate este: te presiona el vientre boca arriba.',
  'Wait until your surgeon clears you to bend your back.':
    'Espera al visto bueno médico para doblar la espalda.',
  'The camera follows how close your nearer knee comes.':
    'La cámara sigue cuánto se acerca la rodilla más cercana.',
  'Near hip': 'Cadera cercana',
  'Draw both knees a little closer.': 'Acerca un poco más las dos rodillas.',
  'Far hip': 'Cadera lejana',
  'Bring your other knee in as well.': 'Acerca también la otra rodilla.',
  'Let your knees bend more.': 'Deja que las rodillas se doblen más.',
  'Let your hips settle towards the floor.': 'Deja que la cadera se asiente hacia el suelo.',
  'Lie still and let the rocking settle.': 'No te muevas y deja que pare el balanceo.',
  'Draw both knees in.': 'Acerca las dos rodillas.',
  'Let your knees move away.': 'Deja que las rodillas se alejen.',
};
