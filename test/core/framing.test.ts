import { describe, expect, it } from 'vitest';
import { framingIssue } from '../../src/core/framing.ts';
import type { LandmarkName, Side } from '../../src/core/landmarks.ts';
import type { PoseFrame } from '../../src/core/pose.ts';
import { stick } from './body-poses.ts';
import { emptyFrame, FACING_RIGHT, FRONT, frameOf, withLandmarks } from './frames.ts';
import { theStretch } from './sessions.ts';
import { FORWARD_FOLD, hipFlexorStretch, STANDING, sideBend } from './stretch-poses.ts';

const FINE = { stretched: 'right', viewMatches: true, nearer: null, inPosition: true } as const;
const FOLD = theStretch('standing_forward_fold');
const KNEELING = theStretch('half_kneeling_hip_flexor');
const CHILD = theStretch('childs_pose');

const CURLED_UP = stick({ trunkDeg: 95 }, { thighDeg: 50, kneeDeg: 40, armDeg: 20 });

/** The frame with these landmarks below the picture. */
function without(frame: PoseFrame, ...names: readonly LandmarkName[]): PoseFrame {
  return withLandmarks(frame, (landmark, name) =>
    names.includes(name) ? { ...landmark, y: 1.1 } : landmark,
  );
}

const kneeling = frameOf(hipFlexorStretch('right'), FACING_RIGHT);

describe('framing', () => {
  it('is fine with all of the body in the picture', () => {
    expect(framingIssue(FOLD, FINE, frameOf(FORWARD_FOLD, FACING_RIGHT))).toBeNull();
    expect(framingIssue(KNEELING, FINE, kneeling)).toBeNull();
  });

  it('says when nobody is there', () => {
    expect(framingIssue(FOLD, FINE, emptyFrame(0))).toEqual({ id: 'nobody' });
  });

  it('names the feet when a leg that matters leaves the picture', () => {
    const frame = without(kneeling, 'leftAnkle');
    expect(framingIssue(KNEELING, FINE, frame)).toEqual({ id: 'out-of-frame', part: 'feet' });
  });

  it('names the hands when an arm that matters leaves the picture', () => {
    const frame = without(frameOf(FORWARD_FOLD, FACING_RIGHT), 'rightElbow');
    const desk = theStretch('desk_hinge_lat');
    expect(framingIssue(desk, FINE, frame)).toEqual({ id: 'out-of-frame', part: 'hands' });
  });

  it('names the head when the head matters', () => {
    const sitTall = theStretch('sit_tall_reset');
    const frame = withLandmarks(frameOf(STANDING, FACING_RIGHT), (landmark, name) =>
      name.endsWith('Ear') ? { ...landmark, y: -0.1 } : landmark,
    );
    expect(framingIssue(sitTall, FINE, frame)).toEqual({ id: 'out-of-frame', part: 'head' });
  });

  it('says too near when several parts are cut off', () => {
    const frame = without(kneeling, 'leftAnkle', 'rightShoulder');
    expect(framingIssue(KNEELING, FINE, frame)).toEqual({ id: 'too-near' });
  });

  it('does not mind what the stretch does not need', () => {
    const frame = without(
      frameOf(FORWARD_FOLD, FACING_RIGHT),
      'leftWrist',
      'rightWrist',
      'leftAnkle',
    );
    expect(framingIssue(FOLD, FINE, frame)).toBeNull();
  });

  it.each([
    ['standing_side_bend', 'face-camera'],
    ['lower_trunk_rotation', 'turn-along'],
    ['standing_forward_fold', 'turn-side-on'],
    ['seated_figure_four', 'turn-half'],
  ])('in %s asks to %s from the wrong view', (id, issue) => {
    const frame = frameOf(sideBend('right'), FRONT);
    expect(framingIssue(theStretch(id), { ...FINE, viewMatches: false }, frame)).toEqual({
      id: issue,
    });
  });

  describe.each([
    ['left', 'right'],
    ['right', 'left'],
  ] as const)('in a stretch of the %s', (stretched, other) => {
    const issueOf = (id: string, nearer: Side | null) => {
      const percept = { ...FINE, stretched, nearer };
      return framingIssue(theStretch(id), percept, frameOf(FORWARD_FOLD, FACING_RIGHT))?.id ?? null;
    };

    it('asks for the side that has to be nearer, and only where it clearly is not', () => {
      expect(issueOf('standing_hamstring_step', other)).toBe('turn-round');
      expect(issueOf('standing_hamstring_step', stretched)).toBeNull();
      expect(issueOf('standing_hamstring_step', null)).toBeNull();
      // Of a lying figure-four the other leg is the one to see.
      expect(issueOf('supine_figure_four', stretched)).toBe('turn-round');
      expect(issueOf('supine_figure_four', other)).toBeNull();
      expect(issueOf('seated_figure_four', other)).toBe('turn-round');
      expect(issueOf('seated_figure_four', stretched)).toBeNull();
    });

    it('asks nobody to turn round where either side will do, or who faces the camera', () => {
      for (const id of ['standing_forward_fold', 'standing_side_bend']) {
        expect(issueOf(id, other)).toBeNull();
        expect(issueOf(id, stretched)).toBeNull();
      }
    });
  });

  it('says too far when the body is small in the picture', () => {
    const at = (pixelsPerMetre: number) => frameOf(STANDING, { ...FACING_RIGHT, pixelsPerMetre });
    expect(framingIssue(FOLD, FINE, at(100))).toEqual({ id: 'too-far' });
    expect(framingIssue(FOLD, FINE, at(130))).toBeNull();
  });

  it('does not take a body that is folded up for one that is far away', () => {
    const near = { ...FACING_RIGHT, pixelsPerMetre: 130 };
    expect(framingIssue(CHILD, FINE, frameOf(CURLED_UP, near))).toBeNull();
  });

  it('names the position last', () => {
    const wrong = { ...FINE, inPosition: false };
    expect(framingIssue(CHILD, wrong, kneeling)).toEqual({
      id: 'wrong-position',
      position: 'kneeling',
    });
    expect(framingIssue(CHILD, { ...wrong, viewMatches: false }, kneeling)).toEqual({
      id: 'turn-side-on',
    });
  });
});
