import type { Translation } from '../catalogue.ts';
import type { timedWords } from '../timed.ts';

export const timed: Translation<typeof timedWords> = {
  label: 'Por reloj',
  note: 'sin valorar, y aparte de lo aguantado',
  beside: (held, timed) => `${held}, y ${timed} por reloj`,
  timedOf: (timed, target) => `${timed} de ${target} por reloj`,
  each: (time) => `${time} por reloj`,
  row: (name) => `${name}: por reloj`,
  saved: (time) => `Guardado: ${time} por reloj.`,
  trend: 'Segundos por reloj cada vez, sin valorar',
  single: (time) => `Hiciste ${time} por reloj, sin valorar.`,
  partly: (held, timed) => `Aguantaste ${held} con buena técnica, y ${timed} más por reloj.`,
};
