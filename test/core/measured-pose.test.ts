import { describe, expect, it } from 'vitest';
import { advisedYaw } from '../../src/core/advised-yaw.ts';
import { BODY_BUILDS } from '../../src/core/body-build.ts';
import { type BodyPose, mirrorPose } from '../../src/core/body-pose.ts';
import { contactsOf } from '../../src/core/contacts.ts';
import { brokenLimits } from '../../src/core/joint-limits.ts';
import type { Side } from '../../src/core/landmarks.ts';
import { measuredPose } from '../../src/core/measured-pose.ts';
import { lowestPoint, placeBody } from '../../src/core/place-body.ts';
import { readPose } from '../../src/core/pose-readings.ts';
import type { Stretch } from '../../src/core/reference.ts';
import type { JointSummary } from '../../src/core/session-types.ts';
import { STRETCHES, stretchById } from '../../src/stretches/library.ts';
import { referencePose } from '../../src/stretches/poses/reference-poses.ts';

/** Several angles at once, some of which hang together, may each be missed by a little. */
const AGREEMENT_DEG = 4;

function joint(
  angle: JointSummary['angle'],
  meanDeviation: number | null,
  unit: 'deg' | 'ratio' = 'deg',
): JointSummary {
  return {
    angle,
    label: angle,
    unit,
    aim: 100,
    accept: { low: null, high: null },
    frames: 10,
    mean: meanDeviation === null ? null : 100 + meanDeviation,
    meanDeviation,
    uncertainty: 5,
  };
}

function known<T>(value: T | null): T {
  if (value === null) throw new Error('missing');
  return value;
}

function referenceOf(stretch: Stretch, side: Side | null): BodyPose {
  return known(referencePose(stretch.id, 'beginner', side));
}

const SIDE_BEND = known(stretchById('standing_side_bend'));
const bend = referenceOf(SIDE_BEND, 'right');

describe('the measured pose', () => {
  it('is the reference where everything was on the aim, or nothing was read', () => {
    expect(measuredPose(bend, [], 'right', 0)).toBe(bend);
    const none = [joint('knee.s', 0), joint('trunk_lat', null)];
    expect(measuredPose(bend, none, 'right', 0)).toBe(bend);
  });

  it.each(STRETCHES)('shows what was measured of $id, and stays a body on the floor', (stretch) => {
    const side = stretch.sides === 'each' ? 'right' : null;
    const reference = referenceOf(stretch, side);
    const yawDeg = advisedYaw(stretch, side);
    const main = known(stretch.targets.find(({ weight }) => weight === 1) ?? null);
    const unit = main.angle.endsWith('_ratio') || main.tolerance.full < 1 ? 'ratio' : 'deg';
    const by = unit === 'deg' ? -7 : 0.05;
    const pose = measuredPose(reference, [joint(main.angle, by, unit)], side ?? 'right', yawDeg);
    const read = (of: BodyPose) => known(readPose(of, yawDeg, side ?? 'right')(main.angle));
    const missed = Math.abs(read(pose) - read(reference) - by);
    expect(missed).toBeLessThan(unit === 'deg' ? AGREEMENT_DEG : 0.03);
    expect(brokenLimits(pose)).toEqual([]);
    const skeleton = placeBody(pose, BODY_BUILDS.average);
    for (const name of pose.supports) {
      const contact = known(contactsOf(BODY_BUILDS.average).get(name) ?? null);
      expect(lowestPoint(skeleton, contact)[1], name).toBeLessThan(0.03);
    }
  });

  it('shows several joints at once', () => {
    const stretch = known(stretchById('standing_hip_flexor_lunge'));
    const reference = referenceOf(stretch, 'right');
    const joints = [joint('hip.s', -9), joint('trunk_incl', -6), joint('knee.o', 8)];
    const pose = measuredPose(reference, joints, 'right', 90);
    for (const { angle, meanDeviation } of joints) {
      const [is, was] = [pose, reference].map((of) => known(readPose(of, 90, 'right')(angle)));
      const moved = (is ?? 0) - (was ?? 0);
      expect(Math.abs(moved - (meanDeviation ?? 0)), angle).toBeLessThan(AGREEMENT_DEG);
    }
  });

  it('takes no misreading for a posture', () => {
    const pose = measuredPose(bend, [joint('knee.s', -170)], 'right', 90);
    expect(brokenLimits(pose)).toEqual([]);
    expect(pose.right.kneeFlexionDeg).toBeLessThan(60);
  });

  it('is mirrored for the other side', () => {
    const joints = [joint('trunk_lat', -8), joint('shoulder.s', -12)];
    const right = measuredPose(bend, joints, 'right', 0);
    const left = mirrorPose(measuredPose(mirrorPose(bend), joints, 'left', 0));
    for (const group of ['pelvis', 'spine', 'neck', 'left', 'right'] as const) {
      for (const [key, value] of Object.entries(right[group])) {
        const there = (left[group] as unknown as Record<string, number>)[key] ?? Number.NaN;
        expect(Math.abs(there - value), `${group}.${key}`).toBeLessThan(1);
      }
    }
  });
});
