import type { ReplayedReading } from './replay.ts';
import { type AngleReport, mean, roundTo } from './report.ts';

/** App minus truth, for every frame where both are there. */
export type AngleErrors = ReadonlyMap<
  string,
  {
    readonly unit: 'deg' | 'ratio';
    readonly frames: number;
    readonly read: number;
    readonly errors: readonly number[];
  }
>;

/** Compares readings with the true angles. @param truthAt the true value at a time, or null */
export function compareAngles(
  readings: readonly ReplayedReading[],
  truthAt: (reading: ReplayedReading) => number | null,
): AngleErrors {
  const collected = new Map<
    string,
    { unit: 'deg' | 'ratio'; frames: number; read: number; errors: number[] }
  >();
  for (const reading of readings) {
    const { angle, unit, value } = reading;
    const entry = collected.get(angle) ?? { unit, frames: 0, read: 0, errors: [] };
    collected.set(angle, entry);
    entry.frames += 1;
    if (value === null) continue;
    entry.read += 1;
    const truth = truthAt(reading);
    if (truth !== null)
      entry.errors.push(unit === 'deg' ? shortestTurn(value - truth) : value - truth);
  }
  return collected;
}

/** −180…180: angles on both sides of the seam are close together. */
function shortestTurn(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

/** The value that `share` of the values do not exceed; null without values. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** One line per angle, degrees to a hundredth, ratios to a ten-thousandth. */
export function reportAngles(compared: AngleErrors): Record<string, AngleReport> {
  const report: Record<string, AngleReport> = {};
  for (const [angle, { unit, frames, read, errors }] of compared) {
    const digits = unit === 'deg' ? 2 : 4;
    const round = (value: number | null) => value && roundTo(value, digits);
    const sizes = errors.map(Math.abs);
    report[angle] = {
      n: read,
      unread: frames === 0 ? 0 : roundTo(1 - read / frames, 4),
      mae: round(mean(sizes)),
      bias: round(mean(errors)),
      p95: round(quantile(sizes, 0.95)),
    };
  }
  return report;
}
