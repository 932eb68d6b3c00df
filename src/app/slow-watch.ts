import { LEAST_PER_SECOND } from '../pose/choose-model.ts';
import type { PoseModel } from '../pose/pose-client.ts';

/** The first pictures are slow everywhere, and so is one that waited behind something else. */
const SLOW_FOR_MS = 20_000;
/** How much one picture moves the running average. */
const WEIGHT = 0.1;

/** Tells when a session's model has long been slower than it was chosen for. */
export interface SlowWatch {
  /** After each picture read. @returns what a picture takes, once it has long been too much; else null */
  see(readingMs: number, timestampMs: number): number | null;
}

export function createSlowWatch(model: PoseModel): SlowWatch {
  const longestMs = 1000 / LEAST_PER_SECOND[model];
  let averageMs: number | null = null;
  let slowSinceMs: number | null = null;
  return {
    see(readingMs, timestampMs) {
      averageMs = averageMs === null ? readingMs : averageMs + WEIGHT * (readingMs - averageMs);
      if (averageMs <= longestMs) slowSinceMs = null;
      else slowSinceMs ??= timestampMs;
      const isSlow = slowSinceMs !== null && timestampMs - slowSinceMs >= SLOW_FOR_MS;
      return isSlow ? averageMs : null;
    },
  };
}
