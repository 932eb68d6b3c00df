import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURING } from '../../src/core/measuring-settings.ts';
import { smooth, startFilters } from '../../src/core/smoothing.ts';

const SETTINGS = MEASURING.smoothing.deg;

/** Smooths samples, each with the time since the one before. */
function smoothAll(
  samples: readonly (readonly [stepMs: number, value: number])[],
): readonly number[] {
  const memory = [...startFilters(1)];
  let atMs = 0;
  return samples.map(([stepMs, value]) => {
    atMs += stepMs;
    return smooth(memory, 0, value, atMs, SETTINGS);
  });
}

function last(results: readonly number[]): number {
  return results.at(-1) as number;
}

/** The smoothed value after following `valueAt` for some seconds at a frame rate. */
function follow(fps: number, seconds: number, valueAt: (seconds: number) => number): number {
  const samples = Array.from({ length: fps * seconds + 1 }, (_, index) => {
    return [1000 / fps, valueAt(index / fps)] as const;
  });
  return last(smoothAll(samples));
}

const anyValue = fc.double({ min: -200, max: 400, noNaN: true });

describe('a smoothed value', () => {
  it('stays between the lowest and the highest value so far', () => {
    const samples = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), anyValue), {
      minLength: 1,
    });
    fc.assert(
      fc.property(samples, (all) => {
        for (const [index, value] of smoothAll(all).entries()) {
          const seen = all.slice(0, index + 1).map(([, raw]) => raw);
          expect(value).toBeGreaterThanOrEqual(Math.min(...seen) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...seen) + 1e-9);
        }
      }),
    );
  });

  it('is the value itself at first and after a pause', () => {
    expect(last(smoothAll([[0, 50]]))).toBe(50);
    expect(
      last(
        smoothAll([
          [0, 50],
          [601, 90],
        ]),
      ),
    ).toBe(90);
    expect(
      last(
        smoothAll([
          [0, 50],
          [500, 90],
        ]),
      ),
    ).toBeLessThan(90);
  });

  it('does not change for a frame that is not later', () => {
    const memory = [...startFilters(1)];
    smooth(memory, 0, 50, 1000, SETTINGS);
    const before = [...memory];
    expect(smooth(memory, 0, 90, 1000, SETTINGS)).toBe(50);
    expect(smooth(memory, 0, 90, 900, SETTINGS)).toBe(50);
    expect(memory).toEqual(before);
  });

  it('is smoothed apart from its neighbours', () => {
    const memory = [...startFilters(3)];
    smooth(memory, 1, 50, 1000, SETTINGS);
    expect(smooth(memory, 0, 7, 1033, SETTINGS)).toBe(7);
    expect(smooth(memory, 2, 9, 1033, SETTINGS)).toBe(9);
    expect(smooth(memory, 1, 60, 1033, SETTINGS)).toBeLessThan(60);
  });

  it('trembles far less than what it is given', () => {
    const trembling = Array.from(
      { length: 60 },
      (_, index) => [33, index % 2 === 0 ? 88 : 92] as const,
    );
    const late = smoothAll(trembling).slice(30);
    expect(Math.max(...late) - Math.min(...late)).toBeLessThan(2);
  });

  it('follows a quick move within a few degrees, and comes to rest on the value', () => {
    expect(follow(30, 1, (seconds) => 60 * seconds)).toBeGreaterThan(56);
    expect(follow(30, 2, (seconds) => (seconds < 0.3 ? 0 : 80))).toBeCloseTo(80, 0);
  });

  it.each([10, 15, 60])('is about the same at %i fps as at 30', (fps) => {
    const moving = (seconds: number) => 40 * Math.sin(2 * seconds);
    const difference = follow(fps, 3, moving) - follow(30, 3, moving);
    expect(Math.abs(difference)).toBeLessThan(3);
  });
});
