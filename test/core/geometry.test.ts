import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  direction,
  frontAngle,
  hypotenuse,
  hypotenuse3,
  interiorAngle,
  wrapFrom,
} from '../../src/core/geometry.ts';

const ORIGIN = { x: 0, y: 0 };

/** A point 100 px away, degrees counter-clockwise from the picture's right. */
function towards(degrees: number) {
  const angle = (degrees * Math.PI) / 180;
  return { x: 100 * Math.cos(angle), y: 100 * Math.sin(angle) };
}

const anyDegrees = fc.double({ min: -1000, max: 1000, noNaN: true });

describe('wrapFrom', () => {
  it('is the remainder of whole turns, to the last digit', () => {
    const remainder = (angle: number, from: number): number =>
      ((((angle - from) % 360) + 360) % 360) + from;
    const anyAngle = fc.oneof(anyDegrees, fc.double(), fc.constantFrom(-0, 0, 360, -360, -1e-20));
    fc.assert(
      fc.property(anyAngle, fc.constantFrom(-180, -150, -90, 0), (angle, from) => {
        expect(wrapFrom(angle, from)).toBe(remainder(angle, from));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same angle within one turn from the start', () => {
    fc.assert(
      fc.property(anyDegrees, fc.integer({ min: -360, max: 360 }), (degrees, from) => {
        const wrapped = wrapFrom(degrees, from);
        expect(wrapped).toBeGreaterThanOrEqual(from);
        expect(wrapped).toBeLessThanOrEqual(from + 360);
        expect(Math.cos(((wrapped - degrees) * Math.PI) / 180)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('direction', () => {
  it.each([
    [0, 0],
    [90, 90],
    [-90, -90],
    [135, 135],
    [270, -90],
  ])('of a vector at %i° is %i°', (degrees, expected) => {
    expect(direction(towards(degrees))).toBeCloseTo(expected, 9);
  });

  it.each([
    ['no vector', ORIGIN],
    ['a vector under two pixels', { x: 1.4, y: 1.3 }],
    ['a vector that is not a number', { x: Number.NaN, y: 50 }],
  ])('is unknown for %s', (_, vector) => {
    expect(direction(vector)).toBeNull();
  });
});

describe('interiorAngle', () => {
  it('is the smaller angle between two segments, whichever comes first', () => {
    fc.assert(
      fc.property(anyDegrees, fc.double({ min: 0, max: 180, noNaN: true }), (from, between) => {
        const a = towards(from);
        const b = towards(from + between);
        expect(interiorAngle(a, ORIGIN, b)).toBeCloseTo(between, 6);
        expect(interiorAngle(b, ORIGIN, a)).toBeCloseTo(between, 6);
      }),
    );
  });

  it('is unknown where a segment has no length', () => {
    expect(interiorAngle(ORIGIN, ORIGIN, towards(0))).toBeNull();
    expect(interiorAngle(towards(0), ORIGIN, ORIGIN)).toBeNull();
  });
});

describe('frontAngle', () => {
  it.each([
    [0, 90],
    [-40, 130],
    [-90, 180],
    [-120, 210],
  ])(
    'with the body upright and the thigh at %i° is %i°, whichever way it faces',
    (thigh, expected) => {
      const shoulder = towards(90);
      expect(frontAngle(shoulder, ORIGIN, towards(thigh), 1)).toBeCloseTo(expected, 9);
      expect(frontAngle(shoulder, ORIGIN, towards(180 - thigh), -1)).toBeCloseTo(expected, 9);
    },
  );
});

describe('the hypotenuse', () => {
  it('is that of the language', () => {
    const side = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(side, side, (x, y) => {
        const known = Math.hypot(x, y);
        expect(Math.abs(hypotenuse(x, y) - known)).toBeLessThanOrEqual(1e-15 * known + 1e-300);
      }),
    );
    expect(hypotenuse(0, 0)).toBe(0);
    expect(hypotenuse(3, -4)).toBe(5);
  });
});

describe('the length in space', () => {
  it('is what the language says, to the last digit', () => {
    const anyMetres = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(anyMetres, anyMetres, anyMetres, (x, y, z) => {
        expect(hypotenuse3(x, y, z)).toBe(Math.hypot(x, y, z));
      }),
      { numRuns: 1000 },
    );
    expect(hypotenuse3(0, 0, 0)).toBe(0);
  });
});
