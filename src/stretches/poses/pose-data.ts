import {
  type BodyPose,
  type ContactName,
  type LimbAngles,
  type NeckAngles,
  type PelvisAngles,
  type SpineAngles,
  STRAIGHT_LIMB,
} from '../../core/body-pose.ts';

/** Angles of a posture, degrees; what is left out is 0, as in standing straight with hanging arms. */
export interface PoseData {
  readonly pelvis?: Partial<PelvisAngles>;
  readonly spine?: Partial<SpineAngles>;
  readonly neck?: Partial<NeckAngles>;
  /** Both sides alike. */
  readonly both?: Partial<LimbAngles>;
  /** The stretched side, which is the right one in the data. */
  readonly stretched?: Partial<LimbAngles>;
  readonly other?: Partial<LimbAngles>;
}

/** A thing the coach uses. Its size and place follow from the body that uses it. */
export type Prop =
  | 'chair'
  | 'wall'
  | 'strap'
  | 'desk'
  | 'step'
  | 'cushion-under-knee'
  | 'cushion-under-head'
  | 'cushion-under-seat';

export type MuscleRegion =
  | 'hamstrings'
  | 'quadriceps'
  | 'hip-flexors'
  | 'adductors'
  | 'glutes'
  | 'outer-hip'
  | 'calf'
  | 'lower-back'
  | 'upper-back'
  | 'spine'
  | 'waist'
  | 'ribs'
  | 'lats'
  | 'belly'
  | 'chest'
  | 'shoulder-back'
  | 'shoulder-top'
  | 'neck-side'
  | 'neck-back'
  | 'neck-front';

/** A muscle on the stretched side (`.s`), the other one (`.o`) or both. */
export type Muscle = MuscleRegion | `${MuscleRegion}.${'s' | 'o'}`;

/** Where the body comes from when it moves into the stretch. */
export type StartName =
  | 'standing'
  | 'sitting'
  | 'half-kneeling'
  | 'all-fours'
  | 'supine'
  | 'prone'
  | 'side-lying'
  | 'floor-sitting';

/** The reference poses of one stretch, for a right stretched side. */
export interface StretchPoses {
  readonly stretch: string;
  readonly start: StartName;
  readonly props: readonly Prop[];
  /** What the stretch stretches most, to be lit up. */
  readonly muscles: readonly Muscle[];
  readonly supports: readonly ContactName[];
  readonly anchors: readonly ContactName[];
  readonly beginner: PoseData;
  readonly full: PoseData;
  /** Of a stretch done as slow repetitions, the end the body goes back to; the start where left out. */
  readonly back?: { readonly pose: PoseData; readonly supports: readonly ContactName[] };
}

/** The whole posture. */
export function bodyPoseOf(
  data: PoseData,
  supports: readonly ContactName[],
  anchors: readonly ContactName[],
): BodyPose {
  return {
    pelvis: { tiltDeg: 0, leanDeg: 0, turnDeg: 0, ...data.pelvis },
    spine: { flexionDeg: 0, sideDeg: 0, twistDeg: 0, ...data.spine },
    neck: { flexionDeg: 0, sideDeg: 0, turnDeg: 0, nodDeg: 0, ...data.neck },
    left: { ...STRAIGHT_LIMB, ...data.both, ...data.other },
    right: { ...STRAIGHT_LIMB, ...data.both, ...data.stretched },
    supports,
    anchors,
  };
}
