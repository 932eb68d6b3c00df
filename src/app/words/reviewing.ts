import type { Estimate } from '../review/spread.ts';
import type { DifferencePoint, TrendPoint } from '../review/trends.ts';
import type { UsualHold } from '../review/usual-hold.ts';
import { words } from './catalogue.ts';
import {
  deviationWords,
  durationWords,
  percentWords,
  shortNumberWords,
  valueWords,
  withUnit,
} from './numbers.ts';
import { timedWords } from './timed.ts';

export const reviewWords = words('reviewing', {
  title: 'Review',
  sections: 'Review',
  overview: 'Overview',
  sessions: 'Sessions',
  checks: 'Left and right',
  habit: 'Reminders',
  data: 'Your data',
  today: 'Today',
  ofGoal: (minutes: string, goal: string) => `${minutes} of ${goal} min`,
  goalReached: 'Five minutes: done for today.',
  goalOpen: 'Five minutes a day are enough.',
  streak: 'Streak',
  streakDays: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  streakNote: 'Days with five minutes. Up to two days off in seven are rest and break nothing.',
  thisWeek: 'This week',
  weekNote: (sessions: number, days: number) =>
    `${sessions === 1 ? '1 session' : `${sessions} sessions`} on ${days === 1 ? '1 day' : `${days} days`}`,
  minutes: (minutes: string) => `${minutes} min`,
  calendar: 'Minutes a day',
  earlier: 'Month before',
  later: 'Month after',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  reached: 'goal reached',
  legend: { some: 'Some minutes', reached: 'Five minutes or more' },
  week: 'Week from',
  weeks: {
    title: 'Minutes a week',
    axis: 'min',
    practice: 'Minutes',
    held: 'In good form',
    sentence: (last: string, mean: string, count: number) =>
      `This week ${last} min; on average ${mean} min a week over the last ${count} weeks.`,
  },
  stretches: {
    title: 'By stretch',
    note: 'How each one has gone, week by week.',
    stretch: 'Stretch',
    times: 'Times',
    hold: 'Usual hold',
    eachSide: (left: string, right: string) => `${left} left, ${right} right`,
    last: 'Last time',
  },
  empty:
    'Your practice will be here: minutes a day, how each stretch develops, and how left and right compare. It stays in this browser.',
  first: 'Choose a first stretch',
  clipsNotCounted: 'Sample clips are not counted.',
  lookAround: 'Look around with sample data',
  sampleBanner: 'This is sample data: twelve invented weeks, so that you can look around.',
  sampleShort: 'sample data',
  removeSamples: 'Remove sample data',
  samplesGone: 'Sample data removed.',
  samplesFailed: "The sample data can't be stored here.",
  table: 'As a table',
  loadingChart: 'Drawing…',
  noChart: "The drawing can't be loaded right now; the table says the same.",
});

/** "20 s", "18 s left, 20 s right", "20 s by the clock". */
export function usualHoldWords(usual: UsualHold): string {
  switch (usual.kind) {
    case 'held':
      return durationWords(usual.heldMs);
    case 'each-side':
      return reviewWords.stretches.eachSide(
        durationWords(usual.leftMs),
        durationWords(usual.rightMs),
      );
    case 'timed':
      return timedWords.each(durationWords(usual.timedMs));
  }
}

export const trendWords = words('trends', {
  title: (name: string) => `${name}: how it goes`,
  back: 'All stretches',
  about: 'About this stretch',
  none: 'This stretch is not among your sessions yet.',
  first: 'Do it a first time',
  hold: 'Seconds held each time',
  form: 'Share in good form',
  range: (label: string) => `${label}: range while in form`,
  difference: (label: string) => `${label}: left minus right`,
  seconds: 's',
  percent: '%',
  degrees: '°',
  ratio: '',
  side: 'Side',
  left: 'Left',
  right: 'Right',
  both: 'Each time',
  week: 'Week from',
  value: 'Mean',
  give: '±',
  times: 'Times',
  bandNote:
    'The pale band holds the true mean about 95 times in 100. For angles it includes what the camera may be off.',
  fewNote: 'No band where a week has fewer than three times.',
  once: (who: string, value: string) => `${who}: ${value}, in one week.`,
  more: (who: string, from: string, to: string) => `${who}: up from ${from} to ${to}.`,
  less: (who: string, from: string, to: string) => `${who}: down from ${from} to ${to}.`,
  same: (who: string, value: string) =>
    `${who}: about the same, ${value} last; the change is smaller than what is uncertain.`,
  evenSides: (value: string) =>
    `Left and right look about even: ${value} last, which is within what is uncertain.`,
  unevenSides: (value: string) =>
    `Left and right differed by ${value} last. Small differences are common and usually nothing to worry about.`,
});

export type TrendUnit = 'seconds' | 'percent' | 'deg' | 'ratio';

/** "12.4 s", "20 s", "85%", "24°". */
export function amountWords(value: number, unit: TrendUnit): string {
  switch (unit) {
    case 'seconds':
      return withUnit(shortNumberWords(value), 's');
    case 'percent':
      return percentWords(value / 100);
    default:
      return valueWords(value, unit);
  }
}

export function estimateWords({ mean, halfWidth }: Estimate, unit: TrendUnit): string {
  const value = amountWords(mean, unit);
  return halfWidth === null ? value : `${value} ±${amountWords(halfWidth, unit)}`;
}

function changeWords(who: string, points: readonly TrendPoint[], unit: TrendUnit): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const say = trendWords;
  if (points.length === 1) return say.once(who, estimateWords(last.estimate, unit));
  const change = last.estimate.mean - first.estimate.mean;
  const unsure = Math.hypot(first.estimate.halfWidth ?? 0, last.estimate.halfWidth ?? 0);
  const [from, to] = [first, last].map(({ estimate }) => estimateWords(estimate, unit)) as [
    string,
    string,
  ];
  if (Math.abs(change) <= unsure) return say.same(who, to);
  return change > 0 ? say.more(who, from, to) : say.less(who, from, to);
}

/** What a chart shows, in a sentence for each side: it is also what a screen reader reads. */
export function trendSentence(points: readonly TrendPoint[], unit: TrendUnit): string {
  const sides = [
    { side: 'left', who: trendWords.left },
    { side: 'right', who: trendWords.right },
    { side: null, who: trendWords.both },
  ] as const;
  return sides
    .map(({ side, who }) => {
      const own = points.filter((point) => point.side === side);
      return changeWords(who, own, unit);
    })
    .filter((sentence) => sentence !== '')
    .join(' ');
}

export function differenceSentence(
  points: readonly DifferencePoint[],
  unit: 'deg' | 'ratio',
): string {
  const last = points.at(-1);
  if (last === undefined) return '';
  const give = `±${valueWords(last.halfWidth, unit)}`;
  const value = `${deviationWords(last.difference, unit)} ${give}`;
  const isEven = Math.abs(last.difference) <= last.halfWidth;
  return isEven ? trendWords.evenSides(value) : trendWords.unevenSides(value);
}
