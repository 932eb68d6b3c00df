import type { AngleId } from '../../src/core/angle-ids.ts';
import { angleDefinition } from '../../src/core/angles.ts';
import { type BodyPose, blendPoses, type LimbAngles } from '../../src/core/body-pose.ts';
import { brokenLimits } from '../../src/core/joint-limits.ts';
import { otherSide, type Side } from '../../src/core/landmarks.ts';
import { type Fault, outsideBy, type Stretch } from '../../src/core/reference.ts';
import { uncertaintyOf } from '../../src/core/uncertainty.ts';
import { measuredInAdvisedView } from './body-films.ts';

/** A posture with something done wrong, more so with every degree. */
export type Deformation = (pose: BodyPose, byDeg: number) => BodyPose;

type Change<T> = Partial<Record<keyof T, number>>;

function plus<T extends object>(angles: T, change: Change<T>, byDeg: number): T {
  const entries = Object.entries(angles) as [keyof T & string, number][];
  return Object.fromEntries(
    entries.map(([key, value]) => [key, value + (change[key] ?? 0) * byDeg]),
  ) as T;
}

interface Parts {
  readonly pelvis?: Change<BodyPose['pelvis']>;
  readonly spine?: Change<BodyPose['spine']>;
  readonly neck?: Change<BodyPose['neck']>;
  readonly left?: Change<LimbAngles>;
  readonly right?: Change<LimbAngles>;
}

/** The body is not set down anew: what was right about the posture stays as it was in the room. */
function bend({ pelvis = {}, spine = {}, neck = {}, left = {}, right = {} }: Parts): Deformation {
  return (pose, byDeg) => ({
    ...pose,
    pelvis: plus(pose.pelvis, pelvis, byDeg),
    spine: plus(pose.spine, spine, byDeg),
    neck: plus(pose.neck, neck, byDeg),
    left: plus(pose.left, left, byDeg),
    right: plus(pose.right, right, byDeg),
    supports: [],
  });
}

const LIMB_WAYS: readonly Change<LimbAngles>[] = [
  { kneeFlexionDeg: 1 },
  { hipFlexionDeg: 1 },
  { hipFlexionDeg: 1, kneeFlexionDeg: 1 },
  { hipFlexionDeg: 1, kneeFlexionDeg: 2 },
  { hipAbductionDeg: 1 },
  { hipRotationDeg: 1 },
  { shoulderRaiseDeg: 1 },
  { shoulderPlaneDeg: 1 },
  { shoulderRotationDeg: 1 },
  { elbowFlexionDeg: 1 },
  { elbowFlexionDeg: 1, shoulderRotationDeg: 1 },
  { elbowFlexionDeg: 1, shoulderRotationDeg: -1 },
];

/** Ways to do a stretch wrong, with the stretched side `s` and the other one `o`; each goes both ways. */
function waysOf(s: Side): readonly Deformation[] {
  const o = otherSide(s);
  const hips = (change: Change<LimbAngles>) => ({ left: change, right: change });
  return [
    ...LIMB_WAYS.flatMap((change) => [
      bend({ [s]: change }),
      bend({ [o]: change }),
      bend({ left: change, right: change }),
    ]),
    bend({ pelvis: { tiltDeg: 1 }, ...hips({ hipFlexionDeg: 1 }) }),
    bend({ pelvis: { tiltDeg: 1 } }),
    bend({ pelvis: { tiltDeg: 1 }, spine: { flexionDeg: 1 }, ...hips({ hipFlexionDeg: 1 }) }),
    bend({ pelvis: { leanDeg: 1 } }),
    bend({ pelvis: { leanDeg: 1 }, left: { hipAbductionDeg: 1 }, right: { hipAbductionDeg: -1 } }),
    bend({ pelvis: { leanDeg: 1 }, left: { hipAbductionDeg: -1 }, right: { hipAbductionDeg: 1 } }),
    bend({ spine: { flexionDeg: 1 } }),
    bend({ spine: { sideDeg: 1 } }),
    bend({ spine: { twistDeg: 1 } }),
    bend({ neck: { flexionDeg: 1 } }),
    bend({ neck: { nodDeg: 1 } }),
    bend({ neck: { flexionDeg: 1, nodDeg: -1 } }),
    bend({ neck: { sideDeg: 1 } }),
    bend({ neck: { turnDeg: 1 } }),
    bend({ spine: { flexionDeg: 1 }, neck: { flexionDeg: 1 } }),
  ].flatMap((way) => [way, (pose: BodyPose, byDeg: number) => way(pose, -byDeg)]);
}

const STEP_DEG = 7;
const FARTHEST_DEG = 84;

function isFeasible(pose: BodyPose, before: readonly string[]): boolean {
  return brokenLimits(pose).every((limit) => before.includes(limit));
}

/** A posture with something done wrong. */
export interface WrongPose {
  readonly pose: BodyPose;
  /** How far from the reference, degrees. */
  readonly byDeg: number;
  /** What the advised camera shows of it. */
  readonly valueAt: (angle: AngleId) => number | null;
}

/** Everything a body can do wrong in a stretch, joint by joint and in small steps, the smallest first. */
export function wrongPoses(
  stretch: Stretch,
  side: Side | null,
  reference: BodyPose,
  start: BodyPose,
): readonly WrongPose[] {
  const limits = brokenLimits(reference);
  const found: WrongPose[] = [];
  const add = (pose: BodyPose, byDeg: number) =>
    found.push({ pose, byDeg, valueAt: measuredInAdvisedView(pose, stretch, side) });
  for (const way of waysOf(side ?? 'right')) {
    for (let byDeg = STEP_DEG; byDeg <= FARTHEST_DEG; byDeg += STEP_DEG) {
      const pose = way(reference, byDeg);
      if (!isFeasible(pose, limits)) break;
      add(pose, byDeg);
    }
  }
  // Not going far enough is a posture on the way from the start.
  for (let share = 0.9; share >= 0; share -= 0.1) add(blendPoses(start, reference, share), 36);
  return found.sort((a, b) => a.byDeg - b.byDeg);
}

/** How far past its limit a rule is surely broken: what the reading is unsure by, and a little. */
export function isSurelyBroken(fault: Fault, value: number | null): boolean {
  const { unit } = angleDefinition(fault.angle);
  const ordinary = unit === 'deg' ? 8 : 0.08;
  const unsure = Math.max(0, uncertaintyOf(fault.angle, 0, false) - ordinary);
  const margin = unsure + (unit === 'deg' ? 2 : 0.02);
  return value !== null && Math.abs(outsideBy(value, fault.allowed)) >= margin;
}
