import type { HabitPlan } from '../../store/habit-plan.ts';

/** The reminder looks this far ahead: a plan without a day in two weeks has none. */
const DAYS_AHEAD = 14;

const MINUTES_A_DAY = 1_440;

function minuteOf(when: Date): number {
  return when.getHours() * 60 + when.getMinutes();
}

/** 0 Monday – 6 Sunday. */
function weekdayOf(when: Date): number {
  return (when.getDay() + 6) % 7;
}

/** Whether the plan wants silence at that minute of the day; equal ends mean never. */
export function isQuiet({ quietFrom, quietTo }: HabitPlan, minute: number): boolean {
  if (quietFrom === quietTo) return false;
  return quietFrom < quietTo
    ? minute >= quietFrom && minute < quietTo
    : minute >= quietFrom || minute < quietTo;
}

function dayAt(from: Date, daysAhead: number, minute: number): Date {
  const day = new Date(from.getFullYear(), from.getMonth(), from.getDate() + daysAhead);
  day.setHours(0, minute, 0, 0);
  return day;
}

/**
 * The minutes of a day at which an interval plan reminds, the earliest first: every so often from the end of
 * the quiet hours, past midnight too, until they begin again. Without quiet hours midnight is one of them.
 */
function intervalMinutes(plan: HabitPlan): readonly number[] {
  const { quietFrom, quietTo, everyMinutes } = plan;
  const isNeverQuiet = quietFrom === quietTo;
  const start = isNeverQuiet ? 0 : quietTo;
  const minutes: number[] = [];
  for (let after = isNeverQuiet ? 0 : everyMinutes; after < MINUTES_A_DAY; after += everyMinutes) {
    const minute = (start + after) % MINUTES_A_DAY;
    if (!isQuiet(plan, minute)) minutes.push(minute);
  }
  return minutes.sort((a, b) => a - b);
}

/** A time that somebody chose is meant, quiet hours or not. */
function minutesOf(plan: HabitPlan): readonly number[] {
  return plan.mode === 'time' ? [plan.atMinute] : intervalMinutes(plan);
}

/**
 * The next moment to remind after `now`; null where the plan is off or names no day.
 * @param snoozedUntil a reminder put off comes then, unless that falls into the quiet hours
 */
export function nextReminder(plan: HabitPlan, now: Date, snoozedUntil: Date | null): Date | null {
  if (!plan.on) return null;
  const planned = nextPlanned(plan, now);
  const snooze =
    snoozedUntil !== null && snoozedUntil > now && !isQuiet(plan, minuteOf(snoozedUntil))
      ? snoozedUntil
      : null;
  if (planned === null || snooze === null) return planned ?? snooze;
  return snooze < planned ? snooze : planned;
}

function nextPlanned(plan: HabitPlan, now: Date): Date | null {
  const minutes = minutesOf(plan);
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    if (!plan.days.includes(weekdayOf(dayAt(now, ahead, 720)))) continue;
    const next = minutes.map((minute) => dayAt(now, ahead, minute)).find((when) => when > now);
    if (next !== undefined) return next;
  }
  return null;
}
