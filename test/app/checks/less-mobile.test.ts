import { describe, expect, it } from 'vitest';
import type { CheckRecord } from '../../../src/app/checks/check-history.ts';
import { lessMobileSide } from '../../../src/app/checks/less-mobile.ts';
import { stretchById } from '../../../src/stretches/library.ts';
import { ROUTINES } from '../../../src/stretches/routines.ts';

function check(testId: string, left: number, right: number, change = {}): CheckRecord {
  const side = (median: number) => ({
    tries: [median, median, median],
    discarded: 0,
    median,
    uncertainty: 4,
  });
  return {
    id: testId,
    takenAt: '2026-03-01T08:00:00.000Z',
    testId,
    source: 'camera',
    sides: { left: side(left), right: side(right) },
    appVersion: '0.1.0',
    schema: 1,
    ...change,
  };
}

describe('the side of a stretch that moved less', () => {
  it('is the tested side', () => {
    const checks = [check('aslr', 45, 80)];
    expect(lessMobileSide('supine_hamstring_strap', checks)).toBe('left');
    expect(lessMobileSide('supine_hamstring_strap', [check('aslr', 80, 45)])).toBe('right');
  });

  it('is the other one where the test bends towards a side', () => {
    expect(lessMobileSide('standing_side_bend', [check('side_bend', 10, 40)])).toBe('right');
    expect(lessMobileSide('standing_side_bend', [check('side_bend', 40, 10)])).toBe('left');
  });

  it('is none without a check, without a difference, or from sample data', () => {
    expect(lessMobileSide('supine_hamstring_strap', [])).toBeNull();
    expect(lessMobileSide('supine_hamstring_strap', [check('aslr', 70, 70)])).toBeNull();
    const sample = check('aslr', 45, 80, { source: 'sample-data' });
    expect(lessMobileSide('supine_hamstring_strap', [sample])).toBeNull();
    expect(lessMobileSide('cat_cow', [check('aslr', 45, 80)])).toBeNull();
  });

  it('can be known of every stretch that a routine would repeat on it', () => {
    const tests = ['ake_9090', 'aslr', 'hip_ext', 'hip_rot_in', 'side_bend'];
    const checks = tests.map((id) => check(id, 10, 60));
    for (const { items } of ROUTINES) {
      for (const { stretchId, extraOnLessMobile = 0 } of items) {
        if (extraOnLessMobile === 0) continue;
        expect(stretchById(stretchId)?.sides).toBe('each');
        expect(lessMobileSide(stretchId, checks), stretchId).not.toBeNull();
      }
    }
  });
});
