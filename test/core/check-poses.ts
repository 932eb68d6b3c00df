import { LANDMARK_INDEX, type LandmarkName } from '../../src/core/landmarks.ts';
import { between, minus, type Vec3 } from '../../src/core/space.ts';
import type { PoseData } from '../../src/stretches/poses/pose-data.ts';
import { STARTS } from '../../src/stretches/poses/starts.ts';
import type { CheckPoses } from './check-bodies.ts';

/** A test of the check as a body does it, for a right tested side, and what is true of that body. */
export interface CheckBody extends CheckPoses {
  /** What the test is to find, degrees, from where the joints really are. */
  readonly truth: (body: readonly Vec3[], start: readonly Vec3[]) => number;
  /** How far it goes, degrees: three tries. */
  readonly ends: readonly [number, number, number];
  /** Ways of doing it wrong, by the condition or guard they break. */
  readonly wrong: Readonly<Record<string, (deg: number) => PoseData>>;
}

const DEGREES = 180 / Math.PI;

function at(body: readonly Vec3[], name: LandmarkName): Vec3 {
  return body[LANDMARK_INDEX[name]] as Vec3;
}

function line(body: readonly Vec3[], from: LandmarkName, to: LandmarkName): Vec3 {
  return minus(at(body, to), at(body, from));
}

/** Angle between two lines, degrees. */
function angleBetween(a: Vec3, b: Vec3): number {
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  return Math.acos(dot / (Math.hypot(...a) * Math.hypot(...b))) * DEGREES;
}

const DOWN: Vec3 = [0, -1, 0];

/** Turn of a line about the vertical. */
function yaw([x, , z]: Vec3): number {
  return Math.atan2(x, z) * DEGREES;
}

function middle(body: readonly Vec3[], part: 'Hip' | 'Shoulder'): Vec3 {
  return between(at(body, `left${part}`), at(body, `right${part}`));
}

const LYING = { pelvis: { tiltDeg: -90 }, both: { shoulderRaiseDeg: 16 } } as const;
const RAISED = { hipFlexionDeg: 90, kneeFlexionDeg: 90 } as const;

const kneeUp = (deg: number): PoseData => ({
  ...LYING,
  stretched: { ...RAISED, kneeFlexionDeg: deg },
});

const legUp = (deg: number): PoseData => ({ ...LYING, stretched: { hipFlexionDeg: deg } });

const HALF_KNEELING = STARTS['half-kneeling'].pose;

const glided = (deg: number, frontKneeDeg = 103): PoseData => ({
  ...HALF_KNEELING,
  stretched: { kneeFlexionDeg: 91 - deg, ankleFlexionDeg: -58, hipFlexionDeg: -deg },
  other: { hipFlexionDeg: 93, kneeFlexionDeg: frontKneeDeg, ankleFlexionDeg: 10 },
});

const SITTING = STARTS.sitting.pose;

/** + swings the foot outward. */
const swung = (deg: number): PoseData => ({ ...SITTING, stretched: { hipRotationDeg: deg } });

const ARMS_CROSSED: PoseData = {
  ...SITTING,
  both: {
    ...SITTING.both,
    shoulderRaiseDeg: 40,
    shoulderPlaneDeg: 90,
    shoulderRotationDeg: 55,
    elbowFlexionDeg: 128,
  },
};

const STANDING = STARTS.standing.pose;

const drivenOver = (deg: number, heelUpDeg = 0): PoseData => ({
  ...STANDING,
  stretched: {
    hipFlexionDeg: 25,
    kneeFlexionDeg: 25 + deg,
    ankleFlexionDeg: deg - heelUpDeg,
    hipAbductionDeg: 0,
  },
});

const shankSwing: CheckBody['truth'] = (body) => {
  const [, y, z] = line(body, 'rightKnee', 'rightAnkle');
  return Math.abs(Math.atan2(z, -y)) * DEGREES;
};

/** Every test by its id. */
export const CHECK_BODIES: Readonly<Record<string, CheckBody>> = {
  ake_9090: {
    start: { ...LYING, stretched: RAISED },
    end: kneeUp,
    anchor: 'rightHip',
    ends: [28, 26, 24],
    truth: (body) =>
      angleBetween(line(body, 'rightHip', 'rightKnee'), line(body, 'rightKnee', 'rightAnkle')),
    wrong: {
      'thigh-upright': (deg) => ({
        ...LYING,
        stretched: { hipFlexionDeg: 68, kneeFlexionDeg: deg },
      }),
      'other-leg-down': (deg) => ({ ...kneeUp(deg), other: { hipFlexionDeg: 50 } }),
    },
  },
  aslr: {
    start: LYING,
    end: legUp,
    anchor: 'rightHip',
    ends: [58, 62, 60],
    truth: (body) =>
      angleBetween(line(body, 'rightHip', 'rightKnee'), line(body, 'rightShoulder', 'rightHip')),
    wrong: {
      'knee-straight': (deg) => ({
        ...LYING,
        stretched: { hipFlexionDeg: deg, kneeFlexionDeg: 45 },
      }),
      'other-leg-down': (deg) => ({ ...legUp(deg), other: { hipFlexionDeg: 40 } }),
    },
  },
  hip_ext: {
    start: HALF_KNEELING,
    end: glided,
    anchor: 'rightHip',
    ends: [13, 15, 14],
    truth: (body) =>
      angleBetween(line(body, 'rightHip', 'rightKnee'), line(body, 'rightShoulder', 'rightHip')),
    wrong: {
      'trunk-upright': (deg) => ({ ...glided(deg), pelvis: { tiltDeg: 16 } }),
      'front-knee': (deg) => glided(deg, 122),
    },
  },
  hip_rot_in: {
    start: SITTING,
    end: swung,
    anchor: 'rightHip',
    ends: [31, 35, 33],
    truth: shankSwing,
    wrong: {
      'hips-level': (deg) => ({ ...swung(deg), pelvis: { leanDeg: -16 } }),
      'knee-still': (deg) => ({
        ...SITTING,
        stretched: { hipRotationDeg: deg, hipAbductionDeg: 24 },
      }),
      'foot-outward': (deg) => swung(-deg),
    },
  },
  hip_rot_out: {
    start: SITTING,
    end: (deg) => swung(-deg),
    anchor: 'rightHip',
    ends: [31, 35, 33],
    truth: shankSwing,
    wrong: {
      'hips-level': (deg) => ({ ...swung(-deg), pelvis: { leanDeg: -16 } }),
      'knee-still': (deg) => ({
        ...SITTING,
        stretched: { hipRotationDeg: -deg, hipAbductionDeg: 24 },
      }),
      'foot-inward': swung,
    },
  },
  trunk_rot: {
    start: ARMS_CROSSED,
    end: (deg) => ({ ...ARMS_CROSSED, spine: { twistDeg: deg } }),
    anchor: 'rightHip',
    ends: [36, 40, 38],
    truth: (body) =>
      Math.abs(
        yaw(line(body, 'leftShoulder', 'rightShoulder')) - yaw(line(body, 'leftHip', 'rightHip')),
      ),
    wrong: {
      'no-lean': (deg) => ({ ...ARMS_CROSSED, spine: { twistDeg: deg, sideDeg: 24 } }),
      turned: (deg) => ({ ...ARMS_CROSSED, spine: { twistDeg: -deg } }),
    },
  },
  side_bend: {
    start: STANDING,
    end: (deg) => ({ ...STANDING, spine: { sideDeg: deg } }),
    anchor: 'rightHip',
    ends: [30, 34, 32],
    truth: (body) => {
      const [, y, z] = minus(middle(body, 'Shoulder'), middle(body, 'Hip'));
      return Math.atan2(z, y) * DEGREES;
    },
    wrong: {
      'hips-level': (deg) => ({
        ...STANDING,
        spine: { sideDeg: deg - 14 },
        pelvis: { leanDeg: 16 },
      }),
      'no-twist': (deg) => ({ ...STANDING, spine: { sideDeg: deg, twistDeg: 48 } }),
    },
  },
  ankle_wall: {
    start: STANDING,
    end: drivenOver,
    anchor: 'rightFootIndex',
    ends: [28, 32, 30],
    truth: (body) => angleBetween(line(body, 'rightKnee', 'rightAnkle'), DOWN),
    wrong: { 'heel-down': (deg) => drivenOver(deg, 14) },
  },
};
