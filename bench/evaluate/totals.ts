import type { ManifestRun } from './manifest.ts';
import { type FaultReport, mean, roundTo, type Span, type TotalsReport } from './report.ts';
import type { AngleErrors } from './score-angles.ts';
import { countFaults, heldError, quietSeconds } from './score-run.ts';

/** What one run adds to the totals. */
export interface RunTally {
  readonly run: ManifestRun;
  readonly holds: readonly Span[];
  readonly faults: readonly FaultReport[];
  readonly falseCues: number;
  readonly angles: AngleErrors;
}

export interface DetectionCount {
  readonly present: number;
  readonly found: number;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : roundTo(part / whole, 4);
}

/** Sums up all runs; null where there was nothing to count. Angle totals are over degrees only. */
export function reportTotals(
  tallies: readonly RunTally[],
  detections: readonly DetectionCount[],
): TotalsReport {
  const degrees = tallies.flatMap(({ angles }) =>
    [...angles.values()].filter(({ unit }) => unit === 'deg').flatMap(({ errors }) => errors),
  );
  const heldErrors = tallies.map(({ run, holds }) => heldError(holds, run.holds));
  const faults = tallies.map((tally) => countFaults(tally.faults, tally.run.faults));
  const quietMinutes = sum(tallies.map(({ run }) => quietSeconds(run))) / 60;
  const falseCues = sum(tallies.map((tally) => tally.falseCues));
  const round = (value: number | null, digits: number) => value && roundTo(value, digits);
  return {
    detectedShare: share(
      sum(detections.map(({ found }) => found)),
      sum(detections.map(({ present }) => present)),
    ),
    angleMae: round(mean(degrees.map(Math.abs)), 2),
    angleBias: round(mean(degrees), 2),
    heldErrorSeconds: {
      mean: round(mean(heldErrors), 3),
      max: heldErrors.length === 0 ? null : roundTo(Math.max(...heldErrors), 3),
    },
    faultPrecision: share(
      sum(faults.map(({ right }) => right)),
      sum(faults.map(({ raised }) => raised)),
    ),
    faultRecall: share(
      sum(faults.map(({ recalled }) => recalled)),
      sum(faults.map((counts) => counts.true)),
    ),
    falseCuesPerMinute: quietMinutes === 0 ? null : roundTo(falseCues / quietMinutes, 2),
  };
}
