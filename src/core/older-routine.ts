import type { Dose } from './dose.ts';
import type { Stretch } from './reference.ts';
import type { Routine, RoutineItem } from './routine.ts';

/**
 * An item as people of 65 and older do it: never more times than their dose, and held longer where their
 * dose is. Numbers of a routine's own keep their proportion to the usual ones.
 */
function olderItem(item: RoutineItem, { holdSeconds, older }: Dose): RoutineItem {
  const scaled = Math.round((item.holdSeconds * older.holdSeconds) / holdSeconds);
  return {
    ...item,
    holdSeconds: Math.max(item.holdSeconds, Math.min(scaled, older.longestHoldSeconds)),
    repetitions: Math.min(item.repetitions, older.repetitions),
  };
}

/**
 * A ready-made routine with the gentler doses of people of 65 and older. One of the person's own has the
 * numbers that they chose, and stays as it is; so does an item whose stretch is not known.
 */
export function forOlderPeople(
  routine: Routine,
  find: (stretchId: string) => Pick<Stretch, 'dose'> | null,
): Routine {
  if (routine.origin === 'own') return routine;
  const items = routine.items.map((item) => {
    const stretch = find(item.stretchId);
    return stretch === null ? item : olderItem(item, stretch.dose);
  });
  return { ...routine, items };
}
