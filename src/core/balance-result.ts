import type { BalanceTest } from './balance-test.ts';
import { TRIES, validTries } from './balance-try.ts';
import type { BalanceTry } from './balance-types.ts';
import type { Side } from './landmarks.ts';

/** One side of a test, done. */
export interface SideResult {
  readonly tries: readonly number[];
  readonly discarded: number;
  /** Median of the valid tries; null with fewer than three. */
  readonly median: number | null;
  /** Half-width, degrees; null with the median. */
  readonly uncertainty: number | null;
}

/** Sums up the tries of one side. */
export function sideResult(tries: readonly BalanceTry[]): SideResult {
  const valid = validTries(tries);
  const values = valid.map(({ value }) => value);
  const discarded = tries.length - valid.length;
  if (values.length < TRIES) return { tries: values, discarded, median: null, uncertainty: null };
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] as number;
  const spread = ((sorted.at(-1) as number) - (sorted[0] as number)) / 2;
  // The camera's own error is the same in each try; what the tries differ by comes on top.
  const camera = Math.max(...valid.map(({ uncertainty }) => uncertainty));
  return { tries: values, discarded, median, uncertainty: Math.hypot(camera, spread) };
}

/**
 * `even`, `small`, `large`: how one day's difference looks. A large one is only called noticeable when it was
 * there on another day too, the same way round.
 */
export type DifferenceBand = 'even' | 'small' | 'large';

export interface SideDifference {
  /** Left minus right, degrees. */
  readonly difference: number;
  /** Half-width, degrees. */
  readonly uncertainty: number;
  /** Of the larger side, percent. */
  readonly percent: number;
  readonly band: DifferenceBand;
  /** The side that moved less. */
  readonly lessSide: Side;
}

/** Below this share a difference is even, above the next it can be noticeable. Source: stretches.json, self_check.interpretation. */
const EVEN_PERCENT = 10;
const LARGE_PERCENT = 15;
const LARGE_DEG = 15;
const LARGE_NOISE_FLOORS = 1.5;

type Medians = Readonly<Record<Side, Pick<SideResult, 'median' | 'uncertainty'>>>;

function bandOf(differenceDeg: number, percent: number, noiseFloorDeg: number): DifferenceBand {
  if (differenceDeg < noiseFloorDeg || percent < EVEN_PERCENT) return 'even';
  const limitDeg = Math.max(LARGE_DEG, LARGE_NOISE_FLOORS * noiseFloorDeg);
  return differenceDeg > limitDeg && percent > LARGE_PERCENT ? 'large' : 'small';
}

/** Left against right of one day; null where a side has too few valid tries. */
export function compareSides(
  test: Pick<BalanceTest, 'noiseFloorDeg' | 'moreIsFurther'>,
  { left, right }: Medians,
): SideDifference | null {
  if (left.median === null || right.median === null) return null;
  const difference = left.median - right.median;
  const larger = Math.max(Math.abs(left.median), Math.abs(right.median));
  const percent = larger === 0 ? 0 : (100 * Math.abs(difference)) / larger;
  const leftIsLess = test.moreIsFurther ? difference < 0 : difference > 0;
  return {
    difference,
    uncertainty: Math.hypot(left.uncertainty ?? 0, right.uncertainty ?? 0),
    percent,
    band: bandOf(Math.abs(difference), percent, test.noiseFloorDeg),
    lessSide: leftIsLess ? 'left' : 'right',
  };
}

/** A result with its day, as a whole number of days. */
export interface DatedDifference {
  readonly day: number;
  readonly difference: SideDifference;
}

export type BalanceVerdict =
  | { readonly kind: 'even' }
  | { readonly kind: 'small' }
  /** Large today, and not yet seen on another day. */
  | { readonly kind: 'again'; readonly lessSide: Side }
  /** Large on two days, the same way round. */
  | { readonly kind: 'noticeable'; readonly lessSide: Side };

/** What may be said after the last of these results. */
export function balanceVerdict(results: readonly DatedDifference[]): BalanceVerdict | null {
  const sorted = [...results].sort((a, b) => a.day - b.day);
  const last = sorted.at(-1);
  if (last === undefined) return null;
  const { band, lessSide } = last.difference;
  if (band !== 'large') return { kind: band };
  const before = sorted.filter(({ day }) => day < last.day).at(-1)?.difference;
  const isSame = before?.band === 'large' && before.lessSide === lessSide;
  return { kind: isSame ? 'noticeable' : 'again', lessSide };
}
