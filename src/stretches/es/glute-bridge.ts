import type { Phrases } from '../phrases.ts';

export const gluteBridge: Phrases = {
  'Hip bridge': 'Puente de cadera',
  'Lift your hips to open them and wake your buttocks.':
    'Sube la cadera para abrirla y despertar los glúteos.',
  'Supine hip extension': 'Extensión de cadera boca arriba',
  'Lie on your back with your feet flat and your heels near your hips.':
    'Túmbate boca arriba con los pies planos y los talones cerca de la cadera.',
  'Press your back lightly into the floor and squeeze your buttocks.':
    'Apoya suave la espalda en el suelo y aprieta los glúteos.',
  'Lift your hips until your shoulders, hips and knees make one line.':
    'Sube la cadera hasta que hombros, cadera y rodillas formen una línea.',
  'Breathe there, then lower slowly.': 'Respira ahí y baja despacio.',
  'Breathe out to lift, and keep breathing at the top.':
    'Suelta el aire al subir y sigue respirando arriba.',
  'Lift only about half-way.': 'Sube solo a medias.',
  'Lift to one straight line with your arms crossed on your chest.':
    'Sube hasta una línea recta con los brazos cruzados sobre el pecho.',
  'Lift only half-way and keep your ribs down.': 'Sube solo a medias y mantén las costillas abajo.',
  'Lift low and briefly, and roll to your side to rest.':
    'Sube poco y breve, y gira de lado para descansar.',
  'Keep the lift low, and stop if you feel dizzy.': 'Sube poco y para si notas mareo.',
  'Ask your surgeon first, then start with a very low lift.':
    'Pregunta antes a tu equipo médico y empieza subiendo muy poco.',
  'The camera follows the height of your hips, your knees and your feet.':
    'La cámara sigue la altura de la cadera, las rodillas y los pies.',
  'The camera cannot see your lower back arch or your buttocks work: feel for the squeeze.':
    'La cámara no ve si arqueas la zona lumbar ni cómo trabajan los glúteos: nota tú que aprietan.',
  'Hip line': 'Línea de la cadera',
  'Lift your hips a little higher.': 'Sube un poco más la cadera.',
  'Lower your hips a little.': 'Baja un poco la cadera.',
  'Walk your feet a little away from your hips.': 'Aleja un poco los pies de la cadera.',
  'Walk your feet a little closer to your hips.': 'Acerca un poco los pies a la cadera.',
  Shins: 'Espinillas',
  'Set your heels right under your knees.': 'Pon los talones justo bajo las rodillas.',
  'Lower your hips a little, ribs down.': 'Baja un poco la cadera, costillas abajo.',
  'Lift your hips.': 'Sube la cadera.',
  'Lower your hips slowly.': 'Baja la cadera despacio.',
};
