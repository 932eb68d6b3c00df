import type { Side } from '../../core/landmarks.ts';
import type { Stretch } from '../../core/reference.ts';
import type { SessionDigest } from '../../store/digest.ts';
import { dayNumberOf } from './calendar-days.ts';
import { meanOf, medianOf } from './spread.ts';
import {
  isJudged,
  mainTarget,
  type StretchTrend,
  stretchCounts,
  stretchTrend,
  type TrendPoint,
} from './trends.ts';

/** One line of the report: a stretch on a side. */
export interface ReportLine {
  readonly stretchId: string;
  readonly side: Side | null;
  readonly times: number;
  /** Null where the clock always led. */
  readonly usualHoldMs: number | null;
  /** Usually by the clock, not judged, where it led; null where it never did. */
  readonly usualTimedMs: number | null;
  /** Percent; null without a hold. */
  readonly inFormPercent: number | null;
  /** The main angle in the first and in the last week it was read; null where it never was. */
  readonly range: {
    readonly label: string;
    readonly unit: 'deg' | 'ratio';
    readonly first: TrendPoint;
    readonly last: TrendPoint;
  } | null;
}

export interface Report {
  readonly days: number;
  readonly allDays: number;
  readonly practiceMs: number;
  readonly heldMs: number;
  /** By the clock, not judged; no part of what was held. */
  readonly timedMs: number;
  readonly sessions: number;
  readonly lines: readonly ReportLine[];
}

/** The most often done stretches; more do not fit on a page. */
const MOST_STRETCHES = 8;

function rangeOf(
  stretch: Stretch | null,
  trend: StretchTrend | null,
  side: Side | null,
): ReportLine['range'] {
  const target = stretch === null ? null : mainTarget(stretch);
  const joint = trend?.joints.find(({ target: { angle } }) => angle === target?.angle);
  const points = joint?.points.filter((point) => point.side === side) ?? [];
  const [first] = points;
  const last = points.at(-1);
  if (joint === undefined || first === undefined || last === undefined) return null;
  return { label: joint.target.label, unit: joint.unit, first, last };
}

function linesOf(
  digests: readonly SessionDigest[],
  stretchId: string,
  stretch: Stretch | null,
): readonly ReportLine[] {
  const trend = stretch === null ? null : stretchTrend(digests, stretch);
  const entries = digests.flatMap((digest) =>
    digest.entries.filter((entry) => entry.stretchId === stretchId),
  );
  const sides = [...new Set(entries.map(({ side }) => side))].sort();
  return sides.map((side) => {
    const own = entries.filter((entry) => entry.side === side);
    const shares = own.flatMap(({ inFormShare }) => inFormShare ?? []);
    return {
      stretchId,
      side,
      times: own.length,
      usualHoldMs: medianOf(own.filter(isJudged).map(({ heldMs }) => heldMs)),
      usualTimedMs: medianOf(own.flatMap(({ timedMs }) => (timedMs > 0 ? timedMs : []))),
      inFormPercent: shares.length === 0 ? null : 100 * meanOf(shares),
      range: rangeOf(stretch, trend, side),
    };
  });
}

/**
 * What is worth a page for somebody who helps.
 * @param fromDay the first day of it, and `toDay` the last
 */
export function makeReport(
  digests: readonly SessionDigest[],
  findStretch: (stretchId: string) => Stretch | null,
  fromDay: number,
  toDay: number,
): Report {
  const within = digests.filter(({ startedAt }) => {
    const day = dayNumberOf(startedAt);
    return day >= fromDay && day <= toDay;
  });
  const entries = within.flatMap((digest) => digest.entries);
  return {
    days: new Set(within.map(({ startedAt }) => dayNumberOf(startedAt))).size,
    allDays: toDay - fromDay + 1,
    practiceMs: within.reduce((ms, { practiceMs }) => ms + practiceMs, 0),
    heldMs: entries.reduce((ms, { heldMs }) => ms + heldMs, 0),
    timedMs: entries.reduce((ms, { timedMs }) => ms + timedMs, 0),
    sessions: within.length,
    lines: stretchCounts(within)
      .slice(0, MOST_STRETCHES)
      .flatMap(({ stretchId }) => linesOf(within, stretchId, findStretch(stretchId))),
  };
}
