import type { Stretch } from './reference.ts';
import type { RoutineItem } from './routine.ts';

/** A stretch as it is usually done: its whole dose, on every side it has. */
export function usualItem(stretch: Pick<Stretch, 'id' | 'dose'>, isOlder: boolean): RoutineItem {
  const { dose } = stretch;
  const { holdSeconds, repetitions } = isOlder ? dose.older : dose;
  return {
    stretchId: stretch.id,
    holdSeconds,
    repetitions,
    sides: 'both',
    restSeconds: dose.restSeconds,
  };
}
