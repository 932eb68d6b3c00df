import type { Range } from '../../core/reference.ts';

/** Where things lie on a band picture, 0–100 of its width. */
export interface BandScale {
  readonly bandFrom: number;
  readonly bandTo: number;
  /** The accepted range goes on beyond the picture's edge. */
  readonly opensLeft: boolean;
  readonly opensRight: boolean;
  readonly aim: number;
  readonly value: number | null;
  readonly whiskerFrom: number | null;
  readonly whiskerTo: number | null;
  /** From the lowest to the highest value; null where they are not known. */
  readonly reach: { readonly from: number; readonly to: number } | null;
}

interface BandInput {
  readonly accept: Range;
  readonly aim: number;
  readonly unit: 'deg' | 'ratio';
  readonly value: number | null;
  readonly uncertainty: number | null;
  readonly reach?: { readonly low: number; readonly high: number } | null;
}

/** Half the picture's width around the aim where the accepted range does not ask for more. */
const LEAST_HALF_SPAN = { deg: 25, ratio: 0.25 } as const;
/** How much wider than the accepted range the picture is. */
const ROOM = 1.6;

function clampPercent(value: number): number {
  return Math.min(100, Math.max(0, value));
}

/** Keeps the scale fixed while the value moves, so that the eye can follow it; values beyond stick to the edge. */
export function bandScale({
  accept,
  aim,
  unit,
  value,
  uncertainty,
  reach = null,
}: BandInput): BandScale {
  const { low, high } = accept;
  const reaches = [low, high].map((bound) => (bound === null ? 0 : Math.abs(bound - aim)));
  const halfSpan = Math.max(LEAST_HALF_SPAN[unit], ROOM * Math.max(...reaches));
  const percent = (at: number): number => clampPercent(50 + (50 * (at - aim)) / halfSpan);
  return {
    bandFrom: low === null ? 0 : percent(low),
    bandTo: high === null ? 100 : percent(high),
    opensLeft: low === null,
    opensRight: high === null,
    aim: 50,
    value: value === null ? null : percent(value),
    whiskerFrom: value === null || uncertainty === null ? null : percent(value - uncertainty),
    whiskerTo: value === null || uncertainty === null ? null : percent(value + uncertainty),
    reach: reach === null ? null : { from: percent(reach.low), to: percent(reach.high) },
  };
}

export function isWithin({ low, high }: Range, value: number): boolean {
  return (low === null || value >= low) && (high === null || value <= high);
}
