import type { Translation } from '../catalogue.ts';
import type { habitWords } from '../habit.ts';

export const habit: Translation<typeof habitWords> = {
  title: 'Recordatorios',
  lead: 'Un aviso a su hora, solo desde este ordenador. Llega mientras Limber está abierto en una pestaña o instalado y en marcha.',
  on: 'Avísame',
  mode: 'Cada cuánto',
  modes: { time: 'Una vez al día', interval: 'Pausas en la mesa' },
  days: 'En estos días',
  weekdays: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  at: 'A las',
  every: 'Cada',
  minutes: (count) => `${count} min`,
  quiet: 'Horas de silencio',
  quietFrom: 'Desde',
  quietTo: 'Hasta',
  quietNote: 'En esas horas no hay recordatorios.',
  what: 'Para qué',
  whats: { stand: 'Ponerme de pie', walk: 'Caminar un poco', routine: 'Una rutina corta' },
  texts: {
    stand: 'Es hora de ponerte de pie un momento.',
    walk: 'Es hora de dar unos pasos.',
    routine: 'Unos minutos para tu espalda: cuando quieras.',
  },
  snooze: (minutes) => `En ${minutes} minutos`,
  next: (when) => `El próximo: ${when}.`,
  none: 'No hay ninguno previsto.',
  allow: 'Permitir notificaciones',
  allowed: 'Los avisos salen también como notificaciones de este ordenador.',
  inside: 'Sin notificaciones, los avisos salen dentro de Limber.',
  denied:
    'Las notificaciones están bloqueadas en esta página; se puede cambiar en los ajustes del sitio en el navegador.',
  posture: 'Cambiar a menudo de postura suele ser mejor que cualquier postura.',
};
