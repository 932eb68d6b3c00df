import { describe, expect, test } from 'vitest';
import type { ReplayedReading } from '../../bench/evaluate/replay.ts';
import { compareAngles, quantile, reportAngles } from '../../bench/evaluate/score-angles.ts';

function reading(t: number, value: number | null, unit: 'deg' | 'ratio' = 'deg'): ReplayedReading {
  return { angle: unit === 'deg' ? 'knee.s' : 'ear_fwd', unit, t, value };
}

test('errors are app minus truth, and frames without a reading are counted beside', () => {
  const readings = [reading(0, 172), reading(1, 176), reading(2, null), reading(3, 180)];
  const compared = compareAngles(readings, ({ t }) => (t === 3 ? null : 174));
  expect(reportAngles(compared)).toEqual({
    'knee.s': { n: 3, unread: 0.25, mae: 2, bias: 0, p95: 2 },
  });
});

test('without truth there are no errors', () => {
  const compared = compareAngles([reading(0, 172)], () => null);
  expect(reportAngles(compared)['knee.s']).toEqual({
    n: 1,
    unread: 0,
    mae: null,
    bias: null,
    p95: null,
  });
});

test('angles on both sides of the seam are close, ratios are not wrapped', () => {
  const compared = compareAngles([reading(0, 179), reading(0, 400, 'ratio')], ({ unit }) =>
    unit === 'deg' ? -179 : 0,
  );
  expect(compared.get('knee.s')?.errors).toEqual([-2]);
  expect(compared.get('ear_fwd')?.errors).toEqual([400]);
});

describe('quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  test.each([
    [hundred, 0.95, 95],
    [[7], 0.95, 7],
    [[1, 2], 0.95, 2],
    [[], 0.95, null],
  ])('%#', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });
});
