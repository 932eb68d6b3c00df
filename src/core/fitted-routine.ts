import type { CautionFlag } from './cautions.ts';
import type { Stretch } from './reference.ts';
import type { Routine, RoutineItem } from './routine.ts';
import { gravestAction } from './suitability.ts';

type Find = (stretchId: string) => Pick<Stretch, 'cautions'> | null;

/** Whether the person's safety answers say to leave the item's stretch out. */
export function isToAvoid(
  item: Pick<RoutineItem, 'stretchId'>,
  flags: readonly CautionFlag[] | null,
  find: Find,
): boolean {
  const stretch = find(item.stretchId);
  return stretch !== null && gravestAction(stretch.cautions, flags) === 'avoid';
}

/** The routine without what the person is to avoid; the same one where that is nothing. */
export function withoutAvoided(
  routine: Routine,
  flags: readonly CautionFlag[] | null,
  find: Find,
): Routine {
  const items = routine.items.filter((item) => !isToAvoid(item, flags, find));
  return items.length === routine.items.length ? routine : { ...routine, items };
}

/** Whether the whole routine is not meant for people with these answers. */
export function isHiddenFor(
  { hiddenFor = [] }: Pick<Routine, 'hiddenFor'>,
  flags: readonly CautionFlag[] | null,
): boolean {
  return flags?.some((flag) => hiddenFor.includes(flag)) ?? false;
}
