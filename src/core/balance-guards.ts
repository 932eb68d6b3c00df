import type { BalanceGuard } from './balance-test.ts';
import { picturePoints, pointOf } from './body.ts';
import { distance, midpoint, type Point } from './geometry.ts';
import { LANDMARK_INDEX, otherSide, type Side, sided } from './landmarks.ts';
import type { PoseFrame } from './pose.ts';

/** The most a heel may rise, in trunk lengths. Source: stretches.json, self_check, ankle_wall. */
const HEEL_RISE = 0.03;
/** The most a knee may wander sideways, in shoulder widths. Source: the same, hip_rot. */
const KNEE_SHIFT = 0.25;

/** Detection jitters by as much as a heel may rise; over this long it evens out. */
const STEADY_MS = 350;

/** A body as it was over the last moments: without the jitter of single frames. */
export interface SteadyBody {
  readonly timestampMs: number;
  readonly points: readonly Point[];
  /** How much further away each shoulder is than the hips, metres; 0 where depth is not known. */
  readonly shoulderDepth: Readonly<Record<Side, number>>;
}

function shoulderDepthIn({ worldLandmarks }: PoseFrame, side: Side): number {
  return worldLandmarks?.[LANDMARK_INDEX[sided('shoulder', side)]]?.z ?? 0;
}

/** Moves the steady body on by a frame; as it was where the frame shows nobody. */
export function steadyBody(before: SteadyBody | null, frame: PoseFrame): SteadyBody | null {
  const points = picturePoints(frame);
  if (points === null) return before;
  const { timestampMs } = frame;
  const share = before === null ? 1 : 1 - Math.exp(-(timestampMs - before.timestampMs) / STEADY_MS);
  const towards = (from: number, to: number): number => from + share * (to - from);
  const depth = (side: Side): number => {
    const now = shoulderDepthIn(frame, side);
    return towards(before?.shoulderDepth[side] ?? now, now);
  };
  return {
    timestampMs,
    points: points.map((point, index) => {
      const from = before?.points[index] ?? point;
      return { x: towards(from.x, point.x), y: towards(from.y, point.y) };
    }),
    shoulderDepth: { left: depth('left'), right: depth('right') },
  };
}

interface Guarded {
  readonly body: SteadyBody;
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
  turned: ({ body: { shoulderDepth }, tested }) =>
    shoulderDepth[otherSide(tested)] <= shoulderDepth[tested],
};

/**
 * The first guard that the body breaks; null where all hold, and where there is nothing to compare.
 * @param start the body at the start of the try
 */
export function brokenGuard(
  guards: readonly BalanceGuard[],
  body: SteadyBody | null,
  start: SteadyBody | null,
  tested: Side,
): BalanceGuard | null {
  if (body === null || start === null) return null;
  const guarded = { body, points: body.points, startPoints: start.points, tested };
  return guards.find((guard) => !GUARDS[guard](guarded)) ?? null;
}
