import fc from 'fast-check';
import { type AngleId, isAngleId } from '../../src/core/angles.ts';
import type { LimbPose, StickPose } from './body-poses.ts';
import type { Shot } from './frames.ts';

function degrees(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true });
}

const limb: fc.Arbitrary<LimbPose> = fc.record({
  thighDeg: degrees(-30, 120),
  kneeDeg: degrees(40, 180),
  armDeg: degrees(-30, 180),
  armOutDeg: degrees(0, 90),
  elbowDeg: degrees(30, 180),
});

/** Any posture a person can take, upright, folded or lying. */
export const anyPose: fc.Arbitrary<StickPose> = fc.record({
  trunkDeg: degrees(-90, 130),
  leanDeg: degrees(-35, 35),
  twistDeg: degrees(-30, 30),
  hipTiltDeg: degrees(-10, 10),
  neckDeg: degrees(130, 210),
  left: limb,
  right: limb,
});

/** Small departures from a posture, to be added to it. */
export const anySway: fc.Arbitrary<(pose: StickPose) => StickPose> = fc
  .tuple(degrees(-6, 6), degrees(-6, 6), degrees(-6, 6), degrees(-12, 12), degrees(-12, 12))
  .map(([trunk, lean, tilt, left, right]) => (pose) => ({
    ...pose,
    trunkDeg: pose.trunkDeg + trunk,
    leanDeg: pose.leanDeg + lean,
    hipTiltDeg: pose.hipTiltDeg + tilt,
    left: { ...pose.left, thighDeg: pose.left.thighDeg + left, armDeg: pose.left.armDeg + right },
    right: {
      ...pose.right,
      thighDeg: pose.right.thighDeg + right,
      kneeDeg: pose.right.kneeDeg - Math.abs(left),
    },
  }));

/** Any way of standing before the camera. */
export const anyShot: fc.Arbitrary<Shot> = fc.record({ turnDeg: degrees(-180, 180) });

/** Every angle of the table. */
export const ALL_ANGLES: readonly AngleId[] = [
  'knee',
  'hip',
  'shoulder',
  'elbow',
  'shank_incl',
  'shin_slope',
  'knee_ahead',
  'ear_sh_gap',
]
  .flatMap((name) => [`${name}.s`, `${name}.o`])
  .concat([
    'trunk_incl',
    'trunk_lat',
    'neck',
    'ear_fwd',
    'head_pitch',
    'hip_line_tilt',
    'shoulder_line_tilt',
    'shoulder_line_ratio',
    'cross_dist',
    'hip_heel',
    'hip_height_rel',
  ])
  .filter(isAngleId);
