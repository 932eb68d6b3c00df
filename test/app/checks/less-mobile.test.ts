import { describe, expect, it } from 'vitest';
import type { CheckRecord } from '../../../src/app/checks/check-history.ts';
import { fittedToChecks, lessMobile } from '../../../src/app/checks/less-mobile.ts';
import { planRoutine } from '../../../src/core/plan.ts';
import { routineSeconds } from '../../../src/core/routine.ts';
import { stretchById } from '../../../src/stretches/library.ts';
import { ROUTINES, routineById } from '../../../src/stretches/routines.ts';

function check(testId: string, left: number, right: number, day = 1, change = {}): CheckRecord {
  const side = (median: number) => ({
    tries: [median, median, median],
    discarded: 0,
    median,
    uncertainty: 4,
  });
  return {
    id: `${testId} ${day}`,
    takenAt: new Date(2026, 2, day, 8).toISOString(),
    testId,
    source: 'camera',
    sides: { left: side(left), right: side(right) },
    appVersion: '0.1.0',
    schema: 1,
    ...change,
  };
}

/** The same result on two days. */
function twice(testId: string, left: number, right: number, change = {}): readonly CheckRecord[] {
  return [1, 4].map((day) => check(testId, left, right, day, change));
}

function sideOf(stretchId: string, checks: readonly CheckRecord[]): string | null {
  return lessMobile(stretchId, checks)?.side ?? null;
}

describe('the side of a stretch that moved less', () => {
  it('is the tested side', () => {
    expect(sideOf('supine_hamstring_strap', twice('aslr', 45, 80))).toBe('left');
    expect(sideOf('supine_hamstring_strap', twice('aslr', 80, 45))).toBe('right');
  });

  it('is the other one where the test bends towards a side, which is told too', () => {
    expect(lessMobile('standing_side_bend', twice('side_bend', 10, 40))).toEqual({
      side: 'right',
      movedLess: 'left',
      testId: 'side_bend',
    });
    expect(sideOf('standing_side_bend', twice('side_bend', 40, 10))).toBe('left');
  });

  it('is none after one day alone, or after two that differ the other way round', () => {
    expect(sideOf('supine_hamstring_strap', [check('aslr', 45, 80)])).toBeNull();
    const turned = [check('aslr', 80, 45, 1), check('aslr', 45, 80, 4)];
    expect(sideOf('supine_hamstring_strap', turned)).toBeNull();
    const sameDay = [check('aslr', 45, 80, 1), check('aslr', 44, 80, 1)];
    expect(sideOf('supine_hamstring_strap', sameDay)).toBeNull();
  });

  it('is what the newest test says, the surer one of the same day', () => {
    const evenNow = [...twice('aslr', 45, 80), check('ake_9090', 20, 20, 9)];
    expect(sideOf('supine_hamstring_strap', evenNow)).toBeNull();
    const clearNow = [check('ake_9090', 20, 20, 1), ...twice('aslr', 45, 80)];
    expect(sideOf('supine_hamstring_strap', clearNow)).toBe('left');
    const bothNow = [...twice('aslr', 45, 80), ...twice('ake_9090', 10, 50)];
    expect(lessMobile('supine_hamstring_strap', bothNow)?.testId).toBe('ake_9090');
  });

  it('stands when the newest try gave no result', () => {
    const none = { tries: [], discarded: 7, median: null, uncertainty: null };
    const failed = check('aslr', 0, 0, 9, { sides: { left: none, right: none } });
    expect(sideOf('supine_hamstring_strap', [...twice('aslr', 45, 80), failed])).toBe('left');
  });

  it('is none without a check, without a difference, or from sample data', () => {
    expect(sideOf('supine_hamstring_strap', [])).toBeNull();
    expect(sideOf('supine_hamstring_strap', twice('aslr', 70, 70))).toBeNull();
    expect(
      sideOf('supine_hamstring_strap', twice('aslr', 45, 80, { source: 'sample-data' })),
    ).toBeNull();
    expect(sideOf('cat_cow', twice('aslr', 45, 80))).toBeNull();
  });

  it('can be known of every stretch that a routine would repeat on it', () => {
    const tests = ['ake_9090', 'aslr', 'hip_ext', 'hip_rot_in', 'side_bend'];
    const checks = tests.flatMap((id) => twice(id, 10, 60));
    for (const { items } of ROUTINES) {
      for (const { stretchId, extraOnLessMobile = 0 } of items) {
        if (extraOnLessMobile === 0) continue;
        expect(stretchById(stretchId)?.sides).toBe('each');
        expect(sideOf(stretchId, checks), stretchId).not.toBeNull();
      }
    }
  });
});

describe('a routine for both sides', () => {
  it('has one more hold on the side that moved less, and its time', () => {
    const routine = routineById('balance_8');
    if (routine === null) throw new Error('the routine is gone');
    const fitted = fittedToChecks(routine, twice('aslr', 45, 80));
    const holdsOf = (of: typeof routine) => planRoutine(of, 'beginner', stretchById).holds;
    expect(holdsOf(fitted)).toHaveLength(holdsOf(routine).length + 1);
    expect(routineSeconds(fitted, stretchById) - routineSeconds(routine, stretchById)).toBe(
      35 + 20,
    );
    const more = holdsOf(fitted).filter(({ stretch }) => stretch.id === 'supine_hamstring_strap');
    expect(more.map(({ side }) => side)).toEqual(['left', 'left', 'right']);
  });
});
