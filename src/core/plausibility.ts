import type { Role } from './body.ts';
import { landmarkOfRole, pointOf } from './body.ts';
import { distance, type Point } from './geometry.ts';
import { type Side, sided } from './landmarks.ts';

/** Limb segments whose length in the picture hardly changes while they lie in the picture plane. */
const LIMBS = [
  ['hip', 'knee'],
  ['knee', 'ankle'],
  ['shoulder', 'elbow'],
  ['elbow', 'wrist'],
] as const;

/** Learnt length in pixels of each limb segment, by the landmark at its far end and its side. */
export type LimbLengths = ReadonlyMap<string, number>;

/** How fast a learnt length grows towards a longer one and forgets, per frame. */
const GROWTH = 0.1;
const DECAY = 0.002;
/** A limb longer than this many times its learnt length is misplaced, and counts as this long. */
const LONGEST_SHARE = 1.5;

function limbsOf(side: Side) {
  return LIMBS.map(([from, to]) => ({
    key: `${to}.${side}`,
    from: sided(from, side),
    to: sided(to, side),
  }));
}

/** Learns the limbs' lengths from one more frame; a single outlier moves them little. */
export function learnLimbs(learnt: LimbLengths, points: readonly Point[]): LimbLengths {
  const next = new Map(learnt);
  for (const { key, from, to } of [...limbsOf('left'), ...limbsOf('right')]) {
    const now = distance(pointOf(points, from), pointOf(points, to));
    const before = learnt.get(key) || now;
    const rate = now > before ? GROWTH : DECAY;
    next.set(key, before + rate * (Math.min(now, LONGEST_SHARE * before) - before));
  }
  return next;
}

/**
 * Whether the limb that ends at this landmark is about as long as it was learnt to be. A much shorter one
 * points out of the picture plane, or its end was put in the wrong place: on the shared clips an ankle
 * that jumps to the other leg.
 * @param shortestShare of the learnt length, 0–1
 */
export function isLimbPlausible(
  learnt: LimbLengths,
  points: readonly Point[],
  role: Role,
  stretched: Side,
  shortestShare: number,
): boolean {
  const end = landmarkOfRole(role, stretched);
  for (const side of ['left', 'right'] as const) {
    const limb = limbsOf(side).find(({ to }) => to === end);
    if (limb === undefined) continue;
    const now = distance(pointOf(points, limb.from), pointOf(points, limb.to));
    return now >= shortestShare * (learnt.get(limb.key) ?? 0);
  }
  return true;
}
