import { distance, type Point } from './geometry.ts';
import { LANDMARK_INDEX, sided } from './landmarks.ts';

/** Limb segments whose length in the picture hardly changes while they lie in the picture plane. */
const SEGMENTS = [
  ['hip', 'knee'],
  ['knee', 'ankle'],
  ['shoulder', 'elbow'],
  ['elbow', 'wrist'],
] as const;

interface Limb {
  /** Landmark numbers, see `LANDMARK_NAMES`. */
  readonly from: number;
  readonly to: number;
}

const LIMBS: readonly Limb[] = (['left', 'right'] as const).flatMap((side) =>
  SEGMENTS.map(([from, to]) => ({
    from: LANDMARK_INDEX[sided(from, side)],
    to: LANDMARK_INDEX[sided(to, side)],
  })),
);

/** The number of the limb that ends at a landmark; −1 where none does. */
export function limbEndingAt(landmark: number): number {
  return LIMBS.findIndex(({ to }) => to === landmark);
}

/** Length in pixels of each limb segment; of learnt ones empty, or 0, before any was learnt. */
export type LimbLengths = readonly number[];

const NO_LENGTHS: LimbLengths = LIMBS.map(() => Number.NaN);

/** How fast a learnt length grows towards a longer one and forgets, per frame. */
const GROWTH = 0.1;
const DECAY = 0.002;
/** A limb longer than this many times its learnt length is misplaced, and counts as this long. */
const LONGEST_SHARE = 1.5;

/** How long every limb is in this frame's points. */
export function limbLengths(points: readonly Point[]): LimbLengths {
  const lengths = NO_LENGTHS.slice();
  for (let index = 0; index < LIMBS.length; index += 1) {
    const { from, to } = LIMBS[index] as Limb;
    lengths[index] = distance(points[from] as Point, points[to] as Point);
  }
  return lengths;
}

/** Learns the limbs' lengths from one more frame; a single outlier moves them little. */
export function learnLimbs(learnt: LimbLengths, lengths: LimbLengths): LimbLengths {
  const next = lengths.slice();
  for (let index = 0; index < LIMBS.length; index += 1) {
    const now = lengths[index] as number;
    const before = learnt[index] || now;
    const rate = now > before ? GROWTH : DECAY;
    next[index] = before + rate * (Math.min(now, LONGEST_SHARE * before) - before);
  }
  return next;
}

/**
 * Whether a limb is about as long as it was learnt to be. A much shorter one
 * points out of the picture plane, or its end was put in the wrong place: on the shared clips an ankle
 * that jumps to the other leg.
 * @param limb its number, see `limbEndingAt`
 * @param shortestShare of the learnt length, 0–1
 */
export function isLimbPlausible(
  learnt: LimbLengths,
  lengths: LimbLengths,
  limb: number,
  shortestShare: number,
): boolean {
  return (lengths[limb] as number) >= shortestShare * (learnt[limb] ?? 0);
}
