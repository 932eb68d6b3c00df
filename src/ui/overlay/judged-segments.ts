import type { AngleId, SidedAngle, UnsidedAngle } from '../../core/angle-ids.ts';
import {
  type LandmarkName,
  otherSide,
  type PairedLandmark,
  type Side,
  sided,
} from '../../core/landmarks.ts';

/** What a judged angle is drawn on: lines of landmarks, and where its mark stands. */
export interface JudgedSegments {
  readonly lines: readonly (readonly LandmarkName[])[];
  readonly vertex: readonly LandmarkName[];
}

const SIDED_CHAINS: Readonly<Record<SidedAngle, readonly PairedLandmark[]>> = {
  knee: ['hip', 'knee', 'ankle'],
  hip: ['shoulder', 'hip', 'knee'],
  shoulder: ['hip', 'shoulder', 'elbow'],
  elbow: ['shoulder', 'elbow', 'wrist'],
  arm_incl: ['shoulder', 'elbow'],
  thigh_incl: ['hip', 'knee'],
  thigh_rise: ['hip', 'knee'],
  shank_incl: ['knee', 'ankle'],
  knee_ahead: ['knee', 'ankle'],
  ear_sh_gap: ['ear', 'shoulder'],
};

const BOTH = ['left', 'right'] as const;

function onBothSides(...chain: readonly PairedLandmark[]): readonly (readonly LandmarkName[])[] {
  return BOTH.map((side) => chain.map((landmark) => sided(landmark, side)));
}

const TRUNK: JudgedSegments = {
  lines: onBothSides('shoulder', 'hip'),
  vertex: ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'],
};
const NECK: JudgedSegments = {
  lines: onBothSides('ear', 'shoulder'),
  vertex: ['leftEar', 'rightEar'],
};

function acrossAt(landmark: PairedLandmark): JudgedSegments {
  const pair = BOTH.map((side) => sided(landmark, side));
  return { lines: [pair], vertex: pair };
}

const UNSIDED: Readonly<Record<UnsidedAngle, JudgedSegments>> = {
  trunk_incl: TRUNK,
  trunk_lat: TRUNK,
  trunk_tilt: TRUNK,
  axial_rot: TRUNK,
  lat_offset: TRUNK,
  neck: NECK,
  ear_fwd: NECK,
  head_pitch: NECK,
  head_tilt: NECK,
  nose_offset: NECK,
  hip_line_tilt: acrossAt('hip'),
  shoulder_line_tilt: acrossAt('shoulder'),
  shoulder_line_tilt_abs: acrossAt('shoulder'),
  shoulder_line_ratio: acrossAt('shoulder'),
  elbow_spread: acrossAt('elbow'),
  stance_ratio: acrossAt('ankle'),
  knee_gap: acrossAt('knee'),
  thigh_rise_diff: acrossAt('knee'),
  knee_roll: { lines: onBothSides('hip', 'knee'), vertex: ['leftKnee', 'rightKnee'] },
  cross_dist: { lines: onBothSides('knee', 'ankle'), vertex: ['leftKnee', 'rightKnee'] },
  hip_heel: { lines: onBothSides('hip', 'heel'), vertex: ['leftHip', 'rightHip'] },
  hip_height_rel: { lines: onBothSides('hip', 'knee'), vertex: ['leftHip', 'rightHip'] },
};

function vertexOf(chain: readonly PairedLandmark[]): PairedLandmark {
  return (chain.length === 3 ? chain[1] : chain[0]) as PairedLandmark;
}

/** Where to draw an angle when `stretched` is the stretched side. */
export function segmentsOf(angle: AngleId, stretched: Side): JudgedSegments {
  const [name, part] = angle.split('.');
  if (part === undefined) return UNSIDED[name as UnsidedAngle];
  const chain = SIDED_CHAINS[name as SidedAngle];
  const side = part === 's' ? stretched : otherSide(stretched);
  return {
    lines: [chain.map((landmark) => sided(landmark, side))],
    vertex: [sided(vertexOf(chain), side)],
  };
}

/** The side a both-sided stretch calls stretched: the one nearer to the camera. */
export function drawnSide(
  side: Side | null,
  facing: 'picture-left' | 'picture-right' | null,
): Side {
  return side ?? (facing === 'picture-left' ? 'left' : 'right');
}
