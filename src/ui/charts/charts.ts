import * as Plot from '@observablehq/plot';
import { dateOfDay } from '../../app/review/calendar-days.ts';
import type { DifferencePoint, TrendPoint } from '../../app/review/trends.ts';
import { locale } from '../../app/words/numbers.ts';

const HEIGHT = 240;
const MARGINS = { marginLeft: 48, marginRight: 16, marginTop: 24, marginBottom: 32 } as const;

/**
 * Draws, and takes out the style sheet that Plot puts into every chart: the content policy refuses inline
 * styles. What it would have said is in charts.css. It is taken out before the chart is in the page, so
 * nothing is refused.
 */
function draw(options: Plot.PlotOptions): Element {
  const drawn = Plot.plot({ ...MARGINS, height: HEIGHT, className: 'chart', ...options });
  for (const style of drawn.querySelectorAll('style')) style.remove();
  return drawn;
}

function dayWords(date: Date): string {
  return date.toLocaleDateString(locale(), { day: 'numeric', month: 'short' });
}

function valueWords(value: number): string {
  return value.toLocaleString(locale());
}

export interface WeekBar {
  readonly monday: number;
  readonly minutes: number;
  readonly heldMinutes: number;
}

/** Pixels a date takes on the axis. */
const ROOM_FOR_DATE = 64;

/** Minutes a week as bars, the part in good form filled. */
export function drawWeeks(weeks: readonly WeekBar[], width: number, unit: string): Element {
  const bars = weeks.map((week) => ({ ...week, date: dateOfDay(week.monday) }));
  const every = Math.ceil((bars.length * ROOM_FOR_DATE) / width);
  const shown = bars.filter((_, index) => (bars.length - 1 - index) % every === 0);
  return draw({
    width,
    x: {
      type: 'band',
      tickFormat: dayWords,
      ticks: shown.map(({ date }) => date),
      label: null,
      padding: 0.25,
    },
    y: { label: unit, grid: true, tickFormat: valueWords, nice: true, ticks: 4 },
    marks: [
      Plot.barY(bars, { x: 'date', y: 'minutes', className: 'chart-practice' }),
      Plot.barY(bars, { x: 'date', y: 'heldMinutes', className: 'chart-held' }),
      Plot.ruleY([0], { className: 'chart-base' }),
    ],
  });
}

interface Placed {
  readonly date: Date;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

function place({ monday, estimate: { mean, halfWidth } }: TrendPoint): Placed {
  const give = halfWidth ?? 0;
  return { date: dateOfDay(monday), mean, low: mean - give, high: mean + give };
}

const SERIES = [
  { side: 'left', className: 'series-left', symbol: 'circle' },
  { side: 'right', className: 'series-right', symbol: 'diamond2' },
  { side: null, className: 'series-both', symbol: 'circle' },
] as const;

function seriesMarks(points: readonly Placed[], className: string, symbol: Plot.SymbolType) {
  return [
    Plot.areaY(points, { x: 'date', y1: 'low', y2: 'high', className: `${className} chart-band` }),
    Plot.lineY(points, { x: 'date', y: 'mean', className: `${className} chart-line` }),
    Plot.dot(points, { x: 'date', y: 'mean', symbol, r: 4, className: `${className} chart-dot` }),
  ];
}

export interface TrendLook {
  readonly width: number;
  readonly unit: string;
  /** Nothing below it makes sense, such as seconds below none. */
  readonly least?: number;
  readonly most?: number;
}

function timeAxis(width: number): Plot.ScaleOptions {
  // As many dates as have room, and not more than are easily read; the axis may add one or two.
  const ticks = Math.min(8, Math.max(2, Math.floor(width / (1.5 * ROOM_FOR_DATE)) - 1));
  return { type: 'time', label: null, ticks, tickFormat: dayWords };
}

/** Means by week with their bands; left, right and neither told apart by shape and dash too. */
export function drawTrend(points: readonly TrendPoint[], look: TrendLook): Element {
  const { width, unit, least, most } = look;
  const marks = SERIES.flatMap(({ side, className, symbol }) => {
    const own = points.filter((point) => point.side === side).map(place);
    return own.length === 0 ? [] : seriesMarks(own, className, symbol);
  });
  const all = points.map(place);
  const low = Math.max(least ?? -Infinity, Math.min(...all.map((point) => point.low)));
  const high = Math.min(most ?? Infinity, Math.max(...all.map((point) => point.high)));
  return draw({
    width,
    x: timeAxis(width),
    y: {
      label: unit,
      grid: true,
      tickFormat: valueWords,
      nice: true,
      ticks: 5,
      domain: [low, high],
      clamp: true,
    },
    marks,
  });
}

/** Left less right by week, about the line of no difference. */
export function drawDifference(
  points: readonly DifferencePoint[],
  { width, unit }: TrendLook,
): Element {
  const placed = points.map(({ monday, difference, halfWidth }) => ({
    date: dateOfDay(monday),
    mean: difference,
    low: difference - halfWidth,
    high: difference + halfWidth,
  }));
  return draw({
    width,
    x: timeAxis(width),
    y: { label: unit, grid: true, tickFormat: valueWords, nice: true, ticks: 5, zero: true },
    marks: [
      Plot.ruleY([0], { className: 'chart-base' }),
      ...seriesMarks(placed, 'series-both', 'circle'),
    ],
  });
}
