import { describe, expect, it } from 'vitest';
import { BODY_BUILDS } from '../../src/core/body-build.ts';
import { landmarksOf } from '../../src/core/body-landmarks.ts';
import { type BodyPose, mirrorPose, STRAIGHT_LIMB } from '../../src/core/body-pose.ts';
import { contactsOf } from '../../src/core/contacts.ts';
import { brokenLimits } from '../../src/core/joint-limits.ts';
import { LANDMARK_INDEX, type LandmarkName, MIRROR_INDEX } from '../../src/core/landmarks.ts';
import { LAPTOP_CAMERA, shoot } from '../../src/core/pinhole.ts';
import { lowestPoint, placeBetween, placeBody } from '../../src/core/place-body.ts';
import type { Vec3 } from '../../src/core/space.ts';

const AVERAGE = BODY_BUILDS.average;

const STANDING: BodyPose = {
  pelvis: { tiltDeg: 0, leanDeg: 0, turnDeg: 0 },
  spine: { flexionDeg: 0, sideDeg: 0, twistDeg: 0 },
  neck: { flexionDeg: 0, sideDeg: 0, turnDeg: 0, nodDeg: 0 },
  left: STRAIGHT_LIMB,
  right: STRAIGHT_LIMB,
  supports: ['leftHeel', 'leftBall', 'rightHeel', 'rightBall'],
  anchors: ['leftHeel', 'leftBall', 'rightHeel', 'rightBall'],
};

function bodyAt(pose: BodyPose, build = AVERAGE) {
  const points = landmarksOf(placeBody(pose, build), build);
  return (name: LandmarkName): Vec3 => points[LANDMARK_INDEX[name]] as Vec3;
}

describe('a standing body', () => {
  const at = bodyAt(STANDING);

  it('has its joints at the heights of the anthropometric tables', () => {
    // Drillis and Contini: knee 0.285, hip 0.530, shoulder 0.818 of the height.
    expect(at('rightKnee')[1] / 1.7).toBeCloseTo(0.285, 2);
    expect(at('rightHip')[1] / 1.7).toBeCloseTo(0.53, 2);
    expect(at('rightShoulder')[1] / 1.7).toBeCloseTo(0.818, 2);
  });

  it('looks forwards, with the right side to the right', () => {
    expect(at('nose')[0]).toBeGreaterThan(at('rightEar')[0]);
    expect(at('rightFootIndex')[0]).toBeGreaterThan(at('rightHeel')[0]);
    expect(at('rightShoulder')[2]).toBeGreaterThan(at('leftShoulder')[2]);
  });
});

describe('one joint moved at a time', () => {
  const right = (angles: Partial<BodyPose['right']>) =>
    bodyAt({
      ...STANDING,
      right: { ...STRAIGHT_LIMB, ...angles },
      supports: ['leftHeel', 'leftBall'],
    });

  it('raises the arm to the side, to the front and overhead', () => {
    const sideways = right({ shoulderRaiseDeg: 90 });
    expect(sideways('rightElbow')[2]).toBeGreaterThan(sideways('rightShoulder')[2] + 0.3);
    const forwards = right({ shoulderRaiseDeg: 90, shoulderPlaneDeg: 90 });
    expect(forwards('rightElbow')[0]).toBeGreaterThan(forwards('rightShoulder')[0] + 0.3);
    const overhead = right({ shoulderRaiseDeg: 180 });
    expect(overhead('rightElbow')[1]).toBeGreaterThan(overhead('rightShoulder')[1] + 0.3);
  });

  it('bends the elbow forwards, and inwards once the arm is turned in', () => {
    const bent = right({ elbowFlexionDeg: 90 });
    expect(bent('rightWrist')[0]).toBeGreaterThan(bent('rightElbow')[0] + 0.2);
    const turned = right({ elbowFlexionDeg: 90, shoulderRotationDeg: 80 });
    expect(turned('rightWrist')[2]).toBeLessThan(turned('rightElbow')[2] - 0.2);
  });

  it('moves the thigh forwards and outwards, and the heel back', () => {
    const flexed = right({ hipFlexionDeg: 90, kneeFlexionDeg: 90 });
    expect(flexed('rightKnee')[0]).toBeGreaterThan(flexed('rightHip')[0] + 0.4);
    expect(flexed('rightAnkle')[1]).toBeLessThan(flexed('rightKnee')[1] - 0.4);
    const out = right({ hipAbductionDeg: 30 });
    expect(out('rightKnee')[2]).toBeGreaterThan(out('rightHip')[2] + 0.2);
  });

  it('bends the spine forwards, sideways and round', () => {
    const spine = (angles: Partial<BodyPose['spine']>) =>
      bodyAt({ ...STANDING, spine: { ...STANDING.spine, ...angles } });
    expect(spine({ flexionDeg: 60 })('nose')[0]).toBeGreaterThan(0.3);
    expect(spine({ sideDeg: 30 })('nose')[2]).toBeGreaterThan(0.1);
    const twisted = spine({ twistDeg: 40 });
    expect(twisted('rightShoulder')[0]).toBeLessThan(twisted('leftShoulder')[0] - 0.1);
  });
});

describe('placing a body', () => {
  const kneeling: BodyPose = {
    ...STANDING,
    pelvis: { tiltDeg: 70, leanDeg: 0, turnDeg: 0 },
    left: { ...STRAIGHT_LIMB, hipFlexionDeg: 80, kneeFlexionDeg: 90, ankleFlexionDeg: -55 },
    right: { ...STRAIGHT_LIMB, hipFlexionDeg: 80, kneeFlexionDeg: 90, ankleFlexionDeg: -55 },
    supports: ['leftKnee', 'rightKnee', 'leftInstep', 'rightInstep'],
    anchors: ['leftKnee', 'rightKnee'],
  };

  it.each(Object.keys(BODY_BUILDS))(
    'rests what carries a body of %s build on the floor',
    (name) => {
      const build = BODY_BUILDS[name as keyof typeof BODY_BUILDS];
      const skeleton = placeBody(STANDING, build);
      const contacts = contactsOf(build);
      for (const support of STANDING.supports) {
        const contact = contacts.get(support);
        expect(contact && lowestPoint(skeleton, contact)[1]).toBeCloseTo(0, 3);
      }
    },
  );

  it('lets nothing lie below the floor on the way from one posture to another', () => {
    for (let share = 0; share <= 1; share += 0.1) {
      const skeleton = placeBetween(STANDING, kneeling, share, AVERAGE);
      for (const contact of contactsOf(AVERAGE).values()) {
        expect(lowestPoint(skeleton, contact)[1]).toBeGreaterThan(-1e-6);
      }
    }
  });

  it('ends exactly in the posture', () => {
    const there = landmarksOf(placeBetween(STANDING, kneeling, 1, AVERAGE), AVERAGE);
    const placed = landmarksOf(placeBody(kneeling, AVERAGE), AVERAGE);
    there.forEach((point, index) => {
      for (const axis of [0, 1, 2] as const) {
        expect(point[axis]).toBeCloseTo(placed[index]?.[axis] ?? Number.NaN, 6);
      }
    });
  });

  it('mirrors: the left body is the right one in a mirror', () => {
    const leaning: BodyPose = {
      ...STANDING,
      spine: { flexionDeg: 5, sideDeg: -20, twistDeg: 10 },
      neck: { flexionDeg: 5, sideDeg: -8, turnDeg: 12, nodDeg: 4 },
      right: { ...STRAIGHT_LIMB, shoulderRaiseDeg: 160, elbowFlexionDeg: 20 },
    };
    const own = landmarksOf(placeBody(leaning, AVERAGE), AVERAGE);
    const mirrored = landmarksOf(placeBody(mirrorPose(leaning), AVERAGE), AVERAGE);
    own.forEach(([x, y, z], index) => {
      const [mx, my, mz] = mirrored[MIRROR_INDEX[index] as number] as Vec3;
      expect([mx, my, -mz].map((v) => v.toFixed(6))).toEqual([x, y, z].map((v) => v.toFixed(6)));
    });
  });
});

describe('a camera picture of a body', () => {
  const points = landmarksOf(placeBody(STANDING, AVERAGE), AVERAGE);

  it('shows the right hand on the picture’s left when the body faces the camera', () => {
    const frame = shoot(points, LAPTOP_CAMERA);
    expect(frame.landmarks?.[LANDMARK_INDEX.rightWrist]?.x).toBeLessThan(0.5);
    expect(frame.landmarks?.every(({ x, y }) => x > 0 && x < 1 && y > 0 && y < 1)).toBe(true);
  });

  it('shows the face to the picture’s right when the right side is near', () => {
    const frame = shoot(points, { ...LAPTOP_CAMERA, yawDeg: 90 });
    const x = (name: LandmarkName) => frame.landmarks?.[LANDMARK_INDEX[name]]?.x ?? Number.NaN;
    expect(x('nose')).toBeGreaterThan(x('rightEar'));
    const depth = (name: LandmarkName) => frame.worldLandmarks?.[LANDMARK_INDEX[name]]?.z;
    expect(depth('rightHip')).toBeLessThan(depth('leftHip') ?? Number.NaN);
  });
});

describe('joint limits', () => {
  it('pass a standing body and name a knee that bends the wrong way', () => {
    expect(brokenLimits(STANDING)).toEqual([]);
    const broken = { ...STANDING, left: { ...STRAIGHT_LIMB, kneeFlexionDeg: -10 } };
    expect(brokenLimits(broken)).toEqual(['left.kneeFlexionDeg']);
  });
});
