import type { FrameRate } from '../camera/frame-loop.ts';

/** Below this the tracking of quick moves breaks down. Source: measured on slowed-down clips. */
const SLOW_PER_SECOND = 7;
/** From this on it is well again, so that the warning does not flicker. */
const WELL_PER_SECOND = 9;
/** The first pictures are slow everywhere. */
const SETTLING_MS = 5_000;
/** A moment's work of the browser is no slow computer; and a warning that comes and goes is worse than one. */
const SLOW_FOR_MS = 3_000;
const WELL_FOR_MS = 10_000;

type Slow = 'slow-camera' | 'slow-computer' | null;

/** Tells whether enough pictures are read, and if not, who keeps them back. */
export interface RateWatch {
  /** After each picture read, with its time. */
  see(rate: FrameRate, timestampMs: number): void;
  readonly slow: Slow;
}

export function createRateWatch(): RateWatch {
  let sinceMs: number | null = null;
  let slow: Slow = null;
  /** Since when it has been otherwise than told. */
  let otherwiseSinceMs: number | null = null;

  function turn(isSlow: boolean, culprit: Slow, timestampMs: number): void {
    if (isSlow === (slow !== null)) {
      otherwiseSinceMs = null;
      if (isSlow) slow = culprit;
      return;
    }
    otherwiseSinceMs ??= timestampMs;
    if (timestampMs - otherwiseSinceMs < (isSlow ? SLOW_FOR_MS : WELL_FOR_MS)) return;
    slow = isSlow ? culprit : null;
    otherwiseSinceMs = null;
  }

  return {
    see({ sentPerSecond, deliveredPerSecond }, timestampMs) {
      sinceMs ??= timestampMs;
      if (timestampMs - sinceMs < SETTLING_MS) return;
      const limit = slow === null ? SLOW_PER_SECOND : WELL_PER_SECOND;
      const culprit = deliveredPerSecond < limit ? 'slow-camera' : 'slow-computer';
      turn(sentPerSecond < limit, culprit, timestampMs);
    },
    get slow() {
      return slow;
    },
  };
}
