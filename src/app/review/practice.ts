import type { SessionDigest } from '../../store/digest.ts';
import { dayNumberOf, weekStart } from './calendar-days.ts';

/** The daily goal: small enough for a bad day. */
export const GOAL_MS = 5 * 60_000;

/** A streak forgives this many days off … */
export const REST_DAYS = 2;
/** … in any so many days in a row. */
export const REST_WINDOW_DAYS = 7;

/** Practice time of each day that has any, milliseconds. */
export type PracticeByDay = ReadonlyMap<number, number>;

export function practiceByDay(digests: readonly SessionDigest[]): PracticeByDay {
  const days = new Map<number, number>();
  for (const { startedAt, practiceMs } of digests) {
    const day = dayNumberOf(startedAt);
    days.set(day, (days.get(day) ?? 0) + practiceMs);
  }
  return days;
}

/** What a day in the calendar came to: nothing yet, a day off, some practice, or the goal. */
export type DayState = 'future' | 'rest' | 'some' | 'reached';

export function dayState(day: number, practiceMs: number, today: number): DayState {
  if (practiceMs > 0) return practiceMs >= GOAL_MS ? 'reached' : 'some';
  return day > today ? 'future' : 'rest';
}

/**
 * Days on which the goal was reached, back to the first gap that is more than rest: up to two days off in
 * any seven are rest, and neither count nor end the streak. Today ends nothing: it is not over.
 */
export function streakDays(days: PracticeByDay, today: number, goalMs = GOAL_MS): number {
  const reached = (day: number): boolean => (days.get(day) ?? 0) >= goalMs;
  let streak = reached(today) ? 1 : 0;
  const off: number[] = [];
  for (let day = today - 1; ; day -= 1) {
    if (reached(day)) {
      streak += 1;
      continue;
    }
    off.push(day);
    const oldest = off.at(-1 - REST_DAYS);
    if (oldest !== undefined && oldest - day < REST_WINDOW_DAYS) return streak;
  }
}

export interface WeekTotal {
  /** Its Monday. */
  readonly monday: number;
  readonly practiceMs: number;
  readonly heldMs: number;
  readonly sessions: number;
  /** Days with any practice. */
  readonly days: number;
}

function heldMsOfDigest({ entries }: SessionDigest): number {
  return entries.reduce((ms, { heldMs }) => ms + heldMs, 0);
}

/** The last so many weeks, oldest first, empty ones too; the last holds `today`. */
export function weekTotals(
  digests: readonly SessionDigest[],
  today: number,
  count: number,
): readonly WeekTotal[] {
  const byMonday = new Map<number, SessionDigest[]>();
  for (const digest of digests) {
    const monday = weekStart(dayNumberOf(digest.startedAt));
    const week = byMonday.get(monday);
    if (week === undefined) byMonday.set(monday, [digest]);
    else week.push(digest);
  }
  const last = weekStart(today);
  return Array.from({ length: count }, (_, index) => {
    const monday = last - 7 * (count - 1 - index);
    const week = byMonday.get(monday) ?? [];
    return {
      monday,
      practiceMs: week.reduce((ms, { practiceMs }) => ms + practiceMs, 0),
      heldMs: week.reduce((ms, digest) => ms + heldMsOfDigest(digest), 0),
      sessions: week.length,
      days: new Set(week.map(({ startedAt }) => dayNumberOf(startedAt))).size,
    };
  });
}
