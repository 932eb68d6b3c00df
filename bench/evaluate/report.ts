import type { Level } from '../../src/core/reference.ts';
import type { PoseModel } from '../../workers/pose-protocol.ts';

/** Seconds of the clip. */
export type Span = readonly [from: number, to: number];

/** Errors of one angle's readings, app minus truth; null where there was nothing to compare. */
export interface AngleReport {
  /** Frames with a reading. */
  readonly n: number;
  /** Share of the frames without one. */
  readonly unread: number;
  readonly mae: number | null;
  readonly bias: number | null;
  /** 95 of 100 readings are closer than this. */
  readonly p95: number | null;
}

export interface FaultReport {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** One clip coached as one stretch. */
export interface RunReport {
  readonly stretch: string;
  readonly side: 'left' | 'right' | null;
  readonly judgedSeconds: number;
  readonly notJudgedSeconds: number;
  readonly heldSeconds: number;
  readonly expectedHeldSeconds: number;
  readonly holds: readonly Span[];
  readonly cues: readonly { readonly id: string; readonly at: number }[];
  readonly faults: readonly FaultReport[];
  readonly falseCues: number;
  readonly angles: Readonly<Record<string, AngleReport>>;
}

export interface ClipReport {
  readonly id: string;
  readonly frames: number;
  readonly detected: number;
  readonly runs: readonly RunReport[];
  /** Only where something could not be done: the clip, or one of its runs. */
  readonly problems?: readonly string[];
}

export interface TotalsReport {
  readonly detectedShare: number | null;
  readonly angleMae: number | null;
  readonly angleBias: number | null;
  readonly heldErrorSeconds: { readonly mean: number | null; readonly max: number | null };
  readonly faultPrecision: number | null;
  readonly faultRecall: number | null;
  readonly falseCuesPerMinute: number | null;
}

/** One cell of the cross table: a clip coached as any stretch. */
export interface CrossCell {
  readonly clip: string;
  readonly stretch: string;
  readonly side: 'left' | 'right' | null;
  readonly heldSeconds: number;
  /** Null where the manifest does not list the pair, which must then hold nothing. */
  readonly expectedHeldSeconds: number | null;
}

export interface Report {
  readonly model: PoseModel;
  readonly level: Level;
  readonly clips: readonly ClipReport[];
  readonly totals: TotalsReport;
  /** Only with `--cross`. */
  readonly cross?: readonly CrossCell[];
}

/** Rounded so that reports compare at a glance; far finer than any of the measurements. */
export function roundTo(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}

/** Null without values. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
