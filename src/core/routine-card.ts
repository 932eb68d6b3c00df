import type { CautionFlag } from './cautions.ts';
import type { EquipmentKind } from './equipment.ts';
import { forOlderPeople } from './older-routine.ts';
import type { Stretch } from './reference.ts';
import { type Routine, routineSeconds } from './routine.ts';

/** A routine in short, as a list shows it. */
export interface RoutineCard {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  /** See `routineSeconds`. */
  readonly seconds: number;
  /** The same with the gentler doses of people of 65 and older. */
  readonly olderSeconds: number;
  readonly stretchIds: readonly string[];
  /** What is needed at least: of things that would all do, the first. */
  readonly kit: readonly EquipmentKind[];
  readonly hiddenFor?: readonly CautionFlag[];
}

export function cardOf(
  routine: Routine,
  find: (stretchId: string) => Pick<Stretch, 'sides' | 'dose' | 'equipment'> | null,
): RoutineCard {
  const { id, name, purpose, items, hiddenFor } = routine;
  const needed = items
    .flatMap(({ stretchId }) => find(stretchId)?.equipment ?? [])
    .flatMap(({ anyOf, optional }) => (optional ? [] : anyOf.slice(0, 1)));
  return {
    id,
    name,
    purpose,
    seconds: routineSeconds(routine, find),
    olderSeconds: routineSeconds(forOlderPeople(routine, find), find),
    stretchIds: items.map(({ stretchId }) => stretchId),
    kit: [...new Set(needed)],
    ...(hiddenFor === undefined ? {} : { hiddenFor }),
  };
}
