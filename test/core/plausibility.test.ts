import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { picturePoints } from '../../src/core/body.ts';
import type { Point } from '../../src/core/geometry.ts';
import { LANDMARK_INDEX, type LandmarkName } from '../../src/core/landmarks.ts';
import {
  isLimbPlausible,
  type LimbLengths,
  learnLimbs,
  limbEndingAt,
  limbLengths,
} from '../../src/core/plausibility.ts';
import { stick } from './body-poses.ts';
import { FACING_RIGHT, frameOf, withLandmarks } from './frames.ts';
import { anyPose, anyShot } from './random-bodies.ts';

const SHARE = 0.7;
const STANDING = stick();

function pointsOf(pose = STANDING, change: Partial<Point> = {}): readonly Point[] {
  const frame = withLandmarks(frameOf(pose, FACING_RIGHT), (landmark, name) =>
    name === 'rightAnkle' ? { ...landmark, ...change } : landmark,
  );
  return picturePoints(frame) ?? [];
}

function learnFrom(frames: readonly (readonly Point[])[]): LimbLengths {
  return frames.reduce<LimbLengths>(
    (learnt, points) => learnLimbs(learnt, limbLengths(points)),
    [],
  );
}

/** Whether the limb that ends at this landmark is about as long as it was learnt to be. */
function isPlausible(learnt: LimbLengths, points: readonly Point[], end: LandmarkName): boolean {
  return isLimbPlausible(learnt, limbLengths(points), limbEndingAt(LANDMARK_INDEX[end]), SHARE);
}

function repeated(points: readonly Point[], times: number): readonly (readonly Point[])[] {
  return Array.from({ length: times }, () => points);
}

describe('a limb', () => {
  it('is plausible before any length was learnt', () => {
    expect(isPlausible([], pointsOf(), 'rightAnkle')).toBe(true);
  });

  it('is plausible at its own length, in any posture', () => {
    fc.assert(
      fc.property(anyPose, anyShot, (pose, shot) => {
        const points = picturePoints(frameOf(pose, shot)) ?? [];
        const learnt = learnFrom(repeated(points, 5));
        for (const end of ['leftKnee', 'rightAnkle', 'leftElbow', 'rightWrist'] as const) {
          expect(isPlausible(learnt, points, end)).toBe(true);
        }
      }),
    );
  });

  it('is not plausible when it is much shorter than learnt, on that side alone', () => {
    const learnt = learnFrom(repeated(pointsOf(), 10));
    const ankleAtKnee = pointsOf(STANDING, { y: 0.62 });
    expect(isPlausible(learnt, ankleAtKnee, 'rightAnkle')).toBe(false);
    expect(isPlausible(learnt, ankleAtKnee, 'leftAnkle')).toBe(true);
    expect(isPlausible(learnt, ankleAtKnee, 'rightKnee')).toBe(true);
  });

  it('ends at knees, ankles, elbows and wrists alone', () => {
    expect(limbEndingAt(LANDMARK_INDEX.leftKnee)).not.toBe(limbEndingAt(LANDMARK_INDEX.rightKnee));
    expect(limbEndingAt(LANDMARK_INDEX.nose)).toBe(-1);
    expect(limbEndingAt(LANDMARK_INDEX.leftHip)).toBe(-1);
  });

  it.each([
    ['as far as the picture is wide', { x: 2, y: 3 }],
    ['thrown to the edge of what is believed', { x: 90, y: 90 }],
  ])('stays plausible after a few frames with its end %s', (_, elsewhere) => {
    const sound = pointsOf();
    const learnt = learnFrom([
      ...repeated(sound, 30),
      ...repeated(pointsOf(STANDING, elsewhere), 3),
    ]);
    expect(isPlausible(learnt, sound, 'rightAnkle')).toBe(true);
  });

  it('is learnt anew within two seconds when the body comes nearer', () => {
    const near = picturePoints(frameOf(STANDING, { ...FACING_RIGHT, pixelsPerMetre: 380 })) ?? [];
    const far = picturePoints(frameOf(STANDING, { ...FACING_RIGHT, pixelsPerMetre: 190 })) ?? [];
    const learnt = learnFrom([...repeated(far, 30), ...repeated(near, 60)]);
    expect(isPlausible(learnt, far, 'rightAnkle')).toBe(false);
  });
});
