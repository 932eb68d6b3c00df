import { describe, expect, it } from 'vitest';
import { formatTable } from '../../bench/speed/report.ts';
import { formatSpread, percentile, ratios, spreadOf } from '../../bench/speed/spread.ts';

describe('spread of measurements', () => {
  it('lies between two values where no value stands at the share', () => {
    expect(percentile([10, 20, 30, 40, 50], 0.5)).toBe(30);
    expect(percentile([50, 10], 0.25)).toBe(20);
    expect(percentile([], 0.5)).toBeNaN();
  });

  it('tells least, middle and most in any order', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ min: 1, median: 2, max: 3 });
  });

  it('divides round by round, so that a slow round cancels', () => {
    expect(ratios([10, 5, 20], [20, 10])).toEqual([0.5, 0.5]);
  });

  it('shows three figures, and a dash for what was not measured', () => {
    expect(formatSpread({ min: 0.5, median: 12.34, max: 1234.5 })).toBe('0.50 – 12.3 – 1,235');
    expect(formatSpread(spreadOf([]))).toBe('– – – – –');
  });

  it.each([
    [{ atLeast: 2 }, '≥ 2.00 met'],
    [{ atLeast: 4 }, '≥ 4.00 NOT MET'],
    [{ atMost: 3 }, '≤ 3.00 met'],
    [{ atMost: 1 }, '≤ 1.00 NOT MET'],
  ])('says whether the middle meets the goal %j', (goal, words) => {
    const table = formatTable({
      title: 'T',
      rows: [{ name: 'n', unit: 'ms', samples: [1, 3, 5], goal }],
    });
    expect(table).toContain(`| n | 1.00 – 3.00 – 5.00 | ms | ${words} |`);
  });
});
