import * as v from 'valibot';
import type { Routine } from '../core/routine.ts';
import { count, nonEmpty, side, text } from './fields.ts';

const seconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(3_600));

const RoutineItemSchema = v.object({
  stretchId: nonEmpty,
  holdSeconds: v.pipe(seconds, v.minValue(1)),
  repetitions: v.pipe(count, v.minValue(1), v.maxValue(100)),
  sides: v.picklist(['both', 'left', 'right']),
  restSeconds: seconds,
  extraOnLessMobile: v.exactOptional(count),
  extraSide: v.exactOptional(side),
});

/** A routine of the person's own. */
export const RoutineSchema = v.object({
  id: nonEmpty,
  name: nonEmpty,
  purpose: text,
  origin: v.picklist(['library', 'own']),
  items: v.pipe(v.array(RoutineItemSchema), v.minLength(1), v.maxLength(200)),
});

/** Null where the row cannot be read. */
export function parseRoutine(row: unknown): Routine | null {
  const result = v.safeParse(RoutineSchema, row);
  return result.success ? result.output : null;
}
