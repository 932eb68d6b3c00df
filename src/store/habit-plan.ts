import * as v from 'valibot';
import type { KeyValueStorage } from './settings.ts';

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_439));
const weekday = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));

/** When to be reminded, and of what; kept in the browser. A value that cannot be read becomes its default. */
const HabitPlanSchema = v.object({
  on: v.fallback(v.boolean(), false),
  /** `time`: once a day at `atMinute`. `interval`: again and again between two times, as at a desk. */
  mode: v.fallback(v.picklist(['time', 'interval']), 'time'),
  /** 0 Monday – 6 Sunday. */
  days: v.fallback(v.array(weekday), [0, 1, 2, 3, 4]),
  /** Minutes after midnight, by the person's clock. */
  atMinute: v.fallback(minuteOfDay, 7 * 60),
  everyMinutes: v.fallback(v.pipe(v.number(), v.minValue(15), v.maxValue(240)), 60),
  /** No reminder from `quietFrom` to `quietTo`, over midnight where it is the later one. */
  quietFrom: v.fallback(minuteOfDay, 18 * 60),
  quietTo: v.fallback(minuteOfDay, 8 * 60),
  what: v.fallback(v.picklist(['stand', 'walk', 'routine']), 'routine'),
});

export type HabitPlan = v.InferOutput<typeof HabitPlanSchema>;

export const HABIT_KEY = 'limber.habit';
/** When the last reminder was shown, milliseconds since 1970: shared by all tabs. */
const SHOWN_KEY = 'limber.habit.shown';

export const DEFAULT_HABIT: HabitPlan = {
  on: false,
  mode: 'time',
  days: [0, 1, 2, 3, 4],
  atMinute: 7 * 60,
  everyMinutes: 60,
  quietFrom: 18 * 60,
  quietTo: 8 * 60,
  what: 'routine',
};

/** Never throws: what cannot be read is the default. */
export function loadHabit(storage: KeyValueStorage): HabitPlan {
  try {
    const parsed: unknown = JSON.parse(storage.getItem(HABIT_KEY) ?? '{}');
    const isFields = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    const result = v.safeParse(HabitPlanSchema, { ...DEFAULT_HABIT, ...(isFields ? parsed : {}) });
    return result.success ? result.output : DEFAULT_HABIT;
  } catch {
    return DEFAULT_HABIT;
  }
}

/** Whether it could be kept; it holds for this visit either way. */
export function saveHabit(storage: KeyValueStorage, plan: HabitPlan): boolean {
  try {
    storage.setItem(HABIT_KEY, JSON.stringify(plan));
    return true;
  } catch {
    return false;
  }
}

/** Null before the first reminder. */
export function loadShown(storage: KeyValueStorage): number | null {
  try {
    const shown = Number(storage.getItem(SHOWN_KEY) ?? Number.NaN);
    return Number.isFinite(shown) ? shown : null;
  } catch {
    return null;
  }
}

export function saveShown(storage: KeyValueStorage, atMs: number): void {
  try {
    storage.setItem(SHOWN_KEY, String(atMs));
  } catch {
    // Full or forbidden: another tab may then remind once more.
  }
}
