import fc from 'fast-check';
import type { AngleId, SidedAngle, UnsidedAngle } from '../../src/core/angle-ids.ts';
import { SIDED_ANGLES } from '../../src/core/sided-angles.ts';
import { UNSIDED_ANGLES } from '../../src/core/unsided-angles.ts';
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
  ...(Object.keys(SIDED_ANGLES) as SidedAngle[]).flatMap((id) => [`${id}.s`, `${id}.o`] as const),
  ...(Object.keys(UNSIDED_ANGLES) as UnsidedAngle[]),
];
