import { describe, expect, it } from 'vitest';
import { checkHistory } from '../../../src/app/checks/check-history.ts';
import { brokenWords, checkWords, testWords, verdictWords } from '../../../src/app/words/checks.ts';
import { CAUTION_FLAGS } from '../../../src/core/cautions.ts';
import type { CheckRecord } from '../../../src/store/check-record.ts';
import { BALANCE_TESTS, balanceTestById } from '../../../src/stretches/balance-tests.ts';
import { ROUTINES } from '../../../src/stretches/routines.ts';

const raise = balanceTestById('aslr');
if (raise === null) throw new Error('the straight-leg raise is gone');
const test = raise;

function record(day: number, left: number, right: number, change: Partial<CheckRecord> = {}) {
  const side = (median: number) => ({
    tries: [median, median, median],
    discarded: 0,
    median,
    uncertainty: 8,
  });
  const made: CheckRecord = {
    id: `${day}`,
    takenAt: new Date(2026, 2, day, 12).toISOString(),
    testId: 'aslr',
    source: 'camera',
    sides: { left: side(left), right: side(right) },
    appVersion: '0.1.0',
    schema: 1,
    ...change,
  };
  return made;
}

describe('the history of a check', () => {
  it('is empty before the first', () => {
    expect(checkHistory([], test)).toMatchObject({ last: null, verdict: null, points: [] });
  });

  it('judges the last day against the days before, in whatever order they come', () => {
    const history = checkHistory([record(9, 80, 58), record(1, 80, 60)], test);
    expect(history.last?.id).toBe('9');
    expect(history.verdict).toEqual({ kind: 'noticeable', lessSide: 'right' });
    expect(history.points.map(({ side }) => side)).toEqual(['left', 'right', 'left', 'right']);
  });

  it('leaves sample data and other tests out once there is a result of one’s own', () => {
    const sample = record(1, 80, 50, { source: 'sample-data' });
    expect(checkHistory([sample], test)).toMatchObject({ isSample: true });
    const history = checkHistory(
      [sample, record(9, 80, 58), record(5, 1, 90, { testId: 'x' })],
      test,
    );
    expect(history).toMatchObject({ isSample: false, verdict: { kind: 'again' } });
  });

  it('shows a side without a result as none', () => {
    const none = { tries: [], discarded: 7, median: null, uncertainty: null };
    const history = checkHistory([record(1, 80, 60, { sides: { left: none, right: none } })], test);
    expect(history).toMatchObject({ difference: null, verdict: null, points: [] });
  });
});

describe('the tests', () => {
  it.each(BALANCE_TESTS.map(({ id }) => id))(
    '%s has its words, flags, and a routine that exists',
    (id) => {
      const one = balanceTestById(id);
      const say = testWords(id);
      expect(say?.steps.length).toBeGreaterThanOrEqual(3);
      for (const flag of one?.skipFlags ?? []) expect(CAUTION_FLAGS).toContain(flag);
      if (one?.routineId) expect(ROUTINES.map((routine) => routine.id)).toContain(one.routineId);
      for (const { id: broken } of one?.conditions ?? []) expect(brokenWords(broken)).not.toBe('');
      for (const guard of one?.guards ?? []) expect(brokenWords(guard)).not.toBe('');
      expect(one?.sources.length).toBeGreaterThan(0);
    },
  );

  it('never speak of disease, risk or cause', () => {
    const verdicts = [
      verdictWords({ kind: 'even' }),
      verdictWords({ kind: 'small' }),
      verdictWords({ kind: 'again', lessSide: 'left' }),
      verdictWords({ kind: 'noticeable', lessSide: 'right' }),
    ];
    const all = [...verdicts, JSON.stringify(checkWords)].join(' ');
    expect(all).not.toMatch(/abnormal|dysfunction|diagnos|injur|cause|risk|score|!/i);
    expect(verdicts[3]).toContain('your right side moved less');
  });
});
