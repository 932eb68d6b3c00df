import type { Translation } from '../catalogue.ts';
import type { painWords } from '../pain.ts';

export const pain: Translation<typeof painWords> = {
  button: 'Dolor',
  stopped: 'Sal despacio. El reloj está parado.',
  howMuch: '¿Cuánto duele?',
  none: 'nada',
  worst: 'lo peor posible',
  where: '¿Dónde?',
  places: {
    'lower-back': 'Zona lumbar',
    'upper-back': 'Parte alta de la espalda',
    neck: 'Cuello',
    shoulder: 'Hombro o brazo',
    hip: 'Cadera o glúteo',
    knee: 'Rodilla',
    'down-leg': 'Baja por una pierna',
    numb: 'Dormido, hormigueo o debilidad',
    dizzy: 'Mareo',
    elsewhere: 'En otro sitio',
  },
  advice: {
    'go-on':
      'Lo correcto es una tensión suave que se va en un minuto. Sigue más suave, o deja este fuera.',
    ease: 'Afloja: haz la forma más fácil y aguanta menos, o deja este fuera.',
    stop: 'Para por hoy. Consulta con personal médico o de fisioterapia antes de volver a estirar.',
  },
  emergency:
    'Pide ayuda ya si se te duerme la zona entre las piernas, cambia el control de la vejiga o el intestino, notas debilidad nueva en las piernas, o tienes dolor de espalda con dolor de pecho o tras una mala caída.',
  mistake: 'Fue sin querer',
  goOn: 'Seguir con suavidad',
  leaveOut: 'Dejar este fuera',
  end: 'Terminar la sesión',
  spoken: 'Para y sal despacio. Luego elige en la pantalla cuánto duele y dónde.',
};
