import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Advice, adviceFor } from '../../../src/app/review/advice.ts';
import { sampleHistory } from '../../../src/app/review/sample-history.ts';
import { groupsOf, sidePairs, totalsOf } from '../../../src/app/review/session-review.ts';
import { adviceWords, type StretchWords } from '../../../src/app/words/advice.ts';
import type { SessionSummary } from '../../../src/core/session-types.ts';
import type { SessionRecord, StretchEntry } from '../../../src/store/session-record.ts';
import { STRETCHES, stretchById } from '../../../src/stretches/library.ts';
import { sampleRecord, sampleSummary } from '../../store/sample-record.ts';

const WORDS: StretchWords = {
  nameOf: (id) => stretchById(id)?.name ?? id,
  easierOf: (id) => stretchById(id)?.easier ?? null,
};

/** Held whole, nothing corrected. */
function whole(change: Partial<SessionSummary> = {}): StretchEntry {
  const accounts = { heldMs: 20_000, outOfFormMs: 500, notJudgedMs: 500, undecidedMs: 0 };
  const summary = sampleSummary({
    completed: true,
    accounts,
    corrections: [],
    ...change,
  });
  return { startedAt: '2026-03-01T07:00:00.000Z', summary };
}

function sessionWith(
  entries: readonly StretchEntry[],
  change: Partial<SessionRecord> = {},
): SessionRecord {
  return sampleRecord({ entries, ...change });
}

function said(record: SessionRecord): string {
  return adviceWords(adviceFor(record), WORDS);
}

const KNEE = { id: 'knee', say: 'Soften your {side} knee.', times: 1, fixed: 1 };

describe('advice', () => {
  it('puts pain before everything', () => {
    const mark = {
      at: '2026-03-01T07:00:05.000Z',
      stretchId: 'standing_side_bend',
      side: null,
      place: null,
    };
    const record = sessionWith([whole({ corrections: [{ ...KNEE, times: 3, fixed: 0 }] })], {
      painMarks: [
        { ...mark, level: 2 },
        { ...mark, level: 7 },
      ],
    });
    expect(said(record)).toBe(
      'You marked pain of 7 out of 10 in the standing side bend: leave it out, and ask a professional before you go on with it.',
    );
    expect(said({ ...record, painMarks: [{ ...mark, level: null, stretchId: null }] })).toBe(
      'You marked pain: stay well below it next time, or leave that one out.',
    );
  });

  it('takes a sign to stop for worse than a number', () => {
    const mark = { at: '2026-03-01T07:00:05.000Z', stretchId: null, side: null };
    const record = sessionWith([whole()], {
      painMarks: [
        { ...mark, level: 4, place: 'knee' },
        { ...mark, level: null, place: 'numb' },
      ],
    });
    expect(said(record)).toMatch(/^You marked a sign to stop at/);
  });

  it('says what hid most of it', () => {
    const accounts = { heldMs: 2_000, outOfFormMs: 0, notJudgedMs: 9_000, undecidedMs: 0 };
    const timeline = [{ fromMs: 0, toMs: 9_000, kind: 'not-judged', reason: 'hidden' }] as const;
    expect(said(sessionWith([whole({ accounts, timeline })]))).toBe(
      'Most of the time could not be judged: part of you hidden. Check that the camera sees all of you before you start.',
    );
  });

  it('names what came up in two stretches, and the easier way', () => {
    const fold = { stretchId: 'standing_forward_fold', corrections: [KNEE] } as const;
    const seated = { stretchId: 'seated_forward_fold', corrections: [KNEE] } as const;
    const record = sessionWith([
      whole({ ...fold, side: 'right' }),
      whole({ ...seated, side: 'right' }),
    ]);
    expect(adviceFor(record)).toMatchObject({ kind: 'again-and-again', side: 'right' });
    expect(said(record)).toMatch(
      /^“Soften your right knee” came up in the standing forward fold and the seated forward fold\. Next time: ./,
    );
  });

  it('says on both sides where it was one stretch, without naming a side', () => {
    const both = (['left', 'right'] as const).map((side) => whole({ side, corrections: [KNEE] }));
    expect(said(sessionWith(both))).toMatch(
      /^“Soften your knee” came up on both sides of the standing side bend\./,
    );
  });

  it('offers the easier way for what did not help twice', () => {
    const record = sessionWith([whole({ corrections: [{ ...KNEE, times: 3, fixed: 1 }] })]);
    expect(adviceFor(record)).toMatchObject({ kind: 'hard' });
    expect(said(record)).toMatch(/^“Soften your left knee” was hard in the standing side bend\./);
  });

  it.each(['left', 'right'] as const)('finds the %s side held for less', (short) => {
    const accounts = { heldMs: 9_000, outOfFormMs: 0, notJudgedMs: 0, undecidedMs: 0 };
    const entries = (['left', 'right'] as const).map((side) =>
      whole(side === short ? { side, accounts, completed: false } : { side }),
    );
    expect(said(sessionWith(entries))).toBe(
      `Your ${short} side held 11 seconds less in the standing side bend: begin with that side next time.`,
    );
  });

  it('says how far the shortest hold came', () => {
    const accounts = { heldMs: 12_000, outOfFormMs: 0, notJudgedMs: 0, undecidedMs: 0 };
    const record = sessionWith([whole({ completed: false, accounts }), whole()]);
    expect(said(record)).toMatch(/^You held 12 of 20 seconds of the standing side bend/);
  });

  it('is glad of a whole session', () => {
    expect(said(sessionWith([whole({ stretchId: 'cat_cow', side: null }), whole()]))).toBe(
      'You completed all 2 holds: 40\u00a0s in good form.',
    );
  });

  it('takes time by the clock neither for held time nor for a hold cut short', () => {
    const accounts = { heldMs: 0, outOfFormMs: 4_000, notJudgedMs: 21_000, undecidedMs: 0 };
    const led = whole({ accounts, completed: false, timedMs: 20_000, inFormShare: null });
    expect(said(sessionWith([led, led]))).toBe(
      'You did all of it: 40\u00a0s by the clock, which is not judged.',
    );
    expect(said(sessionWith([led, whole()]))).toBe(
      'You did all of it: 20\u00a0s in good form, and 20\u00a0s by the clock.',
    );
    const cut = whole({ accounts, completed: false, timedMs: 6_000, inFormShare: null });
    expect(said(sessionWith([cut, whole()]))).toBe(
      'You did 6 seconds by the clock, which is not judged.',
    );
  });

  it('is kind and whole for any session', () => {
    const sessions = sampleHistory({
      stretches: STRETCHES,
      until: new Date(2026, 2, 1),
      days: 80,
      entriesPerSession: 6,
      restShare: 0,
      seed: 9,
    });
    const kinds = new Set<Advice['kind']>();
    for (const record of sessions) {
      kinds.add(adviceFor(record).kind);
      expect(said(record)).toMatch(/^[“A-Z].*[.]$/);
      expect(said(record)).not.toMatch(/[{}!]|undefined|null|Error|Incorrect/);
    }
    expect(kinds.size).toBeGreaterThan(2);
  });
});

describe('the books of a session', () => {
  const ms = fc.integer({ min: 0, max: 90_000 });
  const entry = fc
    .record({ heldMs: ms, outOfFormMs: ms, notJudgedMs: ms, undecidedMs: fc.constant(0) })
    .map((accounts) =>
      whole({
        accounts,
        durationMs: accounts.heldMs + accounts.outOfFormMs + accounts.notJudgedMs,
        inFormShare: accounts.heldMs === 0 ? null : 0.5,
        ...(accounts.notJudgedMs > 0 ? { timedMs: accounts.notJudgedMs / 2 } : {}),
      }),
    );

  it('add up to its length', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
        const { accounts, timedMs, longestHoldMs, inFormShare } = totalsOf(entries);
        const { heldMs, outOfFormMs, notJudgedMs } = accounts;
        const length = entries.reduce((sum, { summary }) => sum + summary.durationMs, 0);
        expect(heldMs + outOfFormMs + notJudgedMs).toBe(length);
        expect(timedMs).toBeCloseTo(notJudgedMs / 2, 6);
        expect(heldMs + timedMs).toBeLessThanOrEqual(length);
        expect(longestHoldMs).toBeGreaterThanOrEqual(0);
        if (inFormShare !== null) expect(inFormShare).toBeCloseTo(0.5, 9);
      }),
    );
  });

  it('keep getting in and out apart from leaving a hold', () => {
    const span = (fromMs: number, toMs: number, kind: 'held' | 'out-of-form') => {
      return { fromMs, toMs, kind, reason: null };
    };
    const held = [
      span(0, 2000, 'out-of-form'),
      span(2000, 9000, 'held'),
      span(9000, 9700, 'out-of-form'),
      span(9700, 20_000, 'held'),
      span(20_000, 21_000, 'out-of-form'),
    ];
    const never = [span(0, 8000, 'out-of-form')];
    expect(totalsOf([whole({ timeline: held })]).inAndOutMs).toBe(3000);
    expect(totalsOf([whole({ timeline: never })]).inAndOutMs).toBe(0);
    expect(totalsOf([whole({ timeline: held }), whole({ timeline: never })]).inAndOutMs).toBe(3000);
  });

  it('put every entry in exactly one group', () => {
    const record = sessionWith([whole(), whole({ stretchId: 'cat_cow', side: null }), whole()]);
    const groups = groupsOf(record);
    expect(groups.map(({ stretchId, entries }) => [stretchId, entries.length])).toEqual([
      ['standing_side_bend', 2],
      ['cat_cow', 1],
    ]);
  });

  it('compare left with right where both were read', () => {
    const right = sampleSummary().joints.map((joint) => ({ ...joint, mean: 10, uncertainty: 3 }));
    const record = sessionWith([whole({ side: 'left' }), whole({ side: 'right', joints: right })]);
    const [pair] = sidePairs(record);
    expect(pair?.joints[0]).toMatchObject({ difference: 4, uncertainty: 5 });
  });
});
