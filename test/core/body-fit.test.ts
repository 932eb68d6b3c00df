import { describe, expect, it } from 'vitest';
import { BODY_BUILDS } from '../../src/core/body-build.ts';
import { fitPose } from '../../src/core/body-fit.ts';
import { landmarksOf } from '../../src/core/body-landmarks.ts';
import { type BodyPose, mirrorPose } from '../../src/core/body-pose.ts';
import { CAPTURED_ANGLES } from '../../src/core/capture.ts';
import { brokenLimits } from '../../src/core/joint-limits.ts';
import { MIRROR_INDEX, type Side } from '../../src/core/landmarks.ts';
import { placeBody } from '../../src/core/place-body.ts';
import type { Stretch } from '../../src/core/reference.ts';
import type { Vec3 } from '../../src/core/space.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { referencePose } from '../../src/stretches/poses/reference-poses.ts';
import { seededNoise } from './body-films.ts';
import { measuredOn } from './posed-bodies.ts';

/** A fitted body shows what was captured so exactly. Angles that the camera misreads in a stretch tell nothing. */
const AGREEMENT_DEG = 6;
const ROUGH_AGREEMENT_DEG = 13;

function reference(stretch: Stretch): readonly [BodyPose, Side | null] {
  const side = stretch.sides === 'each' ? 'right' : null;
  const pose = referencePose(stretch.id, 'full', side);
  if (pose === null) throw new Error(`${stretch.id} has no pose`);
  return [pose, side];
}

function bodyIn(pose: BodyPose, build = BODY_BUILDS.average): readonly Vec3[] {
  return landmarksOf(placeBody(pose, build), build);
}

function worstOff(stretch: Stretch, pose: BodyPose, fitted: BodyPose, side: Side | null): number {
  const angles = CAPTURED_ANGLES[stretch.view].filter(
    (angle) => angle !== 'stance_ratio' && !stretch.ignored.includes(angle),
  );
  const offs = angles.map((angle) => {
    const [was, is] = [pose, fitted].map((body) => measuredOn(body, stretch, side, angle));
    return was == null || is == null ? 0 : Math.abs(was - is);
  });
  return Math.max(...offs);
}

describe('a body fitted to landmarks', () => {
  it.each(STRETCHES)('shows the angles it was fitted to, in $id', (stretch) => {
    const [pose, side] = reference(stretch);
    const fitted = fitPose(bodyIn(pose));
    if (fitted === null) throw new Error('no fit');
    expect(brokenLimits(fitted)).toEqual([]);
    expect(worstOff(stretch, pose, fitted, side)).toBeLessThan(AGREEMENT_DEG);
  });

  it('is much the same from an unsteady reading of another body', () => {
    for (const [seed, stretch] of STRETCHES.entries()) {
      const [pose, side] = reference(stretch);
      const noise = seededNoise(seed + 7);
      const shaken = bodyIn(pose, BODY_BUILDS.slim).map(
        ([x, y, z]): Vec3 => [x + noise() * 0.006, y + noise() * 0.006, z + noise() * 0.006],
      );
      const fitted = fitPose(shaken);
      if (fitted === null) throw new Error(`${stretch.id}: no fit`);
      expect(worstOff(stretch, pose, fitted, side), stretch.id).toBeLessThan(ROUGH_AGREEMENT_DEG);
    }
  });

  it('is the mirror image for a mirrored body', () => {
    const stretch = STRETCHES.find(({ id }) => id === 'standing_quad') as Stretch;
    const body = bodyIn(reference(stretch)[0]);
    const mirrored = MIRROR_INDEX.map((index): Vec3 => {
      const [x, y, z] = body[index] as Vec3;
      return [x, y, -z];
    });
    const [fitted, other] = [fitPose(body), fitPose(mirrored)];
    if (fitted === null || other === null) throw new Error('no fit');
    const back = mirrorPose(other);
    for (const group of ['pelvis', 'spine', 'neck', 'left', 'right'] as const) {
      for (const [key, value] of Object.entries(fitted[group])) {
        const there = (back[group] as unknown as Record<string, number>)[key];
        expect(there, `${group}.${key}`).toBeCloseTo(value, 0);
      }
    }
    expect([...back.supports].sort()).toEqual([...fitted.supports].sort());
  });

  it('rests on what is lowest', () => {
    const stretch = STRETCHES.find(({ id }) => id === 'cat_cow') as Stretch;
    const fitted = fitPose(bodyIn(reference(stretch)[0]));
    expect(fitted?.supports).toEqual(
      expect.arrayContaining(['leftKnee', 'rightKnee', 'leftPalm', 'rightPalm']),
    );
    expect(fitted?.supports).not.toContain('head');
  });

  it('is none where the landmarks are of no body', () => {
    const stretch = STRETCHES[0] as Stretch;
    const body = bodyIn(reference(stretch)[0]);
    const noise = seededNoise(3);
    expect(fitPose(body.map((): Vec3 => [noise(), noise(), noise()]))).toBeNull();
    expect(fitPose(body.map((): Vec3 => [0, 0, 0]))).toBeNull();
    expect(fitPose(body.map((): Vec3 => [Number.NaN, 0, 0]))).toBeNull();
  });
});
