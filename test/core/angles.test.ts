import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AngleId } from '../../src/core/angle-ids.ts';
import { angleDefinition, isAngleId } from '../../src/core/angles.ts';
import { otherSide } from '../../src/core/landmarks.ts';
import { mirrorFrame } from '../../src/core/pose.ts';
import { type StickPose, stick } from './body-poses.ts';
import { frameOf } from './frames.ts';
import { angleIn, bodyIn, forwardIn, movedBody } from './measured-bodies.ts';
import { ALL_ANGLES, anyPose, anyShot } from './random-bodies.ts';

const SIDE_VIEWS = [{ turnDeg: 90 }, { turnDeg: -90 }] as const;
const FACING = { turnDeg: 0 };

const UPRIGHT = stick();
const SEATED = stick({}, { thighDeg: 90, kneeDeg: 90 });
const FOLDED = stick({ trunkDeg: 120 });
const ON_ALL_FOURS = stick({ trunkDeg: 80 }, { thighDeg: 0, kneeDeg: 90, armDeg: 80 });
const SUPINE = stick({ trunkDeg: -90 }, { thighDeg: 90 });
const KNEES_TO_CHEST = stick({ trunkDeg: -90 }, { thighDeg: 210, kneeDeg: 70 });
const LEANING_BACK = stick({ trunkDeg: -15 }, { thighDeg: -5 });
const KNEELING_GLIDE = stick({}, { thighDeg: -15, kneeDeg: 105 });

/** Equal to within rounding, going round the circle; or both unknown. */
function expectSame(angle: AngleId, value: number | null, expected: number | null): void {
  if (value === null || expected === null) {
    expect(value, angle).toBe(expected);
    return;
  }
  const apart = Math.abs(value - expected);
  const round = angleDefinition(angle).unit === 'deg' ? Math.min(apart, 360 - apart) : apart;
  expect(round, `${angle}: ${value} for ${expected}`).toBeLessThan(1e-6);
}

describe('the angle table', () => {
  it('knows its own angles and no others', () => {
    for (const id of ALL_ANGLES) expect(isAngleId(id), id).toBe(true);
    for (const id of ['knee', 'trunk_incl.s', 'knee.left', '', 'toString']) {
      expect(isAngleId(id), id).toBe(false);
    }
  });

  it.each<[string, StickPose, Partial<Record<AngleId, number>>]>([
    [
      'upright',
      UPRIGHT,
      {
        trunk_incl: 0,
        'hip.s': 180,
        'knee.s': 180,
        neck: 180,
        'shank_incl.s': 0,
        'knee_ahead.s': 0,
        ear_fwd: 0,
        head_pitch: 0,
        'shoulder.s': 5,
        'elbow.s': 175,
        'arm_incl.s': 5,
        hip_height_rel: 0.86,
      },
    ],
    ['seated with the hips at a right angle', SEATED, { 'hip.s': 90, 'knee.s': 90, trunk_incl: 0 }],
    ['folded past level', FOLDED, { trunk_incl: 120, 'hip.s': 60, 'knee.s': 180, neck: 180 }],
    [
      'on all fours',
      ON_ALL_FOURS,
      {
        trunk_incl: 80,
        'hip.s': 100,
        'knee.s': 90,
        'shoulder.s': 80,
        'arm_incl.s': 0,
        'shank_incl.s': 90,
      },
    ],
    ['supine', SUPINE, { trunk_incl: -90, 'hip.s': 180, 'knee.s': 180, hip_height_rel: 0 }],
    ['supine with the knees at the chest', KNEES_TO_CHEST, { 'hip.s': 60, 'knee.s': 70 }],
    ['leaning back', LEANING_BACK, { trunk_incl: -15, 'hip.s': 200 }],
    ['gliding forward over a kneeling leg', KNEELING_GLIDE, { 'hip.s': 195, 'knee.s': 105 }],
    ['chin to chest', stick({ neckDeg: 130 }), { neck: 130 }],
    ['head tipped back', stick({ neckDeg: 215 }), { neck: 215, head_pitch: 35 }],
    [
      'knees ahead of the ankles',
      stick({}, { thighDeg: 60, kneeDeg: 90 }),
      { 'knee_ahead.s': 0.5 },
    ],
  ])('reads a body %s from either side', (_, pose, expected) => {
    for (const shot of SIDE_VIEWS) {
      for (const [id, value] of Object.entries(expected)) {
        const angle = id as AngleId;
        expect(angleIn(angle, pose, shot), `${angle} at ${shot.turnDeg}°`).toBeCloseTo(value, 6);
      }
    }
  });

  it('reads a lean away from the stretched side as positive', () => {
    const leaningLeft = stick({ leanDeg: -20 });
    expect(angleIn('trunk_lat', leaningLeft, FACING, 'right')).toBeCloseTo(20, 6);
    expect(angleIn('trunk_lat', leaningLeft, FACING, 'left')).toBeCloseTo(-20, 6);
    expect(angleIn('shoulder_line_tilt', leaningLeft, FACING, 'right')).toBeCloseTo(20, 6);
  });

  it('reads the higher hip of the stretched side as positive', () => {
    const rightHipUp = stick({ hipTiltDeg: 8 });
    expect(angleIn('hip_line_tilt', rightHipUp, FACING, 'right')).toBeCloseTo(8, 6);
    expect(angleIn('hip_line_tilt', rightHipUp, FACING, 'left')).toBeCloseTo(-8, 6);
  });

  it('shortens the shoulder line by a twist, not by a lean', () => {
    expect(angleIn('shoulder_line_ratio', stick({ leanDeg: 25 }), FACING)).toBeCloseTo(1, 6);
    const twisted = angleIn('shoulder_line_ratio', stick({ twistDeg: 30 }), FACING);
    expect(twisted).toBeCloseTo(Math.cos(Math.PI / 6), 6);
  });

  it('tells the sides apart', () => {
    const pose = stick({}, {}, { right: { kneeDeg: 80 }, left: { kneeDeg: 160 } });
    for (const shot of SIDE_VIEWS) {
      expect(angleIn('knee.s', pose, shot, 'right')).toBeCloseTo(80, 6);
      expect(angleIn('knee.o', pose, shot, 'right')).toBeCloseTo(160, 6);
      expect(angleIn('knee.s', pose, shot, 'left')).toBeCloseTo(160, 6);
    }
  });
});

describe('every angle', () => {
  it('stays the same wherever the body is in the picture and however large', () => {
    const place = fc.record({
      x: fc.integer({ min: -2000, max: 2000 }),
      y: fc.integer({ min: -2000, max: 2000 }),
    });
    const size = fc.double({ min: 1, max: 4, noNaN: true });
    fc.assert(
      fc.property(anyPose, anyShot, place, size, (pose, shot, by, scale) => {
        const body = movedBody(bodyIn(frameOf(pose, shot), 'right', forwardIn(shot)), 4, by);
        const moved = movedBody(body, scale, by);
        for (const angle of ALL_ANGLES) {
          const { calculate } = angleDefinition(angle);
          const value = calculate(body);
          // A limb too short to have a direction may get one as it grows.
          if (value !== null) expectSame(angle, calculate(moved), value);
        }
      }),
    );
  });

  it('stays the same in a mirror, with the sides swapped', () => {
    fc.assert(
      fc.property(anyPose, anyShot, fc.constantFrom('left', 'right'), (pose, shot, side) => {
        const frame = frameOf(pose, shot);
        const forward = forwardIn(shot);
        const body = bodyIn(frame, side, forward);
        const mirrored = bodyIn(mirrorFrame(frame), otherSide(side), forward === 1 ? -1 : 1);
        for (const angle of ALL_ANGLES) {
          const { calculate } = angleDefinition(angle);
          expectSame(angle, calculate(mirrored), calculate(body));
        }
      }),
    );
  });

  it('needs landmarks, so that a hidden one can make it unread', () => {
    for (const angle of ALL_ANGLES) expect(angleDefinition(angle).needs.length).toBeGreaterThan(0);
  });
});
