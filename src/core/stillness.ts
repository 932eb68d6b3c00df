/**
 * A posture is still when the thirds of so long a time agree to within this range: single frames of a body that
 * does not move at all differ by more.
 */
const STILL_DEG = 4;
const STILL_MS = 1_500;
/** A range that the reading itself is surer than; of a rough one it is this share of its uncertainty. */
const STILL_SHARE = 1 / 3;
/** The middle half of the frames may spread by so many of these ranges; a body that swings to and fro does more. */
const SWING_RANGES = 2;
/** Frames further apart leave nothing to average over. */
const GAP_MS = 500;

/** One reading on the way. */
export interface Sample {
  readonly timestampMs: number;
  /** The angle, turned so that higher is further. */
  readonly height: number;
  readonly uncertainty: number;
  readonly broken: string | null;
}

/** The middle value; of an even number the mean of the two middle ones. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** The samples of a still moment that has lasted long enough; null while moving. */
export function stillMoment(recent: readonly Sample[]): readonly Sample[] | null {
  const first = recent[0];
  const last = recent.at(-1);
  if (first === undefined || last === undefined) return null;
  if (last.timestampMs - first.timestampMs < STILL_MS * 0.9) return null;
  const range = Math.max(STILL_DEG, STILL_SHARE * last.uncertainty);
  const thirds = thirdsOf(recent, first.timestampMs, last.timestampMs).map(medianOf);
  if (!(Math.max(...thirds) - Math.min(...thirds) <= range)) return null;
  const heights = recent.map(({ height }) => height).sort((a, b) => a - b);
  const quarter = (share: number): number => heights[Math.floor(share * heights.length)] as number;
  return quarter(0.75) - quarter(0.25) <= SWING_RANGES * range ? recent : null;
}

/** The heights of the first, the second and the last third of a time; each has some. */
function thirdsOf(
  recent: readonly Sample[],
  fromMs: number,
  toMs: number,
): readonly (readonly number[])[] {
  const thirdOf = ({ timestampMs }: Sample): number =>
    Math.min(2, Math.floor((3 * (timestampMs - fromMs)) / (toMs - fromMs)));
  return [0, 1, 2].map((third) =>
    recent.filter((sample) => thirdOf(sample) === third).map(({ height }) => height),
  );
}

/** The readings of the last moments with one more; none are kept over a gap. */
export function withSample(recent: readonly Sample[], sample: Sample): readonly Sample[] {
  const last = recent.at(-1);
  const isBroken = last !== undefined && sample.timestampMs - last.timestampMs > GAP_MS;
  const kept = isBroken
    ? []
    : recent.filter(({ timestampMs }) => sample.timestampMs - timestampMs <= STILL_MS);
  return [...kept, sample];
}
