/** A measurement and when it was taken. */
export interface Sample {
  readonly minutes: number;
  readonly value: number;
}

/**
 * How fast values rise, per minute: the median of the slopes between all pairs (Theil–Sen), which one
 * sample taken before a garbage collection does not move. 0 for fewer than two samples.
 */
export function slopePerMinute(samples: readonly Sample[]): number {
  const slopes: number[] = [];
  samples.forEach((earlier, index) => {
    for (const later of samples.slice(index + 1)) {
      const minutes = later.minutes - earlier.minutes;
      if (minutes > 0) slopes.push((later.value - earlier.value) / minutes);
    }
  });
  return median(slopes);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? 0 : (low + high) / 2;
}
