import { type BodyPose, poseForSide } from '../../core/body-pose.ts';
import type { Side } from '../../core/landmarks.ts';
import type { Level, Stretch } from '../../core/reference.ts';
import { butterflyPoses } from './butterfly.ts';
import { catCowPoses } from './cat-cow.ts';
import { childsPosePoses } from './childs-pose.ts';
import { childsPoseSideReachPoses } from './childs-pose-side-reach.ts';
import { chinTuckPoses } from './chin-tuck.ts';
import { deskHingeLatPoses } from './desk-hinge-lat.ts';
import { doubleKneeToChestPoses } from './double-knee-to-chest.ts';
import { gluteBridgePoses } from './glute-bridge.ts';
import { halfKneelingHipFlexorPoses } from './half-kneeling-hip-flexor.ts';
import { lowerTrunkRotationPoses } from './lower-trunk-rotation.ts';
import { neckSideTiltPoses } from './neck-side-tilt.ts';
import { bodyPoseOf, type Muscle, type Prop, type StretchPoses } from './pose-data.ts';
import { proneOnElbowsPoses } from './prone-on-elbows.ts';
import { pronePressUpPoses } from './prone-press-up.ts';
import { seatedChestOpenerPoses } from './seated-chest-opener.ts';
import { seatedFigureFourPoses } from './seated-figure-four.ts';
import { seatedForwardFoldPoses } from './seated-forward-fold.ts';
import { seatedHamstringPoses } from './seated-hamstring.ts';
import { seatedRotationPoses } from './seated-rotation.ts';
import { seatedSideBendPoses } from './seated-side-bend.ts';
import { sideLyingOpenBookPoses } from './side-lying-open-book.ts';
import { singleKneeToChestPoses } from './single-knee-to-chest.ts';
import { sitTallResetPoses } from './sit-tall-reset.ts';
import { standingBackExtensionPoses } from './standing-back-extension.ts';
import { standingForwardFoldPoses } from './standing-forward-fold.ts';
import { standingHamstringStepPoses } from './standing-hamstring-step.ts';
import { standingHipFlexorLungePoses } from './standing-hip-flexor-lunge.ts';
import { standingQuadPoses } from './standing-quad.ts';
import { standingSideBendPoses } from './standing-side-bend.ts';
import { standingSideLungePoses } from './standing-side-lunge.ts';
import { STARTS } from './starts.ts';
import { supineFigureFourPoses } from './supine-figure-four.ts';
import { supineHamstringStrapPoses } from './supine-hamstring-strap.ts';
import { threadTheNeedlePoses } from './thread-the-needle.ts';

/** The poses of every stretch. */
export const STRETCH_POSES: readonly StretchPoses[] = [
  butterflyPoses,
  catCowPoses,
  childsPosePoses,
  childsPoseSideReachPoses,
  chinTuckPoses,
  deskHingeLatPoses,
  doubleKneeToChestPoses,
  gluteBridgePoses,
  halfKneelingHipFlexorPoses,
  lowerTrunkRotationPoses,
  neckSideTiltPoses,
  proneOnElbowsPoses,
  pronePressUpPoses,
  seatedChestOpenerPoses,
  seatedFigureFourPoses,
  seatedForwardFoldPoses,
  seatedHamstringPoses,
  seatedRotationPoses,
  seatedSideBendPoses,
  sideLyingOpenBookPoses,
  singleKneeToChestPoses,
  sitTallResetPoses,
  standingBackExtensionPoses,
  standingForwardFoldPoses,
  standingHamstringStepPoses,
  standingHipFlexorLungePoses,
  standingQuadPoses,
  standingSideBendPoses,
  standingSideLungePoses,
  supineFigureFourPoses,
  supineHamstringStrapPoses,
  threadTheNeedlePoses,
];

const BY_STRETCH = new Map(STRETCH_POSES.map((poses) => [poses.stretch, poses]));

/** The pose to aim for; `side` is the stretched one, null where both work together. Null for an unknown stretch. */
export function referencePose(stretchId: string, level: Level, side: Side | null): BodyPose | null {
  const poses = BY_STRETCH.get(stretchId);
  if (poses === undefined) return null;
  return poseForSide(bodyPoseOf(poses[level], poses.supports, poses.anchors), side ?? 'right');
}

/** The pose that a stretch aims at, of the library or a person's own; null where an own one has none. */
export function aimedPose(stretch: Stretch, level: Level, side: Side | null): BodyPose | null {
  if (stretch.ownPose !== null) return poseForSide(stretch.ownPose, side ?? 'right');
  return referencePose(stretch.id, level, side);
}

/** The quiet posture from which the body moves into the stretch; null for an unknown stretch. */
export function startPose(stretchId: string, side: Side | null): BodyPose | null {
  const poses = BY_STRETCH.get(stretchId);
  if (poses === undefined) return null;
  const { pose, supports } = STARTS[poses.start];
  return poseForSide(bodyPoseOf(pose, supports, poses.anchors), side ?? 'right');
}

/** Where slow repetitions of the stretch go back to between one and the next; null for an unknown stretch. */
export function backPose(stretchId: string, side: Side | null): BodyPose | null {
  const poses = BY_STRETCH.get(stretchId);
  if (poses?.back === undefined) return startPose(stretchId, side);
  const { pose, supports } = poses.back;
  return poseForSide(bodyPoseOf(pose, supports, poses.anchors), side ?? 'right');
}

/** The muscles it stretches most. */
export function musclesOf(stretchId: string): readonly Muscle[] {
  return BY_STRETCH.get(stretchId)?.muscles ?? [];
}

/** The things the coach uses in a stretch. */
export function propsOf(stretchId: string): readonly Prop[] {
  return BY_STRETCH.get(stretchId)?.props ?? [];
}
