import { describe, expect, it } from 'vitest';
import { mirrorPose } from '../../src/core/body-pose.ts';
import { measuredPose } from '../../src/core/measured-pose.ts';
import type { JointSummary } from '../../src/core/session-types.ts';
import { referencePose } from '../../src/stretches/poses/reference-poses.ts';

function joint(angle: JointSummary['angle'], meanDeviation: number | null): JointSummary {
  return {
    angle,
    label: angle,
    unit: 'deg',
    aim: 100,
    accept: { low: null, high: null },
    frames: 10,
    mean: meanDeviation === null ? null : 100 + meanDeviation,
    meanDeviation,
    uncertainty: 5,
  };
}

const bend = referencePose('standing_side_bend', 'beginner', 'right');
const fold = referencePose('standing_forward_fold', 'beginner', null);
if (bend === null || fold === null) throw new Error('a reference pose is gone');

describe('the measured pose', () => {
  it('is the reference where everything was on the aim, or nothing was read', () => {
    expect(measuredPose(bend, [], 'right')).toEqual(bend);
    expect(measuredPose(bend, [joint('knee.s', 0), joint('trunk_lat', null)], 'right')).toEqual(
      bend,
    );
  });

  it('bends what was measured more bent', () => {
    const pose = measuredPose(fold, [joint('knee.s', -20), joint('elbow.o', -10)], 'right');
    expect(pose.right.kneeFlexionDeg).toBeCloseTo(fold.right.kneeFlexionDeg + 20);
    expect(pose.left.elbowFlexionDeg).toBeCloseTo(fold.left.elbowFlexionDeg + 10);
    expect(pose.left.kneeFlexionDeg).toBe(fold.left.kneeFlexionDeg);
  });

  it('keeps the thighs in place when the trunk folds less, unless the hip was measured', () => {
    const upright = measuredPose(fold, [joint('trunk_incl', -15)], 'right');
    expect(upright.pelvis.tiltDeg).toBeCloseTo(fold.pelvis.tiltDeg - 15);
    expect(upright.left.hipFlexionDeg).toBeCloseTo(fold.left.hipFlexionDeg - 15);
    const both = measuredPose(fold, [joint('trunk_incl', -15), joint('hip.s', 9)], 'right');
    expect(both.right.hipFlexionDeg).toBeCloseTo(fold.right.hipFlexionDeg - 9);
  });

  it('leans less far where the lean was measured smaller', () => {
    const pose = measuredPose(bend, [joint('trunk_lat', -8)], 'right');
    expect(Math.abs(pose.spine.sideDeg)).toBeCloseTo(Math.abs(bend.spine.sideDeg) - 8);
  });

  it('never follows detection into a posture nobody takes', () => {
    const pose = measuredPose(bend, [joint('knee.s', -170)], 'right');
    expect(pose.right.kneeFlexionDeg).toBeLessThan(60);
  });

  it('is the mirror image for the other side', () => {
    const joints = [joint('trunk_lat', -8), joint('knee.s', -12), joint('shoulder.o', 20)];
    expect(measuredPose(mirrorPose(bend), joints, 'left')).toEqual(
      mirrorPose(measuredPose(bend, joints, 'right')),
    );
  });
});
