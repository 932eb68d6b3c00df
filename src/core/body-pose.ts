import type { Side } from './landmarks.ts';

/** Parts of the body that come in pairs and may rest on something. */
export type PairedContact =
  | 'Heel'
  | 'Ball'
  | 'Instep'
  | 'Knee'
  | 'Hip'
  | 'Shoulder'
  | 'Elbow'
  | 'Palm';

export type ContactName = `${Side}${PairedContact}` | 'seat' | 'belly' | 'back' | 'chest' | 'head';

/** How the pelvis lies in the room, degrees. Turned first, then tilted, then leaned. */
export interface PelvisAngles {
  /** + forwards: 90 = face down, −90 = on the back. */
  readonly tiltDeg: number;
  /** + to the person's right. */
  readonly leanDeg: number;
  /** About the vertical, + to the person's right. */
  readonly turnDeg: number;
}

/** The whole spine from the pelvis to the rib cage, degrees. */
export interface SpineAngles {
  /** + rounds the back, − arches it. */
  readonly flexionDeg: number;
  /** + to the person's right. */
  readonly sideDeg: number;
  /** + right shoulder backwards. */
  readonly twistDeg: number;
}

/** The head against the rib cage, degrees. */
export interface NeckAngles {
  /** The lower neck, + forwards. */
  readonly flexionDeg: number;
  /** + right ear to the right shoulder. */
  readonly sideDeg: number;
  /** + face to the right. */
  readonly turnDeg: number;
  /** The head on the neck, + chin down. */
  readonly nodDeg: number;
}

/** One arm and one leg, degrees; all 0 = standing straight, arms hanging, palms to the thighs. */
export interface LimbAngles {
  /** How far the upper arm is raised from hanging along the trunk: 180 = overhead. */
  readonly shoulderRaiseDeg: number;
  /** Which way it is raised: 0 to its own side, 90 to the front, −90 backwards, 180 across the body. */
  readonly shoulderPlaneDeg: number;
  /** About its own length, + inwards. */
  readonly shoulderRotationDeg: number;
  readonly elbowFlexionDeg: number;
  /** + turns the palm down (of a forearm held level). */
  readonly forearmRotationDeg: number;
  /** + towards the palm. */
  readonly wristFlexionDeg: number;
  /** + thigh to the front, − behind. */
  readonly hipFlexionDeg: number;
  /** + away from the other leg. */
  readonly hipAbductionDeg: number;
  /** + knee inwards. */
  readonly hipRotationDeg: number;
  readonly kneeFlexionDeg: number;
  /** + toes towards the shin, − pointed. */
  readonly ankleFlexionDeg: number;
  /** + sole inwards. */
  readonly ankleInversionDeg: number;
}

/** A posture as the angles of its joints. */
export interface BodyPose {
  readonly pelvis: PelvisAngles;
  readonly spine: SpineAngles;
  readonly neck: NeckAngles;
  readonly left: LimbAngles;
  readonly right: LimbAngles;
  /** What rests on the floor and carries the body. */
  readonly supports: readonly ContactName[];
  /** What stays in its place while the body moves into the posture: their middle is the room's origin. */
  readonly anchors: readonly ContactName[];
}

export const STRAIGHT_LIMB: LimbAngles = {
  shoulderRaiseDeg: 0,
  shoulderPlaneDeg: 0,
  shoulderRotationDeg: 0,
  elbowFlexionDeg: 0,
  forearmRotationDeg: 0,
  wristFlexionDeg: 0,
  hipFlexionDeg: 0,
  hipAbductionDeg: 0,
  hipRotationDeg: 0,
  kneeFlexionDeg: 0,
  ankleFlexionDeg: 0,
  ankleInversionDeg: 0,
};

function mirrorContact(name: ContactName): ContactName {
  if (name.startsWith('left')) return name.replace('left', 'right') as ContactName;
  return name.replace('right', 'left') as ContactName;
}

/** The same posture seen in a mirror: the person's left becomes their right. */
export function mirrorPose(pose: BodyPose): BodyPose {
  const { pelvis, spine, neck } = pose;
  return {
    pelvis: { ...pelvis, leanDeg: -pelvis.leanDeg, turnDeg: -pelvis.turnDeg },
    spine: { ...spine, sideDeg: -spine.sideDeg, twistDeg: -spine.twistDeg },
    neck: { ...neck, sideDeg: -neck.sideDeg, turnDeg: -neck.turnDeg },
    left: pose.right,
    right: pose.left,
    supports: pose.supports.map(mirrorContact),
    anchors: pose.anchors.map(mirrorContact),
  };
}

function blendAngles<T extends object>(from: T, to: T, share: number): T {
  const [start, end] = [from, to] as readonly Readonly<Record<string, number>>[];
  const blended = Object.keys(from).map((key) => {
    const a = start?.[key] ?? 0;
    return [key, a + ((end?.[key] ?? 0) - a) * share];
  });
  return Object.fromEntries(blended) as T;
}

/**
 * The posture on the way from one to another, joint by joint; share 0 is the first, 1 the second.
 * Its supports are those of both: `placeBetween` says how much each of them carries.
 */
export function blendPoses(from: BodyPose, to: BodyPose, share: number): BodyPose {
  return {
    pelvis: blendAngles(from.pelvis, to.pelvis, share),
    spine: blendAngles(from.spine, to.spine, share),
    neck: blendAngles(from.neck, to.neck, share),
    left: blendAngles(from.left, to.left, share),
    right: blendAngles(from.right, to.right, share),
    supports: [...new Set([...from.supports, ...to.supports])],
    anchors: to.anchors,
  };
}

/** A posture given for a right stretched side, as it is for the stretched side asked for. */
export function poseForSide(pose: BodyPose, stretched: Side): BodyPose {
  return stretched === 'right' ? pose : mirrorPose(pose);
}
