import * as v from 'valibot';
import type { Side } from '../core/landmarks.ts';
import { count, finite, instant, nonEmpty } from './fields.ts';

/** One side of a side-to-side check. */
export interface CheckSide {
  /** The value of each valid try, in the order they were done. */
  readonly tries: readonly number[];
  /** Tries that broke a rule of the test, and did not count. */
  readonly discarded: number;
  /** Median of the valid tries; null with fewer than the test needs. */
  readonly median: number | null;
  /** Half-width, same unit. */
  readonly uncertainty: number | null;
}

/** One test of the side-to-side check, on one day. */
export interface CheckRecord {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  /** Which of the tests. */
  readonly testId: string;
  readonly source: 'camera' | 'sample-data';
  readonly sides: Readonly<Record<Side, CheckSide>>;
  readonly appVersion: string;
  readonly schema: 1;
}

const CheckSideSchema = v.object({
  tries: v.pipe(v.array(finite), v.maxLength(20)),
  discarded: count,
  median: v.nullable(finite),
  uncertainty: v.nullable(v.pipe(finite, v.minValue(0))),
});

export const CheckRecordSchema = v.object({
  id: nonEmpty,
  takenAt: instant,
  testId: nonEmpty,
  source: v.picklist(['camera', 'sample-data']),
  sides: v.object({ left: CheckSideSchema, right: CheckSideSchema }),
  appVersion: v.pipe(v.string(), v.maxLength(40)),
  schema: v.literal(1),
});

/** Null where the row cannot be read. */
export function parseCheck(row: unknown): CheckRecord | null {
  const result = v.safeParse(CheckRecordSchema, row);
  return result.success ? result.output : null;
}
