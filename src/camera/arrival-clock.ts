/** When a picture was taken, on the performance clock, from its own timestamp and when it arrived; milliseconds. */
export type ArrivalClock = (timestampMs: number, arrivedMs: number) => number;

/** A bad quartz: 100 millionths, 0.36 s an hour. */
const LARGEST_DRIFT = 1e-4;

/**
 * Timestamps of a camera's track rise evenly but count from a moment nobody tells, and a picture waits for
 * its turn on a busy page. The one that waited least tells how the clocks compare. What comes out is never
 * after the arrival, is as even as the camera, and later than the taking by the shortest way here, a
 * millisecond or two. A camera's clock that is set back is compared anew.
 */
export function createArrivalClock(): ArrivalClock {
  let shiftMs = Number.POSITIVE_INFINITY;
  let lastMs = Number.POSITIVE_INFINITY;
  return (timestampMs, arrivedMs) => {
    const sinceMs = timestampMs - lastMs;
    const known = sinceMs > 0 ? shiftMs + LARGEST_DRIFT * sinceMs : Number.POSITIVE_INFINITY;
    shiftMs = Math.min(known, arrivedMs - timestampMs);
    lastMs = timestampMs;
    return timestampMs + shiftMs;
  };
}
