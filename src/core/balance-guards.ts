import type { BalanceGuard } from './balance-test.ts';
import { picturePoints, pointOf } from './body.ts';
import { distance, midpoint, type Point } from './geometry.ts';
import { LANDMARK_INDEX, otherSide, type Side, sided } from './landmarks.ts';
import type { PoseFrame } from './pose.ts';

/** The most a heel may rise, in trunk lengths. Source: stretches.json, self_check, ankle_wall. */
const HEEL_RISE = 0.03;
/** The most a knee may wander sideways, in shoulder widths. Source: the same, hip_rot. */
const KNEE_SHIFT = 0.25;

interface Guarded {
  readonly frame: PoseFrame;
  readonly points: readonly Point[];
  readonly startPoints: readonly Point[];
  readonly tested: Side;
}

function middleOf(points: readonly Point[], name: 'hip' | 'shoulder'): Point {
  return midpoint(pointOf(points, sided(name, 'left')), pointOf(points, sided(name, 'right')));
}

function shoulderWidth(points: readonly Point[]): number {
  return distance(pointOf(points, 'leftShoulder'), pointOf(points, 'rightShoulder'));
}

/** How far the ankle lies beyond the knee on the way out from the body's middle, pixels. */
function footOutPx({ points, tested }: Guarded): number {
  const hip = pointOf(points, sided('hip', tested));
  const outward = Math.sign(hip.x - middleOf(points, 'hip').x);
  const knee = pointOf(points, sided('knee', tested));
  const ankle = pointOf(points, sided('ankle', tested));
  return outward * (ankle.x - knee.x);
}

const GUARDS: Readonly<Record<BalanceGuard, (guarded: Guarded) => boolean>> = {
  'heel-down': ({ points, startPoints, tested }) => {
    const trunk = distance(middleOf(startPoints, 'hip'), middleOf(startPoints, 'shoulder'));
    const heel = (from: readonly Point[]): number => pointOf(from, sided('heel', tested)).y;
    return heel(points) - heel(startPoints) <= HEEL_RISE * trunk;
  },
  'knee-still': ({ points, startPoints, tested }) => {
    const knee = (from: readonly Point[]): number => pointOf(from, sided('knee', tested)).x;
    const shift = Math.abs(knee(points) - knee(startPoints));
    return shift <= KNEE_SHIFT * shoulderWidth(startPoints);
  },
  'foot-outward': (guarded) => footOutPx(guarded) >= 0,
  'foot-inward': (guarded) => footOutPx(guarded) <= 0,
  // Turning to one's left brings the right shoulder nearer to the camera.
  turned: ({ frame, tested }) => {
    const depth = (side: Side): number =>
      frame.worldLandmarks?.[LANDMARK_INDEX[sided('shoulder', side)]]?.z ?? 0;
    return depth(otherSide(tested)) <= depth(tested);
  },
};

/**
 * The first guard that the frame breaks; null where all hold, and where there is nothing to compare.
 * @param start the frame at the start of the try
 */
export function brokenGuard(
  guards: readonly BalanceGuard[],
  frame: PoseFrame,
  start: PoseFrame | null,
  tested: Side,
): BalanceGuard | null {
  const points = picturePoints(frame);
  const startPoints = start === null ? null : picturePoints(start);
  if (points === null || startPoints === null) return null;
  const guarded = { frame, points, startPoints, tested };
  return guards.find((guard) => !GUARDS[guard](guarded)) ?? null;
}
