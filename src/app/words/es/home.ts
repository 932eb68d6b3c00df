import type { Translation } from '../catalogue.ts';
import type { homeWords } from '../home.ts';

export const home: Translation<typeof homeWords> = {
  greetings: { morning: 'Buenos días.', day: 'Hola.', evening: 'Buenas tardes.' },
  welcome: 'Estira con un entrenador que mira tu técnica.',
  promise:
    'Limber cuenta solo los segundos que aguantas bien y te dice lo único que hay que corregir.',
  today: (minutes, goal) => `${minutes} de ${goal} min hoy`,
  goalReached: (minutes) => `${minutes} min hoy: tu meta diaria`,
  suggested: 'Para ahora',
  others: 'Otras rutinas',
  allRoutines: 'Todas las rutinas',
  lastTime: 'La última vez',
  allSessions: 'Todas las sesiones',
  sample: '¿Sin cámara? Prueba un ejemplo',
  sampleNote: 'Diez segundos de una persona dibujada, guiada como tú.',
  moreTitle: 'Más',
  more: { stretches: 'Todos los estiramientos', safety: 'Preguntas de seguridad' },
};
