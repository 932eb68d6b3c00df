import { distance, type Point } from './geometry.ts';
import { LANDMARK_COUNT, LANDMARK_INDEX, sided } from './landmarks.ts';

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

/** The limb that ends at each landmark, by number; −1 where none does. */
const LIMB_AT: readonly number[] = Array.from({ length: LANDMARK_COUNT }, (_, landmark) =>
  LIMBS.findIndex(({ to }) => to === landmark),
);

/** Learnt length in pixels of each limb segment; empty, or 0, before any was learnt. */
export type LimbLengths = readonly number[];

/** How fast a learnt length grows towards a longer one and forgets, per frame. */
const GROWTH = 0.1;
const DECAY = 0.002;
/** A limb longer than this many times its learnt length is misplaced, and counts as this long. */
const LONGEST_SHARE = 1.5;

function lengthNow({ from, to }: Limb, points: readonly Point[]): number {
  return distance(points[from] as Point, points[to] as Point);
}

/** Learns the limbs' lengths from one more frame; a single outlier moves them little. */
export function learnLimbs(learnt: LimbLengths, points: readonly Point[]): LimbLengths {
  const next: number[] = [];
  for (let index = 0; index < LIMBS.length; index += 1) {
    const now = lengthNow(LIMBS[index] as Limb, points);
    const before = learnt[index] || now;
    const rate = now > before ? GROWTH : DECAY;
    next.push(before + rate * (Math.min(now, LONGEST_SHARE * before) - before));
  }
  return next;
}

/**
 * Whether the limb that ends at this landmark is about as long as it was learnt to be. A much shorter one
 * points out of the picture plane, or its end was put in the wrong place: on the shared clips an ankle
 * that jumps to the other leg.
 * @param end the landmark's number
 * @param shortestShare of the learnt length, 0–1
 */
export function isLimbPlausible(
  learnt: LimbLengths,
  points: readonly Point[],
  end: number,
  shortestShare: number,
): boolean {
  const index = LIMB_AT[end] ?? -1;
  if (index === -1) return true;
  const now = lengthNow(LIMBS[index] as Limb, points);
  return now >= shortestShare * (learnt[index] ?? 0);
}
