import type { FrameRate } from '../camera/frame-loop.ts';

/** Below this the tracking of quick moves breaks down. Source: measured on slowed-down clips. */
const SLOW_PER_SECOND = 7;
/** Above this the warning goes again, so that it does not flicker. */
const WELL_PER_SECOND = 9;
/** The first pictures are slow everywhere. */
const SETTLING_MS = 5_000;

/** Tells whether enough pictures are read, and if not, who keeps them back. */
export interface RateWatch {
  /** After each picture read, with its time. */
  see(rate: FrameRate, timestampMs: number): void;
  readonly slow: 'slow-camera' | 'slow-computer' | null;
}

export function createRateWatch(): RateWatch {
  let sinceMs: number | null = null;
  let slow: RateWatch['slow'] = null;
  return {
    see({ sentPerSecond, deliveredPerSecond }, timestampMs) {
      sinceMs ??= timestampMs;
      if (timestampMs - sinceMs < SETTLING_MS) return;
      const limit = slow === null ? SLOW_PER_SECOND : WELL_PER_SECOND;
      if (sentPerSecond >= limit) slow = null;
      else slow = deliveredPerSecond < limit ? 'slow-camera' : 'slow-computer';
    },
    get slow() {
      return slow;
    },
  };
}
