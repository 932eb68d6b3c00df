import type { Phrases } from '../phrases.ts';

export const standingBackExtension: Phrases = {
  'Standing back extension': 'Extensión de espalda de pie',
  'Lean back gently to open your front after sitting.':
    'Échate atrás con suavidad para abrirte tras horas en la silla.',
  'Standing lumbar extension': 'Extensión lumbar de pie',
  'McKenzie extension in standing': 'Extensión de McKenzie de pie',
  'Standing backbend': 'Arco hacia atrás de pie',
  'Stand with your feet hip-width apart and your hands on the back of your pelvis.':
    'Ponte de pie con los pies a la anchura de la cadera y las manos detrás de la pelvis.',
  'Keep your knees straight and your eyes level.': 'Rodillas estiradas y mirada al frente.',
  'Let your hips drift forward a touch and lean your chest back a little.':
    'Deja que la cadera vaya un pelín adelante y echa el pecho un poco atrás.',
  'Pause there, come back to upright, and repeat smoothly.':
    'Quédate ahí un momento, vuelve al centro y repite con suavidad.',
  'Breathe out as you lean back, in as you come up.':
    'Suelta el aire al echarte atrás, tómalo al subir.',
  'Rest your hips against a heavy desk and lean back only a few degrees.':
    'Apoya la cadera en una mesa pesada y échate atrás solo unos grados.',
  'Lean back further only while it feels good and your legs feel normal.':
    'Échate más atrás solo mientras te siente bien y las piernas estén normales.',
  'Skip this one: it leans you the way that bothers you.':
    'Sáltate este: te lleva justo hacia donde te molesta.',
  'Lean back only a little, with your hands supporting you.':
    'Échate atrás solo un poco, con las manos de apoyo.',
  'Rest your hips against a heavy desk.': 'Apoya la cadera en una mesa pesada.',
  'Keep your chin level; only your chest goes back.':
    'Barbilla nivelada; solo el pecho va hacia atrás.',
  'Keep it tiny, with your hips against a heavy desk.':
    'Muy poquito, con la cadera apoyada en una mesa pesada.',
  'Wait until your surgeon clears you to lean back.':
    'Espera al visto bueno médico para echarte hacia atrás.',
  'The camera follows how far you lean back, and your nearer knee.':
    'La cámara sigue cuánto te echas atrás y la rodilla más cercana.',
  'The camera cannot see how your lower back arches, and barely sees your far leg.':
    'La cámara no ve cómo se arquea tu zona lumbar y apenas ve la pierna más lejana.',
  'Lean back': 'Inclinación atrás',
  'Lean your chest back a little more.': 'Echa el pecho un poco más atrás.',
  'Hips forward': 'Cadera adelante',
  'Let your hips drift forward a little.': 'Deja que la cadera vaya un poco adelante.',
  'Straighten your knees.': 'Estira las rodillas.',
  'Lift your chin until your eyes are level.': 'Sube la barbilla hasta mirar al frente.',
  'Come up a little. A small lean is plenty.': 'Sube un poco. Con inclinarte poco basta.',
  'Slow down and move smoothly.': 'Más despacio, con movimientos suaves.',
  'Lean back a little.': 'Échate un poco atrás.',
  'Come back up.': 'Vuelve a subir.',
};
