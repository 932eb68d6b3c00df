import { angleDefinition } from '../../core/angles.ts';
import type { Side } from '../../core/landmarks.ts';
import { isRequired, type Stretch, type Target } from '../../core/reference.ts';
import type { EntryDigest, SessionDigest } from '../../store/digest.ts';
import { dayNumberOf, weekStart } from './calendar-days.ts';
import { type Estimate, estimate, estimateMeasured } from './spread.ts';

/** One week of a trend. */
export interface TrendPoint {
  readonly monday: number;
  readonly side: Side | null;
  readonly estimate: Estimate;
}

/** A week in which both sides were measured. */
export interface DifferencePoint {
  readonly monday: number;
  /** Left minus right. */
  readonly difference: number;
  /** Half-width, about 95%. */
  readonly halfWidth: number;
}

export interface JointTrend {
  readonly target: Target;
  readonly unit: 'deg' | 'ratio';
  readonly points: readonly TrendPoint[];
  /** Empty where the stretch has no sides. */
  readonly differences: readonly DifferencePoint[];
}

export interface StretchTrend {
  readonly entries: number;
  /** Seconds in good form each time. */
  readonly hold: readonly TrendPoint[];
  /** Seconds by the clock each time that the clock led, not judged. */
  readonly timed: readonly TrendPoint[];
  /** Share in form, percent. */
  readonly form: readonly TrendPoint[];
  readonly joints: readonly JointTrend[];
}

interface DatedEntry {
  readonly monday: number;
  readonly entry: EntryDigest;
}

function entriesOf(digests: readonly SessionDigest[], stretchId: string): readonly DatedEntry[] {
  return digests.flatMap(({ startedAt, entries }) => {
    const own = entries.filter((entry) => entry.stretchId === stretchId);
    if (own.length === 0) return [];
    const monday = weekStart(dayNumberOf(startedAt));
    return own.map((entry) => ({ monday, entry }));
  });
}

/** Groups by week and side, oldest first, left before right. */
function byWeekAndSide(entries: readonly DatedEntry[]): readonly {
  readonly monday: number;
  readonly side: Side | null;
  readonly entries: readonly EntryDigest[];
}[] {
  const groups = new Map<string, { monday: number; side: Side | null; entries: EntryDigest[] }>();
  for (const { monday, entry } of entries) {
    const key = `${monday} ${entry.side}`;
    const group = groups.get(key) ?? { monday, side: entry.side, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => a.monday - b.monday || String(a.side).localeCompare(String(b.side)),
  );
}

type WeekGroups = ReturnType<typeof byWeekAndSide>;

function points(
  groups: WeekGroups,
  estimateGroup: (entries: readonly EntryDigest[]) => Estimate | null,
): readonly TrendPoint[] {
  return groups.flatMap(({ monday, side, entries }) => {
    const made = estimateGroup(entries);
    return made === null ? [] : [{ monday, side, estimate: made }];
  });
}

/** Left minus right of the weeks that have both. */
export function differencesOf(points: readonly TrendPoint[]): readonly DifferencePoint[] {
  return points.flatMap(({ monday, side, estimate: left }) => {
    if (side !== 'left') return [];
    const right = points.find((one) => one.monday === monday && one.side === 'right')?.estimate;
    if (right === undefined || left.halfWidth === null || right.halfWidth === null) return [];
    return [
      {
        monday,
        difference: left.mean - right.mean,
        halfWidth: Math.hypot(left.halfWidth, right.halfWidth),
      },
    ];
  });
}

function jointTrend(target: Target, groups: WeekGroups): JointTrend {
  const ofJoint = points(groups, (entries) =>
    estimateMeasured(
      entries.flatMap(({ joints }) => joints.find(({ angle }) => angle === target.angle) ?? []),
    ),
  );
  return {
    target,
    unit: angleDefinition(target.angle).unit,
    points: ofJoint,
    differences: differencesOf(ofJoint),
  };
}

/** Where the clock led and nothing could be held, no hold was too short. */
export function isJudged({ heldMs, timedMs }: Pick<EntryDigest, 'heldMs' | 'timedMs'>): boolean {
  return timedMs === 0 || heldMs > 0;
}

/** How one stretch has gone, week by week. Joints that were never read are left out. */
export function stretchTrend(digests: readonly SessionDigest[], stretch: Stretch): StretchTrend {
  const entries = entriesOf(digests, stretch.id);
  const groups = byWeekAndSide(entries);
  return {
    entries: entries.length,
    hold: points(groups, (week) =>
      estimate(week.filter(isJudged).map(({ heldMs }) => heldMs / 1000)),
    ),
    timed: points(groups, (week) =>
      estimate(week.filter(({ timedMs }) => timedMs > 0).map(({ timedMs }) => timedMs / 1000)),
    ),
    form: points(groups, (week) =>
      estimate(week.flatMap(({ inFormShare }) => (inFormShare === null ? [] : 100 * inFormShare))),
    ),
    joints: stretch.targets
      .map((target) => jointTrend(target, groups))
      .filter((joint) => joint.points.length > 0),
  };
}

/** The angle that is the stretch: of the required targets the heaviest in degrees. */
export function mainTarget(stretch: Stretch): Target | null {
  const candidates = stretch.targets.filter(
    (target) => isRequired(target) && angleDefinition(target.angle).unit === 'deg',
  );
  return [...candidates].sort((a, b) => b.weight - a.weight)[0] ?? null;
}

/** How often each stretch was done, the most often first. */
export function stretchCounts(
  digests: readonly SessionDigest[],
): readonly { readonly stretchId: string; readonly times: number }[] {
  const counts = new Map<string, number>();
  for (const { entries } of digests) {
    for (const { stretchId } of entries) counts.set(stretchId, (counts.get(stretchId) ?? 0) + 1);
  }
  return [...counts]
    .map(([stretchId, times]) => ({ stretchId, times }))
    .sort((a, b) => b.times - a.times || a.stretchId.localeCompare(b.stretchId));
}
