import type { Routine, RoutineItem } from '../core/routine.ts';

/** The largest and smallest a builder offers; what a routine file may hold is its schema's business. */
export const BUILDER_LIMITS = {
  holdSeconds: { min: 1, max: 300, step: 5 },
  repetitions: { min: 1, max: 20, step: 1 },
  restSeconds: { min: 0, max: 120, step: 5 },
} as const;

export type NumberField = keyof typeof BUILDER_LIMITS;

export const LONGEST_NAME = 60;

function withItems(routine: Routine, items: readonly RoutineItem[]): Routine {
  return { ...routine, items };
}

export function addItem(routine: Routine, item: RoutineItem): Routine {
  return withItems(routine, [...routine.items, item]);
}

export function removeItem(routine: Routine, index: number): Routine {
  return withItems(routine, routine.items.toSpliced(index, 1));
}

/** Takes the item out and puts it in again so that it ends at `to`; an impossible place changes nothing. */
export function moveItem(routine: Routine, from: number, to: number): Routine {
  const item = routine.items[from];
  if (item === undefined || to < 0 || to >= routine.items.length) return routine;
  return withItems(routine, routine.items.toSpliced(from, 1).toSpliced(to, 0, item));
}

export function changeItem(routine: Routine, index: number, change: Partial<RoutineItem>): Routine {
  return withItems(
    routine,
    routine.items.map((item, at) => (at === index ? { ...item, ...change } : item)),
  );
}

/** What was typed as a whole number within the limits; null where it is no number. */
export function readNumber(text: string, field: NumberField): number | null {
  const value = Number(text.trim());
  if (text.trim() === '' || !Number.isFinite(value)) return null;
  const { min, max } = BUILDER_LIMITS[field];
  return Math.min(max, Math.max(min, Math.round(value)));
}
