import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounceOf } from '../../src/core/bounce.ts';
import {
  historyMs,
  isAnyFaster,
  latestValues,
  NO_MOTION,
  remember,
  speedOf,
} from '../../src/core/motion.ts';
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
    expect(speedOf(NO_MOTION, TRUNK)).toBeNull();
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

describe('whether an angle changes faster than so much', () => {
  it('is what its speed says, with frames missing and readings lost', () => {
    const anyFrame = fc.record({
      stepMs: fc.constantFrom(16, 33, 33.3, 40, 100, 250, 900, 2000),
      values: fc.tuple(
        fc.oneof(fc.double({ min: 0, max: 90, noNaN: true }), fc.constant(Number.NaN)),
        fc.constantFrom(10, 20, Number.NaN),
      ),
    });
    fc.assert(
      fc.property(fc.array(anyFrame, { maxLength: 60 }), (all) => {
        let motion = NO_MOTION;
        let atMs = 0;
        for (const { stepMs, values } of all) {
          atMs += stepMs;
          motion = remember(motion, atMs, values);
          const speeds = [0, 1].map((slot) => Math.abs(speedOf(motion, slot) ?? 0));
          expect(isAnyFaster(motion, [0, 1], 25)).toBe(Math.max(...speeds) > 25);
          expect(latestValues(motion)).toEqual(values);
        }
      }),
    );
  });
});

describe('bouncing', () => {
  it('that cannot come to a least speed need not be told', () => {
    const gentle = motionOf(1500, wave(1, 1));
    expect(bounceOf(gentle, TRUNK)).toBeGreaterThan(0);
    expect(bounceOf(gentle, TRUNK, 30)).toBe(0);
    const hard = motionOf(1500, wave(15, 1));
    expect(bounceOf(hard, TRUNK, 30)).toBe(bounceOf(hard, TRUNK));
  });

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
    expect(bounceOf(NO_MOTION, TRUNK)).toBe(0);
  });

  it('ends a moment after the body is still', () => {
    const moving = wave(15, 1);
    const motion = motionOf(4000, (seconds) => (seconds < 2 ? moving(seconds) : 0));
    expect(bounceOf(motion, TRUNK)).toBe(0);
  });
});

describe('the memory of motion', () => {
  it('is not touched by what is added to it', () => {
    const before = motionOf(1000, (seconds) => seconds);
    const copy = structuredClone(before);
    const [up, down] = [90, -90].map((value) => remember(before, 1050, [value, 0]));
    expect(before).toEqual(copy);
    expect(latestValues(up ?? NO_MOTION)).toEqual([90, 0]);
    expect(latestValues(down ?? NO_MOTION)).toEqual([-90, 0]);
  });

  it('goes back a second and a half', () => {
    const motion = motionOf(5000, () => 0);
    expect(historyMs(motion)).toBe(1500);
    expect(historyMs(NO_MOTION)).toBe(0);
    expect(historyMs(remember(NO_MOTION, 700, []))).toBe(0);
  });
});
