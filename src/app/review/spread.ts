/** A mean and how sure it is. */
export interface Estimate {
  readonly mean: number;
  /** Half-width that holds the true mean about 95% of the time; null where too few values tell. */
  readonly halfWidth: number | null;
  readonly count: number;
}

/** Two-sided 95% quantiles of Student's t for 2, 3, … degrees of freedom; from any table. */
const T95 = [4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228] as const;
const T95_MANY = 2.1;

/** With fewer values their own spread says nothing useful. */
const FEWEST = 3;

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** Mean with its 95% confidence interval; null without values. */
export function estimate(values: readonly number[]): Estimate | null {
  const count = values.length;
  if (count === 0) return null;
  const mean = meanOf(values);
  if (count < FEWEST) return { mean, halfWidth: null, count };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  const t = T95[count - FEWEST] ?? T95_MANY;
  return { mean, halfWidth: t * Math.sqrt(variance / count), count };
}

/**
 * The same of measured values, each with its own uncertainty. A camera's error is mostly the same each time,
 * so it does not shrink with more values: it is added, as a root of squares, to what their spread leaves open.
 */
export function estimateMeasured(
  values: readonly { readonly mean: number; readonly uncertainty: number }[],
): Estimate | null {
  const ofMeans = estimate(values.map(({ mean }) => mean));
  if (ofMeans === null) return null;
  const measuring = meanOf(values.map(({ uncertainty }) => uncertainty));
  return { ...ofMeans, halfWidth: Math.hypot(measuring, ofMeans.halfWidth ?? 0) };
}
