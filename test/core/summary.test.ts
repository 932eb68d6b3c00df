import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeHold } from '../../src/core/hold.ts';
import { summariseHold } from '../../src/core/summary.ts';
import { BAD, GOOD, type Moment, steadily, time, UNSEEN } from './verdicts.ts';

function summarise(moments: readonly Moment[], targetMs = 600_000) {
  return summariseHold(closeHold(time(moments, targetMs).last), moments[0]?.[0] ?? 0);
}

const SESSION = [
  ...steadily(BAD, 5000, 6000),
  ...steadily(GOOD, 6050, 9050),
  ...steadily(BAD, 9100, 11_000),
  ...steadily(UNSEEN, 11_050, 12_000),
  ...steadily(GOOD, 12_050, 13_050),
  ...steadily(BAD, 13_100, 16_000),
];

describe('the summary of a hold', () => {
  it('counts from the first frame', () => {
    const { timeline, durationMs } = summarise(SESSION);
    expect(timeline).toEqual([
      { fromMs: 0, toMs: 1050, kind: 'out-of-form', reason: null },
      { fromMs: 1050, toMs: 4050, kind: 'held', reason: null },
      { fromMs: 4050, toMs: 6000, kind: 'out-of-form', reason: null },
      { fromMs: 6000, toMs: 7050, kind: 'not-judged', reason: 'hidden' },
      { fromMs: 7050, toMs: 8050, kind: 'held', reason: null },
      { fromMs: 8050, toMs: 11_000, kind: 'out-of-form', reason: null },
    ]);
    expect(durationMs).toBe(11_000);
  });

  it('says how long the longest hold was and how much of the judged time was held', () => {
    const { longestHoldMs, inFormShare, accounts } = summarise(SESSION);
    expect(longestHoldMs).toBe(3000);
    expect(accounts.heldMs).toBe(4000);
    expect(inFormShare).toBeCloseTo(4000 / (4000 + 1950), 9);
  });

  it('says whether the target was reached', () => {
    expect(summarise(SESSION).completed).toBe(false);
    expect(summarise(SESSION, 3500).completed).toBe(true);
    expect(summarise(SESSION, 3500).targetHoldMs).toBe(3500);
  });

  it('has no share without a hold, and is empty without a frame', () => {
    expect(summarise(steadily(BAD, 0, 3000)).inFormShare).toBeNull();
    expect(summarise([])).toMatchObject({
      durationMs: 0,
      longestHoldMs: 0,
      timeline: [],
      inFormShare: null,
    });
  });

  it('adds up for any session', () => {
    const verdict = fc.constantFrom(GOOD, GOOD, BAD, UNSEEN);
    const spells = fc.array(fc.tuple(verdict, fc.integer({ min: 1, max: 60 })), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(spells, (all) => {
        const verdicts = all.flatMap(([each, frames]) =>
          Array.from({ length: frames }, () => each),
        );
        const moments = verdicts.map((each, index): Moment => [900 + index * 40, each]);
        const { accounts, durationMs, longestHoldMs, inFormShare } = summarise(moments);
        const { heldMs, outOfFormMs, notJudgedMs, undecidedMs } = accounts;
        expect(heldMs + outOfFormMs + notJudgedMs).toBe(durationMs);
        expect(undecidedMs).toBe(0);
        expect(longestHoldMs).toBeLessThanOrEqual(heldMs);
        expect(inFormShare === null).toBe(heldMs === 0);
        expect(inFormShare ?? 1).toBeGreaterThan(0);
        expect(inFormShare ?? 1).toBeLessThanOrEqual(1);
      }),
    );
  });
});
