import { smooth } from './frames.ts';

/** Where the coach is in its movement. */
export interface Moment {
  /** Of the way from the start (0) into the pose (1). */
  readonly share: number;
  /** How far the ribs are opened, 0–1. */
  readonly breath: number;
  /** Whether it has arrived; from then on it only breathes. */
  readonly arrived: boolean;
}

/** A moment to see the start, then slowly into the pose: never quicker than one should stretch. */
const PAUSE_MS = 500;
const MOVE_MS = 2600;

/** Slow breathing: 10 breaths a minute. */
const BREATH_MS = 6000;

/** In the pose, still: what is shown under reduced motion. */
export const IN_POSE: Moment = { share: 1, breath: 0, arrived: true };

/** Where the coach is so long after it set out. */
export function momentAt(elapsedMs: number): Moment {
  const share = smooth((elapsedMs - PAUSE_MS) / MOVE_MS);
  const phase = ((elapsedMs - PAUSE_MS - MOVE_MS) / BREATH_MS) * 2 * Math.PI;
  const arrived = elapsedMs >= PAUSE_MS + MOVE_MS;
  return { share, breath: arrived ? (1 - Math.cos(phase)) / 2 : 0, arrived };
}
