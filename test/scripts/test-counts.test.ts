import { describe, expect, it } from 'vitest';
import {
  addCounts,
  countPlaywright,
  countRun,
  countStep,
  countVitest,
  formatCounts,
  readCounts,
} from '../../scripts/steps/test-counts.mjs';

const none = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

describe('counting', () => {
  it('reads each program’s own words', () => {
    const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(countVitest(vitest)).toEqual({ ...none, passed: 5, failed: 1, skipped: 3 });
    const stats = { expected: 4, unexpected: 2, flaky: 1, skipped: 1 };
    const counts = { passed: 5, failed: 2, skipped: 1, flaky: 1 };
    expect(countPlaywright({ stats })).toEqual(counts);
  });

  it('never lets a failure without a failed test pass', () => {
    expect(countRun({ ...none, passed: 9 }, 1)).toEqual({ ...none, passed: 9, failed: 1 });
    expect(countRun(null, 0)).toEqual({ ...none, failed: 1 });
    expect(countRun({ ...none, passed: 9, failed: 2 }, 1).failed).toBe(2);
    expect(countRun({ ...none, passed: 9 }, 0).failed).toBe(0);
  });

  it('takes a missing report for none', () => {
    expect(readCounts('no-such-report.json', countVitest)).toBeNull();
  });

  it('adds up and prints', () => {
    const run = { passed: 3, failed: 0, skipped: 2, flaky: 1 };
    const total = addCounts([countStep(0), countStep(1), run]);
    expect(total).toEqual({ passed: 4, failed: 1, skipped: 2, flaky: 1 });
    expect(formatCounts(total)).toBe('4 passed, 1 failed, 2 skipped, 1 flaky');
    expect(formatCounts(countStep(0))).toBe('1 passed, 0 failed');
  });
});
