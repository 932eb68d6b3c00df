import { describe, expect, it } from 'vitest';
import { picturePoints } from '../../src/core/body.ts';
import { isInPosition } from '../../src/core/posture.ts';
import type { Position } from '../../src/core/reference.ts';
import { type StickPose, stick } from './body-poses.ts';
import { FACING_LEFT, FACING_RIGHT, FRONT, frameOf, type Shot } from './frames.ts';
import { FORWARD_FOLD, hipFlexorStretch, SITTING, STANDING } from './stretch-poses.ts';

function isIn(position: Position, pose: StickPose, shot: Shot): boolean {
  return isInPosition(
    position,
    shot === FRONT ? 'front' : 'side',
    picturePoints(frameOf(pose, shot)) ?? [],
  );
}

const KNEELING = hipFlexorStretch('left');
const ON_ALL_FOURS = stick({ trunkDeg: 80 }, { thighDeg: 0, kneeDeg: 90, armDeg: 80 });
const SUPINE = stick({ trunkDeg: -90 }, { thighDeg: 90 });
const ON_ONE_LEG = stick({}, {}, { left: { kneeDeg: 70 } });

describe('the position', () => {
  it.each<[string, StickPose, readonly Position[]]>([
    ['standing', STANDING, ['standing']],
    ['folded forwards', FORWARD_FOLD, ['standing']],
    ['sitting', SITTING, ['chair']],
    ['half-kneeling', KNEELING, ['kneeling', 'all-fours']],
    ['on all fours', ON_ALL_FOURS, ['kneeling', 'all-fours']],
  ])('of someone %s is told by the legs', (_, pose, positions) => {
    const told: readonly Position[] = ['standing', 'chair', 'kneeling', 'all-fours'];
    for (const shot of [FACING_LEFT, FACING_RIGHT]) {
      expect(told.filter((position) => isIn(position, pose, shot)).sort()).toEqual(
        [...positions].sort(),
      );
    }
  });

  it('tells sitting from standing from the front too', () => {
    expect(isIn('chair', SITTING, FRONT)).toBe(true);
    expect(isIn('chair', STANDING, FRONT)).toBe(false);
    expect(isIn('standing', STANDING, FRONT)).toBe(true);
    expect(isIn('standing', SITTING, FRONT)).toBe(false);
  });

  it.each<Position>(['supine', 'side-lying'])(
    'is never wrong where the trunk alone tells: %s',
    (position) => {
      for (const pose of [STANDING, SITTING, SUPINE])
        expect(isIn(position, pose, FACING_LEFT)).toBe(true);
    },
  );

  it('is standing with one foot off the floor too', () => {
    expect(isIn('standing', ON_ONE_LEG, FACING_LEFT)).toBe(true);
  });

  it('is never prone while a leg carries the body', () => {
    const prone = stick({ trunkDeg: 65 }, { thighDeg: -80 });
    for (const shot of [FACING_LEFT, FACING_RIGHT]) {
      expect(isIn('prone', prone, shot)).toBe(true);
      for (const pose of [STANDING, KNEELING, ON_ALL_FOURS])
        expect(isIn('prone', pose, shot)).toBe(false);
    }
  });

  it('of someone on the floor, seen from the head or the feet, is told by a short trunk', () => {
    expect(isIn('kneeling', STANDING, FRONT)).toBe(false);
    expect(isIn('kneeling', ON_ALL_FOURS, FRONT)).toBe(true);
    expect(isIn('supine', SUPINE, FRONT)).toBe(true);
  });

  it('is not doubted where the trunk has no length', () => {
    const point = { x: 10, y: 10 };
    expect(
      isInPosition(
        'chair',
        'side',
        Array.from({ length: 33 }, () => point),
      ),
    ).toBe(true);
  });
});
