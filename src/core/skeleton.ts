import type { BodyBuild } from './body-build.ts';
import type { BodyPose, LimbAngles, NeckAngles, PelvisAngles, SpineAngles } from './body-pose.ts';
import type { Side } from './landmarks.ts';
import {
  add,
  chain,
  ORIGIN,
  type Rotation,
  rotate,
  tipRight,
  turnAbout,
  turnLeft,
  turnUp,
  type Vec3,
} from './space.ts';

type LimbSegment = 'Thigh' | 'Shank' | 'Foot' | 'UpperArm' | 'Forearm' | 'Hand';

export type SegmentName =
  | 'pelvis'
  | `spine${1 | 2 | 3}`
  | 'thorax'
  | 'neck'
  | 'head'
  | `${Side}${LimbSegment}`;

/**
 * Where a segment begins and how it is turned. Unturned means as in standing straight with hanging arms:
 * x to the front, y up, z to the right, so that limbs run down −y and feet along x.
 */
export interface SegmentFrame {
  readonly origin: Vec3;
  readonly rotation: Rotation;
}

export type Skeleton = Readonly<Record<SegmentName, SegmentFrame>>;

/** Where the spine bends, as shares of the way from mid-hip to mid-shoulder. */
export const SPINE_JOINTS = [0.2, 0.36, 0.52, 0.68] as const;

/**
 * What each of those places does of the whole movement: bending mostly low, twisting mostly high.
 * Source: segmental ranges in White and Panjabi, Clinical Biomechanics of the Spine, 2nd edition.
 */
const BENDING = [0.3, 0.28, 0.22, 0.2] as const;
const TWISTING = [0.1, 0.2, 0.3, 0.4] as const;

/** The base of the neck above mid-shoulder and the head's pivot, as shares of mid-shoulder to mid-ear. */
export const NECK_BASE = 0.2;
export const HEAD_PIVOT = 0.85;

/** A point given in a segment's own frame, in the room. */
export function pointIn({ origin, rotation }: SegmentFrame, local: Vec3): Vec3 {
  return add(origin, rotate(rotation, local));
}

function attach(parent: SegmentFrame, at: Vec3, rotation: Rotation): SegmentFrame {
  return { origin: pointIn(parent, at), rotation: chain(parent.rotation, rotation) };
}

function pelvisRotation({ tiltDeg, leanDeg, turnDeg }: PelvisAngles): Rotation {
  return chain(turnLeft(-turnDeg), turnUp(-tiltDeg), tipRight(leanDeg));
}

function spineRotation({ flexionDeg, sideDeg, twistDeg }: SpineAngles, joint: number): Rotation {
  const bend = BENDING[joint] ?? 0;
  return chain(
    turnLeft(-twistDeg * (TWISTING[joint] ?? 0)),
    turnUp(-flexionDeg * bend),
    tipRight(sideDeg * bend),
  );
}

function neckRotation({ flexionDeg, sideDeg, turnDeg }: NeckAngles): Rotation {
  return chain(turnUp(-flexionDeg), tipRight(sideDeg * 0.6), turnLeft(-turnDeg * 0.4));
}

function headRotation({ nodDeg, sideDeg, turnDeg }: NeckAngles): Rotation {
  return chain(tipRight(sideDeg * 0.4), turnLeft(-turnDeg * 0.6), turnUp(-nodDeg));
}

/** Swings the hanging arm out in its plane, then turns it about its own length. */
function shoulderRotation(angles: LimbAngles, outward: 1 | -1): Rotation {
  const plane = (angles.shoulderPlaneDeg * Math.PI) / 180;
  const towards: Vec3 = [Math.sin(plane), 0, Math.cos(plane) * outward];
  const axis: Vec3 = [-towards[2], 0, towards[0]];
  return chain(
    turnAbout(axis, angles.shoulderRaiseDeg),
    turnLeft(angles.shoulderRotationDeg * outward),
  );
}

/** Flexion about the pelvis's cross axis, abduction about the floating one, rotation about the thigh. Source: Grood and Suntay 1983. */
function hipRotation(angles: LimbAngles, outward: 1 | -1): Rotation {
  return chain(
    turnUp(angles.hipFlexionDeg),
    tipRight(-angles.hipAbductionDeg * outward),
    turnLeft(angles.hipRotationDeg * outward),
  );
}

type Arm = readonly [upperArm: SegmentFrame, forearm: SegmentFrame, hand: SegmentFrame];
type Leg = readonly [thigh: SegmentFrame, shank: SegmentFrame, foot: SegmentFrame];

function armOf(thorax: SegmentFrame, pose: BodyPose, side: Side, build: BodyBuild): Arm {
  const outward = side === 'right' ? 1 : -1;
  const angles = pose[side];
  const top = build.trunkM * (1 - SPINE_JOINTS[3]);
  const shoulder: Vec3 = [0, top, (build.shoulderWidthM / 2) * outward];
  const upperArm = attach(thorax, shoulder, shoulderRotation(angles, outward));
  const forearm = attach(
    upperArm,
    [0, -build.upperArmM, 0],
    chain(turnUp(angles.elbowFlexionDeg), turnLeft(angles.forearmRotationDeg * outward)),
  );
  const hand = attach(forearm, [0, -build.forearmM, 0], tipRight(angles.wristFlexionDeg * outward));
  return [upperArm, forearm, hand];
}

function legOf(pelvis: SegmentFrame, pose: BodyPose, side: Side, build: BodyBuild): Leg {
  const outward = side === 'right' ? 1 : -1;
  const angles = pose[side];
  const hip: Vec3 = [0, 0, (build.hipWidthM / 2) * outward];
  const thigh = attach(pelvis, hip, hipRotation(angles, outward));
  const shank = attach(thigh, [0, -build.thighM, 0], turnUp(-angles.kneeFlexionDeg));
  const foot = attach(
    shank,
    [0, -build.shankM, 0],
    chain(turnUp(angles.ankleFlexionDeg), tipRight(angles.ankleInversionDeg * outward)),
  );
  return [thigh, shank, foot];
}

/**
 * Forward kinematics: where every segment of the posture is, mid-hip at the room's origin.
 * `placeBody` puts it on the floor.
 */
export function skeletonOf(pose: BodyPose, build: BodyBuild): Skeleton {
  const { trunkM, neckM } = build;
  const [j1, j2, j3, j4] = SPINE_JOINTS;
  const pelvis: SegmentFrame = { origin: ORIGIN, rotation: pelvisRotation(pose.pelvis) };
  const spine1 = attach(pelvis, [0, trunkM * j1, 0], spineRotation(pose.spine, 0));
  const spine2 = attach(spine1, [0, trunkM * (j2 - j1), 0], spineRotation(pose.spine, 1));
  const spine3 = attach(spine2, [0, trunkM * (j3 - j2), 0], spineRotation(pose.spine, 2));
  const thorax = attach(spine3, [0, trunkM * (j4 - j3), 0], spineRotation(pose.spine, 3));
  const neckBase = trunkM * (1 - j4) + neckM * NECK_BASE;
  const neck = attach(thorax, [0, neckBase, 0], neckRotation(pose.neck));
  const head = attach(neck, [0, neckM * (HEAD_PIVOT - NECK_BASE), 0], headRotation(pose.neck));
  const [leftUpperArm, leftForearm, leftHand] = armOf(thorax, pose, 'left', build);
  const [rightUpperArm, rightForearm, rightHand] = armOf(thorax, pose, 'right', build);
  const [leftThigh, leftShank, leftFoot] = legOf(pelvis, pose, 'left', build);
  const [rightThigh, rightShank, rightFoot] = legOf(pelvis, pose, 'right', build);
  return {
    pelvis,
    spine1,
    spine2,
    spine3,
    thorax,
    neck,
    head,
    leftUpperArm,
    leftForearm,
    leftHand,
    rightUpperArm,
    rightForearm,
    rightHand,
    leftThigh,
    leftShank,
    leftFoot,
    rightThigh,
    rightShank,
    rightFoot,
  };
}

/** The whole skeleton moved as one: turned about the room's origin, then shifted. */
export function moveSkeleton(skeleton: Skeleton, rotation: Rotation, shift: Vec3): Skeleton {
  const moved = Object.entries(skeleton).map(([name, frame]) => [
    name,
    {
      origin: add(rotate(rotation, frame.origin), shift),
      rotation: chain(rotation, frame.rotation),
    },
  ]);
  return Object.fromEntries(moved) as Skeleton;
}
