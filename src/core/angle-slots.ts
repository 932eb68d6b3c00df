import type { AngleId } from './angle-ids.ts';

/**
 * The place of each angle in the lists of values kept for a stretch. Numbers in a list are found far
 * quicker than in a map, and a frame has little time.
 */
export interface AngleSlots {
  readonly ids: readonly AngleId[];
  readonly slotOf: ReadonlyMap<AngleId, number>;
}

/** One number for each slot; NaN where the angle was not measured. */
export type SlotValues = readonly number[];

export function angleSlots(angles: readonly AngleId[]): AngleSlots {
  const ids = [...new Set(angles)];
  return { ids, slotOf: new Map(ids.map((id, slot) => [id, slot])) };
}

/** The slot of an angle, −1 where the stretch has none for it. */
export function slotOf(slots: AngleSlots, angle: AngleId): number {
  return slots.slotOf.get(angle) ?? -1;
}

/** The value in a slot, NaN where there is no such slot. */
export function valueAt(values: SlotValues, slot: number): number {
  return values[slot] ?? Number.NaN;
}
