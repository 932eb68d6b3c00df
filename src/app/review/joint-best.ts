import type { JointSummary } from '../../core/session-types.ts';

/** From the lowest to the highest value in good form. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

/** Null where it was not read, or not recorded yet when the session was stored. */
export function reachOf({ lowest, highest }: JointSummary): Reach | null {
  return lowest == null || highest == null ? null : { low: lowest, high: highest };
}

/**
 * The best value in good form: the furthest where only one side of the range is bounded, otherwise the one
 * nearest to the aim. Null where it was not read or recorded.
 */
export function bestOf(joint: JointSummary): number | null {
  const reach = reachOf(joint);
  if (reach === null) return null;
  const { low, high } = reach;
  const { accept, aim } = joint;
  if (accept.high === null && accept.low !== null) return high;
  if (accept.low === null && accept.high !== null) return low;
  return Math.min(high, Math.max(low, aim));
}
