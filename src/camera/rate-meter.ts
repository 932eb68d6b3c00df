/** The time over which a rate is taken. */
const WINDOW_MS = 2000;

/** Counts events and tells how many came per second lately. */
export interface RateMeter {
  count(): void;
  perSecond(): number;
}

export function createRateMeter(): RateMeter {
  let timesMs: number[] = [];
  const startMs = performance.now();
  const forgetOld = (nowMs: number): void => {
    timesMs = timesMs.filter((timeMs) => nowMs - timeMs < WINDOW_MS);
  };
  return {
    count() {
      const nowMs = performance.now();
      forgetOld(nowMs);
      timesMs.push(nowMs);
    },
    perSecond() {
      const nowMs = performance.now();
      forgetOld(nowMs);
      // In the first seconds the window is not full; under half a second any rate is chance.
      const spanMs = Math.min(WINDOW_MS, Math.max(500, nowMs - startMs));
      return (timesMs.length * 1000) / spanMs;
    },
  };
}
