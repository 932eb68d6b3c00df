import type { BodyPose, LimbAngles } from './body-pose.ts';
import { otherSide, type Side } from './landmarks.ts';
import type { JointSummary } from './session-types.ts';

/** More than this is detection's mistake rather than somebody's posture. */
const LARGEST_DEVIATION_DEG = 45;

type LimbChange = Partial<Record<keyof LimbAngles, number>>;

/** How a larger measured angle changes the limb: interior angles shrink as a joint flexes. */
const LIMB_ANGLES: Readonly<
  Record<string, { readonly angle: keyof LimbAngles; readonly sign: 1 | -1 }>
> = {
  knee: { angle: 'kneeFlexionDeg', sign: -1 },
  hip: { angle: 'hipFlexionDeg', sign: -1 },
  elbow: { angle: 'elbowFlexionDeg', sign: -1 },
  shoulder: { angle: 'shoulderRaiseDeg', sign: 1 },
  arm_incl: { angle: 'shoulderRaiseDeg', sign: 1 },
};

function deviationOf(joints: readonly JointSummary[], angle: string): number | null {
  const found = joints.find((joint) => joint.angle === angle && joint.unit === 'deg');
  if (found === undefined || found.meanDeviation === null) return null;
  const limit = LARGEST_DEVIATION_DEG;
  return Math.min(limit, Math.max(-limit, found.meanDeviation));
}

function limbChange(joints: readonly JointSummary[], part: 's' | 'o'): LimbChange {
  const change: LimbChange = {};
  for (const [name, { angle, sign }] of Object.entries(LIMB_ANGLES)) {
    const deviation = deviationOf(joints, `${name}.${part}`);
    if (deviation !== null && change[angle] === undefined) change[angle] = sign * deviation;
  }
  return change;
}

/** Thighs stay where they are when the pelvis tips, unless the hip itself was measured. */
function withTrunk(change: LimbChange, trunkDeg: number): LimbChange {
  return { ...change, hipFlexionDeg: change.hipFlexionDeg ?? trunkDeg };
}

function applied(limb: LimbAngles, change: LimbChange): LimbAngles {
  const changed = Object.entries(change).map(([key, by]) => [
    key,
    limb[key as keyof LimbAngles] + by,
  ]);
  return { ...limb, ...Object.fromEntries(changed) };
}

/**
 * The person's average held posture, for a picture: the reference pose with what was measured put in its place.
 * Only angles that were judged differ from the reference; what the camera did not measure is drawn as the
 * reference has it.
 * @param reference the reference pose of the level and side the joints were judged by
 * @param stretched the stretched side; of a stretch with both at once, the side that was measured
 */
export function measuredPose(
  reference: BodyPose,
  joints: readonly JointSummary[],
  stretched: Side,
): BodyPose {
  const trunkDeg = deviationOf(joints, 'trunk_incl') ?? 0;
  const leanDeg = deviationOf(joints, 'trunk_lat') ?? 0;
  const neckDeg = deviationOf(joints, 'neck') ?? 0;
  const changes = {
    [stretched]: withTrunk(limbChange(joints, 's'), trunkDeg),
    [otherSide(stretched)]: withTrunk(limbChange(joints, 'o'), trunkDeg),
  } as Readonly<Record<Side, LimbChange>>;
  const { pelvis, spine, neck } = reference;
  // A lean away from the stretched side is to the left where the right side is stretched.
  const towardsRight = stretched === 'right' ? -leanDeg : leanDeg;
  return {
    ...reference,
    pelvis: { ...pelvis, tiltDeg: pelvis.tiltDeg + trunkDeg },
    spine: { ...spine, sideDeg: spine.sideDeg + towardsRight },
    neck: { ...neck, flexionDeg: neck.flexionDeg - neckDeg },
    left: applied(reference.left, changes.left),
    right: applied(reference.right, changes.right),
  };
}
