import type { Side } from './landmarks.ts';
import { type Level, type Stretch, sidesOf } from './reference.ts';
import { type Routine, type RoutineItem, repetitionsOn } from './routine.ts';
import { sessionGoal } from './session-goal.ts';
import type { RepetitionGoal } from './session-types.ts';

/** One hold to do: a stretch on one side, once; where it counts slow repetitions, all of them. */
export interface PlannedHold {
  readonly itemIndex: number;
  readonly stretch: Stretch;
  /** The stretched side; null exactly where the stretch does both at once. */
  readonly side: Side | null;
  /** Which time round on this side, from 0. */
  readonly repetition: number;
  readonly repetitions: number;
  readonly targetHoldMs: number;
  /** The slow repetitions to count; null where it is one long hold. */
  readonly counts: RepetitionGoal | null;
  /** Pause before the next time on this side. */
  readonly restMs: number;
}

/** What is to be done, in order. */
export interface Plan {
  readonly level: Level;
  readonly holds: readonly PlannedHold[];
}

function sidesToDo(stretch: Stretch, { sides }: RoutineItem): readonly (Side | null)[] {
  if (stretch.sides === 'both' || sides === 'both') return sidesOf(stretch);
  return [sides];
}

/** All repetitions on one side before the other, so that nobody has to turn round in between. */
function holdsOf(item: RoutineItem, itemIndex: number, stretch: Stretch): readonly PlannedHold[] {
  const restMs = item.restSeconds * 1000;
  return sidesToDo(stretch, item).flatMap((side) => {
    const times = { ...item, repetitions: repetitionsOn(item, side) };
    const { targetHoldMs, repetitions: goal } = sessionGoal(stretch.dose, times);
    const counts = goal ?? null;
    const repetitions = counts === null ? times.repetitions : 1;
    return Array.from({ length: repetitions }, (_, repetition) => {
      return { itemIndex, stretch, side, repetition, repetitions, targetHoldMs, counts, restMs };
    });
  });
}

/**
 * Every hold of a routine, in order. An item whose stretch is not known is left out.
 * @param stretchById null where there is no such stretch
 */
export function planRoutine(
  { items }: Pick<Routine, 'items'>,
  level: Level,
  stretchById: (id: string) => Stretch | null,
): Plan {
  const holds = items.flatMap((item, itemIndex) => {
    const stretch = stretchById(item.stretchId);
    return stretch === null ? [] : holdsOf(item, itemIndex, stretch);
  });
  return { level, holds };
}

/** A single stretch as its own dose asks for it. */
export function routineOfOne(stretch: Stretch): Routine {
  const { holdSeconds, repetitions, restSeconds } = stretch.dose;
  const item: RoutineItem = {
    stretchId: stretch.id,
    holdSeconds,
    repetitions,
    sides: 'both',
    restSeconds,
  };
  return { id: stretch.id, name: stretch.name, purpose: '', origin: 'library', items: [item] };
}

/** What the person has to do between two holds. */
export type Change = 'repeat' | 'switch-sides' | 'next-stretch';

export function changeBetween(before: PlannedHold, after: PlannedHold): Change {
  if (before.itemIndex !== after.itemIndex) return 'next-stretch';
  return before.side === after.side ? 'repeat' : 'switch-sides';
}

/** Ranges that do not touch ask for another place. */
function areApart(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[1] < b[0] || b[1] < a[0];
}

/** Whether the laptop has to be put elsewhere for the next stretch; always before the first. */
export function needsPlacing(before: PlannedHold | null, after: PlannedHold): boolean {
  if (before === null) return true;
  const was = before.stretch.placement;
  const is = after.stretch.placement;
  return was.surface !== is.surface || areApart(was.distanceM, is.distanceM);
}
