import type { Translation } from '../catalogue.ts';
import { countIn } from '../plural.ts';
import type { reviewWords, trendWords } from '../reviewing.ts';

const count = countIn('es');

function days(number: number): string {
  return count(number, { one: '# día', other: '# días' });
}

export const reviewing: Translation<typeof reviewWords> = {
  title: 'Repaso',
  sections: 'Repaso',
  overview: 'Resumen',
  sessions: 'Sesiones',
  checks: 'Izquierda y derecha',
  habit: 'Recordatorios',
  data: 'Tus datos',
  today: 'Hoy',
  ofGoal: (minutes, goal) => `${minutes} de ${goal} min`,
  goalReached: 'Cinco minutos: hecho por hoy.',
  goalOpen: 'Con cinco minutos al día basta.',
  streak: 'Racha',
  streakDays: days,
  streakNote:
    'Días con cinco minutos. Hasta dos días libres de cada siete son descanso y no rompen nada.',
  thisWeek: 'Esta semana',
  weekNote: (sessions, active) =>
    `${count(sessions, { one: '# sesión', other: '# sesiones' })} en ${days(active)}`,
  minutes: (minutes) => `${minutes} min`,
  calendar: 'Minutos al día',
  earlier: 'Mes anterior',
  later: 'Mes siguiente',
  weekdays: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  reached: 'meta alcanzada',
  legend: { some: 'Algunos minutos', reached: 'Cinco minutos o más' },
  week: 'Semana del',
  weeks: {
    title: 'Minutos por semana',
    axis: 'min',
    practice: 'Minutos',
    held: 'Con buena técnica',
    sentence: (last, mean, weeks) =>
      `Esta semana, ${last} min; de media, ${mean} min por semana en las últimas ${weeks} semanas.`,
  },
  stretches: {
    title: 'Por estiramiento',
    note: 'Cómo ha ido cada uno, semana a semana.',
    stretch: 'Estiramiento',
    times: 'Veces',
    hold: 'Tiempo habitual',
    eachSide: (left, right) => `izquierda ${left}, derecha ${right}`,
    last: 'Última vez',
  },
  empty:
    'Aquí estará tu práctica: minutos al día, cómo avanza cada estiramiento y cómo se comparan la izquierda y la derecha. Se queda en este navegador.',
  first: 'Elige un primer estiramiento',
  clipsNotCounted: 'Los clips de ejemplo no cuentan.',
  lookAround: 'Mirar con datos de ejemplo',
  sampleBanner: 'Son datos de ejemplo: doce semanas inventadas para que puedas mirar.',
  removeSamples: 'Quitar los datos de ejemplo',
  samplesGone: 'Datos de ejemplo quitados.',
  samplesFailed: 'Aquí no se pueden guardar los datos de ejemplo.',
  sampleShort: 'Datos de ejemplo',
  table: 'Como tabla',
  loadingChart: 'Dibujando…',
  noChart: 'Ahora no se puede cargar el dibujo; la tabla dice lo mismo.',
};

export const trends: Translation<typeof trendWords> = {
  title: (name) => `${name}: cómo va`,
  back: 'Todos los estiramientos',
  about: 'Sobre este estiramiento',
  none: 'Este estiramiento aún no está en tus sesiones.',
  first: 'Hazlo por primera vez',
  hold: 'Segundos mantenidos cada vez',
  form: 'Parte con buena técnica',
  range: (label) => `${label}: recorrido con buena técnica`,
  difference: (label) => `${label}: izquierda menos derecha`,
  side: 'Lado',
  seconds: 's',
  percent: '%',
  degrees: '°',
  ratio: '',
  left: 'Izquierda',
  right: 'Derecha',
  both: 'Cada vez',
  week: 'Semana del',
  value: 'Media',
  give: '±',
  times: 'Veces',
  bandNote:
    'La banda clara contiene la media verdadera unas 95 veces de cada 100. En los ángulos incluye lo que la cámara puede fallar.',
  fewNote: 'Sin banda si una semana tiene menos de tres veces.',
  once: (who, value) => `${who}: ${value}, en una semana.`,
  more: (who, from, to) => `${who}: sube de ${from} a ${to}.`,
  less: (who, from, to) => `${who}: baja de ${from} a ${to}.`,
  same: (who, value) =>
    `${who}: más o menos igual, ${value} al final; el cambio es menor que la incertidumbre.`,
  evenSides: (value) =>
    `Izquierda y derecha van parejas: ${value} al final, dentro de la incertidumbre.`,
  unevenSides: (value) =>
    `Izquierda y derecha difieren en ${value} al final. Las diferencias pequeñas son comunes y no suelen preocupar.`,
};
