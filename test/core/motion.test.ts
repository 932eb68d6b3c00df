import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounceOf, historyMs, remember, speedOf } from '../../src/core/motion.ts';
import { motionOf, READ_SLOT as TRUNK, UNREAD_SLOT } from './rules.ts';

function wave(degrees: number, hz: number): (seconds: number) => number {
  return (seconds) => degrees * Math.sin(2 * Math.PI * hz * seconds);
}

describe('speed', () => {
  it.each([-60, -10, 0, 25])('of an angle that changes by %i° a second is that', (rate) => {
    const motion = motionOf(1000, (seconds) => 10 + rate * seconds);
    expect(speedOf(motion, TRUNK)).toBeCloseTo(rate, 6);
  });

  it('is unknown for an angle that was not read, or not for long enough', () => {
    expect(speedOf([], TRUNK)).toBeNull();
    expect(
      speedOf(
        motionOf(1000, () => 0),
        UNREAD_SLOT,
      ),
    ).toBeNull();
    expect(
      speedOf(
        motionOf(200, () => 0),
        TRUNK,
      ),
    ).toBeNull();
  });

  it('looks back half a second and no further', () => {
    const motion = motionOf(1500, (seconds) => Math.min(seconds, 1) * 90);
    expect(speedOf(motion, TRUNK)).toBeCloseTo(0, 6);
  });
});

describe('bouncing', () => {
  it('is going to and fro, quicker for wider and quicker swings', () => {
    const gentle = bounceOf(motionOf(1500, wave(3, 1)), TRUNK);
    const hard = bounceOf(motionOf(1500, wave(15, 1)), TRUNK);
    expect(gentle).toBeLessThan(20);
    expect(hard).toBeGreaterThan(50);
    expect(hard / gentle).toBeCloseTo(5, 6);
  });

  it('is not going one way, however quickly', () => {
    fc.assert(
      fc.property(fc.double({ min: -300, max: 300, noNaN: true }), (rate) => {
        expect(
          bounceOf(
            motionOf(1500, (seconds) => rate * seconds),
            TRUNK,
          ),
        ).toBe(0);
      }),
    );
  });

  it('is nothing for an angle that was not read', () => {
    expect(bounceOf(motionOf(1500, wave(15, 1)), UNREAD_SLOT)).toBe(0);
    expect(bounceOf([], TRUNK)).toBe(0);
  });

  it('ends a moment after the body is still', () => {
    const moving = wave(15, 1);
    const motion = motionOf(4000, (seconds) => (seconds < 2 ? moving(seconds) : 0));
    expect(bounceOf(motion, TRUNK)).toBe(0);
  });
});

describe('the memory of motion', () => {
  it('goes back a second and a half', () => {
    const motion = motionOf(5000, () => 0);
    expect(historyMs(motion)).toBe(1500);
    expect(historyMs([])).toBe(0);
    expect(historyMs(remember([], 700, []))).toBe(0);
  });
});
