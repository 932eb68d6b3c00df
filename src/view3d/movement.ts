import { smooth } from './frames.ts';

/** The times of a stretch done as slow repetitions. */
export interface Rhythm {
  /** In the pose. */
  readonly stayMs: number;
  /** At the other end. */
  readonly restMs: number;
}

/** Where the coach is in its movement. */
export interface Moment {
  /** Where it comes from, or goes back to. */
  readonly from: 'start' | 'back';
  /** Of the way from there (0) into the pose (1). */
  readonly share: number;
  /** How far the ribs are opened, 0–1. */
  readonly breath: number;
  /** Whether it is at an end of its way, where it only breathes. */
  readonly arrived: boolean;
}

/** A moment to see the start, then slowly into the pose: never quicker than one should stretch. */
const PAUSE_MS = 500;
const MOVE_MS = 2600;

/** So long after setting out it first is in the pose. */
export const ARRIVAL_MS = PAUSE_MS + MOVE_MS;

/** Slow breathing: 10 breaths a minute. */
const BREATH_MS = 6000;

/** In the pose, still: what is shown under reduced motion. */
export const IN_POSE: Moment = { from: 'start', share: 1, breath: 0, arrived: true };

function breathAt(elapsedMs: number, breathMs: number): number {
  return (1 - Math.cos((elapsedMs / breathMs) * 2 * Math.PI)) / 2;
}

/** Breathes in whole breaths, or not at all where the stay is too short for one. */
function breathWithin(elapsedMs: number, stayMs: number): number {
  const breaths = Math.round(stayMs / BREATH_MS);
  return breaths === 0 ? 0 : breathAt(elapsedMs, stayMs / breaths);
}

/** To and fro: stay in the pose, go back, rest, come again. */
function inRepetitions(sinceMs: number, { stayMs, restMs }: Rhythm): Moment {
  const ms = sinceMs % (stayMs + restMs + 2 * MOVE_MS);
  const [leaveMs, backMs] = [stayMs, stayMs + MOVE_MS];
  const moving = { from: 'back', breath: 0, arrived: false } as const;
  if (ms < leaveMs) {
    return { from: 'back', share: 1, breath: breathWithin(ms, stayMs), arrived: true };
  }
  if (ms < backMs) return { ...moving, share: 1 - smooth((ms - leaveMs) / MOVE_MS) };
  if (ms < backMs + restMs) return { from: 'back', share: 0, breath: 0, arrived: true };
  return { ...moving, share: smooth((ms - backMs - restMs) / MOVE_MS) };
}

/**
 * Where the coach is so long after it set out.
 * @param rhythm of slow repetitions; null where the pose is held
 */
export function momentAt(elapsedMs: number, rhythm: Rhythm | null): Moment {
  const inPoseMs = elapsedMs - ARRIVAL_MS;
  if (inPoseMs < 0) {
    const share = smooth((elapsedMs - PAUSE_MS) / MOVE_MS);
    return { from: 'start', share, breath: 0, arrived: false };
  }
  if (rhythm !== null) return inRepetitions(inPoseMs, rhythm);
  return { from: 'start', share: 1, breath: breathAt(inPoseMs, BREATH_MS), arrived: true };
}
