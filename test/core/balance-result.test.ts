import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceVerdict, compareSides, sideResult } from '../../src/core/balance-result.ts';
import type { Side } from '../../src/core/landmarks.ts';

const RAISE = { noiseFloorDeg: 10, moreIsFurther: true };

function sides(left: number, right: number) {
  return { left: { median: left, uncertainty: 6 }, right: { median: right, uncertainty: 8 } };
}

function differenceOf(left: number, right: number, test = RAISE) {
  const difference = compareSides(test, sides(left, right));
  if (difference === null) throw new Error('nothing to compare');
  return difference;
}

describe('one side', () => {
  const taken = (value: number, broken: string | null = null) => ({
    value,
    uncertainty: 6,
    broken,
  });

  it('is the median of its valid tries', () => {
    const result = sideResult([taken(50), taken(99, 'knee-straight'), taken(56), taken(52)]);
    expect(result).toMatchObject({ tries: [50, 56, 52], discarded: 1, median: 52 });
    expect(result.uncertainty).toBeCloseTo(Math.hypot(6, 3));
  });

  it('has no result with fewer than three', () => {
    expect(sideResult([taken(50), taken(52)]).median).toBeNull();
  });
});

describe('the difference', () => {
  it.each([
    ['equal', 80, 80, 'even'],
    ['below the noise floor', 80, 71, 'even'],
    ['under a tenth', 150, 138, 'even'],
    ['above the noise floor', 80, 68, 'small'],
    ['fifteen degrees exactly', 80, 65, 'small'],
    ['more than fifteen degrees and a sixth', 80, 62, 'large'],
    ['more than fifteen degrees, but little of the whole', 140, 122, 'small'],
  ] as const)('%s is %4$s', (_, left, right, band) => {
    expect(differenceOf(left, right).band).toBe(band);
  });

  it('must be larger where the test is rougher', () => {
    const rough = { noiseFloorDeg: 15, moreIsFurther: true };
    expect(differenceOf(45, 25, rough).band).toBe('small');
    expect(differenceOf(50, 25, rough).band).toBe('large');
  });

  it('tells which side moved less, also where less is more', () => {
    expect(differenceOf(80, 60).lessSide).toBe('right');
    expect(differenceOf(30, 50, { noiseFloorDeg: 10, moreIsFurther: false }).lessSide).toBe(
      'right',
    );
  });

  it('carries both sides’ uncertainty', () => {
    expect(differenceOf(80, 60).uncertainty).toBe(10);
  });

  it('is the same with the sides exchanged', () => {
    const angle = fc.double({ min: -20, max: 170, noNaN: true });
    fc.assert(
      fc.property(angle, angle, (left, right) => {
        const one = differenceOf(left, right);
        const other = differenceOf(right, left);
        expect(other.band).toBe(one.band);
        expect(other.difference).toBeCloseTo(-one.difference, 9);
        if (left !== right) expect(other.lessSide).not.toBe(one.lessSide);
      }),
    );
  });

  it('is nothing where a side has no result', () => {
    const left = { median: null, uncertainty: null };
    expect(compareSides(RAISE, { ...sides(1, 2), left })).toBeNull();
  });
});

describe('what may be said', () => {
  const on = (day: number, left: number, right: number) => ({
    day,
    difference: differenceOf(left, right),
  });

  it('is nothing before the first test', () => {
    expect(balanceVerdict([])).toBeNull();
  });

  it('is even or small, as the last day was', () => {
    expect(balanceVerdict([on(1, 80, 50), on(9, 80, 79)])).toEqual({ kind: 'even' });
    expect(balanceVerdict([on(1, 80, 80), on(9, 80, 68)])).toEqual({ kind: 'small' });
  });

  it('asks for another day before it calls a difference noticeable', () => {
    expect(balanceVerdict([on(1, 80, 60)])).toEqual({ kind: 'again', lessSide: 'right' });
    expect(balanceVerdict([on(1, 80, 60), on(1, 80, 58)])).toMatchObject({ kind: 'again' });
    expect(balanceVerdict([on(1, 60, 80), on(9, 80, 60)])).toMatchObject({ kind: 'again' });
    expect(balanceVerdict([on(1, 80, 66), on(9, 80, 60)])).toMatchObject({ kind: 'again' });
  });

  it.each(['left', 'right'] as Side[])('names the %s side once two days agree', (side) => {
    const day = (number: number) => (side === 'left' ? on(number, 60, 80) : on(number, 80, 60));
    expect(balanceVerdict([day(9), day(1)])).toEqual({ kind: 'noticeable', lessSide: side });
  });
});
