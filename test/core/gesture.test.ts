import { describe, expect, it } from 'vitest';
import {
  advanceGesture,
  GESTURE_MS,
  type GestureState,
  gestureShare,
  handsOnHead,
  NO_GESTURE,
} from '../../src/core/gesture.ts';
import { mirrorFrame, type PoseFrame } from '../../src/core/pose.ts';
import { sidesOf } from '../../src/core/reference.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { stick } from './body-poses.ts';
import { emptyFrame, FACING_RIGHT, FRONT, film, frameOf, type Move } from './frames.ts';
import { aimedPose, STANDING, shotOf, startOf, T_POSE } from './stretch-poses.ts';

const ON_HEAD_FRONT = stick({}, { armDeg: 140, armOutDeg: 90, elbowDeg: 80 });
const ON_HEAD_SIDE = stick({}, { armDeg: 140, armOutDeg: 0, elbowDeg: 80 });
const OVERHEAD = stick({}, { armDeg: 176, armOutDeg: 90, elbowDeg: 178 });

function times(frames: readonly PoseFrame[]): readonly number[] {
  let state: GestureState = NO_GESTURE;
  return frames.flatMap((frame) => {
    const step = advanceGesture(state, frame);
    state = step.state;
    return step.made ? [frame.timestampMs] : [];
  });
}

describe('hands on the head', () => {
  it('are seen from the front and from the side, and in a mirror', () => {
    for (const frame of [frameOf(ON_HEAD_FRONT, FRONT), frameOf(ON_HEAD_SIDE, FACING_RIGHT)]) {
      expect(handsOnHead(frame)).toBe(true);
      expect(handsOnHead(mirrorFrame(frame))).toBe(true);
    }
  });

  it('are neither hanging, nor out to the sides, nor reaching up, nor out of the picture', () => {
    for (const pose of [STANDING, T_POSE, OVERHEAD]) {
      expect(handsOnHead(frameOf(pose, FRONT))).toBe(false);
      expect(handsOnHead(frameOf(pose, FACING_RIGHT))).toBe(false);
    }
    expect(handsOnHead(emptyFrame(0))).toBe(false);
  });

  it('with one hand alone are no sign', () => {
    const one = stick({}, {}, { left: { armDeg: 140, armOutDeg: 90, elbowDeg: 80 } });
    expect(handsOnHead(frameOf(one, FRONT))).toBe(false);
    expect(handsOnHead(mirrorFrame(frameOf(one, FRONT)))).toBe(false);
  });

  it('are in no stretch of the library, nor at its start', () => {
    for (const stretch of STRETCHES) {
      for (const side of sidesOf(stretch)) {
        for (const level of ['beginner', 'full'] as const) {
          const poses = [aimedPose(stretch, side, level), startOf(stretch, side)];
          for (const pose of poses) {
            expect(handsOnHead(frameOf(pose, shotOf(stretch, side))), stretch.id).toBe(false);
          }
        }
      }
    }
  });
});

describe('the sign', () => {
  const moves = (stayMs: number): readonly Move[] => [
    { to: STANDING, stayMs: 500 },
    { to: ON_HEAD_FRONT, moveMs: 500, stayMs },
    { to: STANDING, moveMs: 500, stayMs: 500 },
  ];

  it.each([8, 15, 30])('is made once when held for long enough, at %i pictures a second', (fps) => {
    expect(times(film(moves(4000), FRONT, { fps }))).toHaveLength(1);
    expect(times(film(moves(GESTURE_MS - 500), FRONT, { fps }))).toEqual([]);
  });

  it('counts again only after the hands came down', () => {
    const twice = [...moves(2500), ...moves(2500)];
    expect(times(film(twice, FRONT))).toHaveLength(2);
  });

  it('outlasts a frame in which a hand is misplaced', () => {
    const frames = film(moves(2000), FRONT).map((frame, index) =>
      index % 20 === 19 ? emptyFrame(frame.timestampMs) : frame,
    );
    expect(times(frames)).toHaveLength(1);
  });

  it('tells how far it has come', () => {
    const first = advanceGesture(NO_GESTURE, frameOf(ON_HEAD_FRONT, FRONT, 0)).state;
    const later = advanceGesture(first, frameOf(ON_HEAD_FRONT, FRONT, 200)).state;
    expect(gestureShare(NO_GESTURE)).toBe(0);
    expect(gestureShare(later)).toBeCloseTo(200 / GESTURE_MS, 6);
  });
});
