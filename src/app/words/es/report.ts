import type { Translation } from '../catalogue.ts';
import type { reportWords } from '../report.ts';

export const report: Translation<typeof reportWords> = {
  title: 'Informe para tu fisioterapeuta',
  period: 'Periodo',
  weeks: (count) => `Las últimas ${count} semanas`,
  print: 'Imprimir o guardar como PDF',
  back: 'Tus datos',
  from: (from, to) => `del ${from} al ${to}`,
  name: 'Nombre (solo en esta página; no se guarda)',
  days: 'Días con práctica',
  ofDays: (days, all) => `${days} de ${all}`,
  minutes: 'Minutos por semana',
  held: 'En buena forma',
  perStretch: 'Por estiramiento',
  stretch: 'Estiramiento',
  side: 'Lado',
  times: 'Veces',
  hold: 'Tiempo habitual',
  form: 'En forma',
  range: 'Ángulo principal, primera → última semana',
  both: 'ambos',
  checks: 'Izquierda y derecha',
  left: 'Izquierda',
  right: 'Derecha',
  when: 'Última vez',
  pain: 'Marcas de dolor',
  painLine: (when, level, stretch) => `${when}: ${level}, ${stretch}`,
  noPain: 'Ninguna.',
  stiffness: 'Rigidez antes y después, de media',
  stiffnessLine: (before, after, count) =>
    `${before} antes, ${after} después (0–10, ${count} sesiones)`,
  none: 'Sin práctica en este tiempo.',
  sample: 'DATOS DE EJEMPLO: sesiones inventadas, de nadie.',
  about:
    'Hecho por Limber con la cámara de un portátil. Los ángulos son estimaciones; ± es la mitad del intervalo que contiene el valor verdadero unas 95 veces de cada 100. No se ven la curva de la columna, la inclinación de la pelvis ni la presión. El tiempo sin valorar se deja fuera. Es un registro de práctica, no un hallazgo médico.',
  notRated: 'sin valorar',
};
