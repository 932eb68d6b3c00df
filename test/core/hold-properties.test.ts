import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeHold } from '../../src/core/hold.ts';
import { LONGEST_FRAME_GAP_MS, timelineOf } from '../../src/core/hold-accounts.ts';
import type { HoldState } from '../../src/core/hold-types.ts';
import type { TimelineKind } from '../../src/core/session-types.ts';
import { BAD, GOOD, MOVING, type Moment, time, UNSEEN } from './verdicts.ts';

const anyVerdict = fc.constantFrom(GOOD, GOOD, GOOD, MOVING, BAD, BAD, UNSEEN, {
  kind: 'not-judged',
  reason: 'wrong-view',
} as const);

/** Verdicts that last a while, frames 1–900 ms apart. */
const anyMoments: fc.Arbitrary<readonly Moment[]> = fc
  .array(
    fc.record({
      verdict: anyVerdict,
      gapsMs: fc.array(
        fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 900 })),
        {
          minLength: 1,
          maxLength: 25,
        },
      ),
    }),
    { maxLength: 12 },
  )
  .map((spells) => {
    let atMs = 1000;
    return spells.flatMap(({ verdict, gapsMs }) =>
      gapsMs.map((gapMs): Moment => {
        atMs += gapMs;
        return [atMs, verdict];
      }),
    );
  });

function booked(hold: HoldState, kind: TimelineKind): number {
  return timelineOf(hold)
    .filter((span) => span.kind === kind)
    .reduce((ms, { fromMs, toMs }) => ms + toMs - fromMs, 0);
}

describe('for any sequence of verdicts', () => {
  it('held time never falls', () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        const held = time(moments).states.map(({ accounts }) => accounts.heldMs);
        expect(held).toEqual([...held].sort((a, b) => a - b));
      }),
    );
  });

  it('every millisecond is in exactly one account, at every frame', () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        const startMs = moments[0]?.[0] ?? 0;
        for (const { accounts, lastMs } of time(moments).states) {
          const { heldMs, outOfFormMs, notJudgedMs, undecidedMs } = accounts;
          expect(Math.min(heldMs, outOfFormMs, notJudgedMs, undecidedMs)).toBeGreaterThanOrEqual(0);
          const elapsedMs = (lastMs ?? startMs) - startMs;
          expect(heldMs + outOfFormMs + notJudgedMs + undecidedMs).toBe(elapsedMs);
        }
      }),
    );
  });

  it('the timeline has no hole, no overlap and the same sums as the accounts', () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        const closed = closeHold(time(moments).last);
        let toMs = moments[0]?.[0] ?? 0;
        for (const span of timelineOf(closed)) {
          expect(span.fromMs).toBe(toMs);
          expect(span.toMs).toBeGreaterThan(span.fromMs);
          expect(span.reason === null).toBe(span.kind !== 'not-judged');
          toMs = span.toMs;
        }
        expect(toMs).toBe(moments.at(-1)?.[0] ?? 0);
        expect(booked(closed, 'held')).toBe(closed.accounts.heldMs);
        expect(booked(closed, 'out-of-form')).toBe(closed.accounts.outOfFormMs);
        expect(booked(closed, 'not-judged')).toBe(closed.accounts.notJudgedMs);
      }),
    );
  });

  it('no hold begins or ends on a frame that was not good', () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        const good = new Set(
          moments.filter(([, { kind }]) => kind === 'good').map(([atMs]) => atMs),
        );
        for (const { kind, fromMs, toMs } of timelineOf(closeHold(time(moments).last))) {
          if (kind !== 'held') continue;
          expect(good.has(fromMs)).toBe(true);
          expect(good.has(toMs)).toBe(true);
        }
      }),
    );
  });

  it('a target is completed at most once, and nothing changes after it', () => {
    fc.assert(
      fc.property(anyMoments, fc.integer({ min: 500, max: 3000 }), (moments, targetMs) => {
        const { states, events, last } = time(moments, targetMs);
        const completed = events.filter(({ kind }) => kind === 'hold-completed');
        expect(completed).toHaveLength(last.accounts.heldMs >= targetMs ? 1 : 0);
        const first = states.find(({ phase }) => phase === 'complete');
        if (first !== undefined) expect(last).toBe(first);
      }),
    );
  });
});

describe('dropped frames', () => {
  const FRAME_MS = 1000 / 30;
  const GOOD_FROM = 30;
  const GOOD_TO = 180;
  const FRAMES = Array.from({ length: 240 }, (_, index): Moment => {
    return [index * FRAME_MS, index >= GOOD_FROM && index <= GOOD_TO ? GOOD : BAD];
  });

  it('change the held time by no more than the gap at each end', () => {
    const longestRun = Math.floor(LONGEST_FRAME_GAP_MS / FRAME_MS) - 1;
    const anyKept = fc
      .array(fc.integer({ min: 0, max: longestRun }), { minLength: 240, maxLength: 240 })
      .map((drops) => {
        const kept: Moment[] = [];
        for (let index = 0, turn = 0; index < FRAMES.length; turn++) {
          kept.push(FRAMES[index] as Moment);
          index += 1 + (drops[turn] as number);
        }
        return kept;
      });
    fc.assert(
      fc.property(anyKept, (kept) => {
        const good = kept.filter(([, { kind }]) => kind === 'good').map(([atMs]) => atMs);
        const heldMs = closeHold(time(kept).last).accounts.heldMs;
        const trueMs = (GOOD_TO - GOOD_FROM) * FRAME_MS;
        const lostAtEnds =
          (good[0] as number) - GOOD_FROM * FRAME_MS + GOOD_TO * FRAME_MS - (good.at(-1) as number);
        expect(heldMs).toBeCloseTo(trueMs - lostAtEnds, 6);
        expect(lostAtEnds).toBeLessThanOrEqual(2 * LONGEST_FRAME_GAP_MS);
      }),
    );
  });
});
