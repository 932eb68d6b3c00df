/** Several measurements of one thing: a single figure of a busy machine tells nothing. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** The value below which `share` (0–1) of the values lie; NaN without any. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** NaN throughout without any value. */
export function spreadOf(values: readonly number[]): Spread {
  return {
    min: percentile(values, 0),
    median: percentile(values, 0.5),
    max: percentile(values, 1),
  };
}

/** What the two measured in the same round, divided: noise that lasts longer than a round cancels. */
export function ratios(own: readonly number[], other: readonly number[]): readonly number[] {
  return own.slice(0, other.length).map((value, round) => value / (other[round] as number));
}

function digits(value: number): number {
  const size = Math.abs(value);
  return size >= 100 ? 0 : size >= 10 ? 1 : 2;
}

export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const places = digits(value);
  return value.toLocaleString('en', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
}

export function formatSpread({ min, median, max }: Spread): string {
  return [min, median, max].map(formatNumber).join(' – ');
}
