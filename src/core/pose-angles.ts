import {
  type BodyPose,
  type LimbAngles,
  type NeckAngles,
  type PelvisAngles,
  type SpineAngles,
  STRAIGHT_LIMB,
} from './body-pose.ts';
import { type AngleLimits, LIMB_LIMITS, NECK_LIMITS, SPINE_LIMITS } from './joint-limits.ts';

type Group = 'pelvis' | 'spine' | 'neck' | 'left' | 'right';

/** One of the angles that make a posture. */
export interface PoseAngle {
  readonly group: Group;
  readonly key: string;
  /** Null where it may take any value. */
  readonly limits: AngleLimits | null;
}

const PELVIS_KEYS: readonly (keyof PelvisAngles)[] = ['tiltDeg', 'leanDeg', 'turnDeg'];

function limited(group: Group, limits: Readonly<Record<string, AngleLimits>>): PoseAngle[] {
  return Object.entries(limits).map(([key, range]) => ({ group, key, limits: range }));
}

/** All the angles of a posture, in a fixed order. */
export const POSE_ANGLES: readonly PoseAngle[] = [
  ...PELVIS_KEYS.map((key) => ({ group: 'pelvis' as const, key, limits: null })),
  ...limited('spine', SPINE_LIMITS satisfies Record<keyof SpineAngles, AngleLimits>),
  ...limited('neck', NECK_LIMITS satisfies Record<keyof NeckAngles, AngleLimits>),
  ...limited('left', LIMB_LIMITS),
  ...limited('right', LIMB_LIMITS),
];

type Angles = Pick<BodyPose, Group>;

/** The angles of a posture as a list, in the order of `POSE_ANGLES`. */
export function listAngles(pose: Angles): readonly number[] {
  return POSE_ANGLES.map(({ group, key }) => {
    const angles = pose[group] as unknown as Readonly<Record<string, number>>;
    return angles[key] ?? 0;
  });
}

/** The posture with the listed angles, resting on nothing. */
export function poseOfAngles(values: readonly number[]): BodyPose {
  const pose = {
    pelvis: { tiltDeg: 0, leanDeg: 0, turnDeg: 0 },
    spine: { flexionDeg: 0, sideDeg: 0, twistDeg: 0 },
    neck: { flexionDeg: 0, sideDeg: 0, turnDeg: 0, nodDeg: 0 },
    left: { ...STRAIGHT_LIMB } as LimbAngles,
    right: { ...STRAIGHT_LIMB } as LimbAngles,
    supports: [],
    anchors: [],
  };
  for (const [index, { group, key }] of POSE_ANGLES.entries()) {
    (pose[group] as unknown as Record<string, number>)[key] = values[index] ?? 0;
  }
  return pose;
}
