import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { picturePoints } from '../../src/core/body.ts';
import { mirrorFrame, type PoseFrame } from '../../src/core/pose.ts';
import type { View } from '../../src/core/reference.ts';
import { estimateView, lineYaw, matchesView, type ViewEstimate } from '../../src/core/view.ts';
import { type StickPose, stick } from './body-poses.ts';
import { frameOf } from './frames.ts';
import { FORWARD_FOLD, hipFlexorStretch, SITTING, STANDING } from './stretch-poses.ts';

function viewOf(frame: PoseFrame): ViewEstimate {
  return estimateView(frame, picturePoints(frame) ?? []) as ViewEstimate;
}

const SUPINE = stick({ trunkDeg: -90 }, { thighDeg: 90 });
const POSTURES: readonly (readonly [string, StickPose])[] = [
  ['standing', STANDING],
  ['sitting', SITTING],
  ['folded', FORWARD_FOLD],
  ['half-kneeling', hipFlexorStretch('left')],
  ['lying on the back', SUPINE],
];

describe('the view', () => {
  it.each(POSTURES)('of a body %s is how far it is turned out of the picture', (_, pose) => {
    for (const turnDeg of [0, 20, 45, 70, 90]) {
      for (const sign of [-1, 1]) {
        expect(viewOf(frameOf(pose, { turnDeg: sign * turnDeg })).turnedDeg).toBeCloseTo(
          turnDeg,
          4,
        );
      }
    }
  });

  it.each(POSTURES)('of a body %s from the side tells which way its front points', (_, pose) => {
    for (const turnDeg of [60, 75, 90, 105]) {
      expect(viewOf(frameOf(pose, { turnDeg })).front).toBeGreaterThan(0.2);
      expect(viewOf(frameOf(pose, { turnDeg: -turnDeg })).front).toBeLessThan(-0.2);
    }
  });

  it.each(POSTURES)('of a body %s is the other way round in a mirror', (_, pose) => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 90, noNaN: true }), (turnDeg) => {
        const frame = frameOf(pose, { turnDeg });
        const view = viewOf(frame);
        const mirrored = viewOf(mirrorFrame(frame));
        expect(mirrored.turnedDeg).toBeCloseTo(view.turnedDeg, 6);
        expect(mirrored.front).toBeCloseTo(-view.front, 6);
      }),
    );
  });

  it('keeps its front where depth alone has left and right swapped', () => {
    const frame = frameOf(STANDING, { turnDeg: 90 });
    const near = frameOf(STANDING, { turnDeg: 80 });
    const flat = { ...frame, worldLandmarks: near.worldLandmarks };
    expect(viewOf(flat).front).toBeGreaterThan(0);
  });

  it('is unknown without a body in depth', () => {
    const frame = frameOf(STANDING, { turnDeg: 30 });
    const points = picturePoints(frame) ?? [];
    const flat = (frame.worldLandmarks ?? []).map((landmark) => ({
      ...landmark,
      x: 0,
      y: 0,
      z: 0,
    }));
    for (const worldLandmarks of [null, [], flat]) {
      expect(estimateView({ ...frame, worldLandmarks }, points)).toBeNull();
    }
  });
});

describe('the view gate', () => {
  it.each<[View, number, number]>([
    ['front', 0, 40],
    ['front45', 5, 85],
    ['side', 50, 90],
  ])('for %s opens from %i° to %i° of turn', (view, lowest, highest) => {
    for (let turned = 0; turned <= 90; turned++) {
      expect(matchesView(view, turned, false), `${turned}°`).toBe(
        turned >= lowest && turned <= highest,
      );
    }
  });

  it.each<[View, number, number]>([
    ['front', 46, 47],
    ['side', 44, 43],
  ])('for %s closes only once the body is past %i°', (view, open, closed) => {
    expect(matchesView(view, open, true)).toBe(true);
    expect(matchesView(view, open, false)).toBe(false);
    expect(matchesView(view, closed, true)).toBe(false);
  });
});

describe('the turn of shoulders and hips', () => {
  it.each([-80, -30, 0, 15, 60])('is %i° when they are turned by that', (turnDeg) => {
    const frame = frameOf(STANDING, { turnDeg });
    expect(lineYaw(frame.worldLandmarks ?? [], 'shoulder')).toBeCloseTo(-turnDeg, 6);
  });
});
