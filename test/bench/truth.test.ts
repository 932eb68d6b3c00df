import { describe, expect, test } from 'vitest';
import { measureTruth } from '../../bench/evaluate/true-angles.ts';
import { parseTruth, truthIndexAt } from '../../bench/evaluate/truth.ts';
import { cameraAxes, truthFrame } from '../../bench/evaluate/truth-frame.ts';
import { LANDMARK_INDEX, type LandmarkName } from '../../src/core/landmarks.ts';
import type { Landmark } from '../../src/core/pose.ts';
import { standingTruth } from './truth-fixture.ts';

function find(landmarks: readonly Landmark[] | null, name: LandmarkName): Landmark {
  const landmark = landmarks?.[LANDMARK_INDEX[name]];
  if (!landmark) throw new Error(`There is no ${name}.`);
  return landmark;
}

describe('cameraAxes', () => {
  const level = {
    dist: 2,
    height: 1,
    x: 0,
    yaw: 0,
    pan: 0,
    tiltDown: 0,
    fx: 1,
    fy: 1,
    cx: 0,
    cy: 0,
  };

  test('a level camera looks along −z', () => {
    const { position, right, down, away } = cameraAxes(level);
    expect(position).toEqual([0, 1, 2]);
    expect(right).toEqual([1, 0, 0].map((value) => expect.closeTo(value)));
    expect(down).toEqual([0, -1, 0].map((value) => expect.closeTo(value)));
    expect(away).toEqual([0, 0, -1].map((value) => expect.closeTo(value)));
  });

  test('a camera off the axis still looks at the room’s centre', () => {
    const { position, away } = cameraAxes({ ...level, yaw: 30 });
    expect(away).toEqual(
      [-position[0] / 2, 0, -position[2] / 2].map((value) => expect.closeTo(value)),
    );
  });

  test('tilted down, it looks towards the floor', () => {
    const { away, down } = cameraAxes({ ...level, tiltDown: 10 });
    expect(away[1]).toBeLessThan(0);
    expect(away[1] * down[1] + away[2] * down[2]).toBeCloseTo(0);
  });
});

describe('truthFrame', () => {
  test('is what a perfect model would have found', () => {
    const frame = truthFrame(standingTruth(), 1);
    const { landmarks, worldLandmarks } = frame;
    expect(frame.timestampMs).toBeCloseTo(1000 / 15);
    expect(landmarks).toHaveLength(33);
    expect(landmarks?.every(({ visibility }) => visibility === 1)).toBe(true);
    // Facing the camera, the person's left is on the picture's right.
    expect(find(landmarks, 'leftShoulder').x).toBeGreaterThan(find(landmarks, 'rightShoulder').x);
    expect(find(landmarks, 'nose').y).toBeLessThan(find(landmarks, 'leftHip').y);
    expect(find(worldLandmarks, 'leftShoulder').x).toBeCloseTo(0.186);
    // MediaPipe's world: y down, origin between the hips, nearer to the camera is negative.
    expect(find(worldLandmarks, 'nose').y).toBeCloseTo(0.933 - 1.6);
    expect(find(worldLandmarks, 'nose').z).toBeCloseTo(-0.18);
    expect(find(worldLandmarks, 'leftHip').z).toBeCloseTo(0);
  });

  test('has no landmarks where nobody is', () => {
    const truth = standingTruth({ frames: 1 });
    const empty = { ...truth, frames: [{ t: 0 }] };
    expect(truthFrame(empty, 0)).toMatchObject({ landmarks: null, worldLandmarks: null });
  });
});

describe('measureTruth', () => {
  test('a standing person is straight and upright', () => {
    const sideOn = measureTruth(standingTruth({ turnDeg: 90 }), 'left');
    expect(sideOn.measure('knee.s', 0)).toBeCloseTo(180, 0);
    expect(sideOn.measure('trunk_incl', 0)).toBeGreaterThan(0);
    expect(sideOn.measure('trunk_incl', 0)).toBeLessThan(5);
  });

  test.each([90, -90])('turned by %d°, the ears are in front of the shoulders', (turnDeg) => {
    const angles = measureTruth(standingTruth({ turnDeg }), 'right');
    expect(angles.measure('ear_fwd', 0)).toBeGreaterThan(0);
  });

  test('a twist is counted from the first frame', () => {
    const [rest] = standingTruth().frames;
    const turned = standingTruth({ turnDeg: 60 });
    const twisting = { ...turned, frames: [rest ?? { t: 0 }, ...turned.frames.slice(1)] };
    const angles = measureTruth(twisting, 'left');
    expect(angles.measure('shoulder_line_ratio', 0)).toBeCloseTo(1, 1);
    expect(angles.measure('shoulder_line_ratio', 1)).toBeCloseTo(0.5, 1);
  });
});

describe('the truth at a time', () => {
  test('is its nearest frame', () => {
    const truth = standingTruth({ frames: 3 });
    expect(truthIndexAt(truth, 0.07)).toBe(1);
    expect(truthIndexAt(truth, 0.13)).toBe(2);
    expect(truthIndexAt(truth, 0.3)).toBeNull();
  });

  test('of a still picture is its only frame', () => {
    expect(truthIndexAt(standingTruth({ frames: 1 }), 2.9)).toBe(0);
  });

  test('names the field that is wrong', () => {
    expect(() => parseTruth('{"fps": "15"}', 'x.truth.json')).toThrow('x.truth.json: fps: ');
  });
});
