import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceClock, type Clock, startClock } from '../../src/core/clock.ts';
import type { Dose, RepetitionDose } from '../../src/core/dose.ts';
import { closeHold } from '../../src/core/hold.ts';
import { repetitionsDone, viewOfRepetitions } from '../../src/core/repetitions.ts';
import { sessionGoal } from '../../src/core/session-goal.ts';
import type { RepetitionView, SessionEvent } from '../../src/core/session-types.ts';
import { configOf, theStretch } from './sessions.ts';
import { atRate, BAD, GOOD, MOVING, type Moment, type Spell, UNSEEN } from './verdicts.ts';

const DOSE: RepetitionDose = {
  kind: 'repetitions',
  holdSeconds: 3,
  repetitions: 3,
  restSeconds: 2,
  older: { holdSeconds: 3, longestHoldSeconds: 3, repetitions: 3 },
  out: 'Lift.',
  back: 'Lower.',
  ends: 1,
  counted: 'when-left',
};

const FPS = 20;

function startOf(dose: Dose): Clock {
  return startClock(configOf(theStretch('glute_bridge'), sessionGoal(dose)));
}

interface Counted {
  readonly clock: Clock;
  readonly events: readonly SessionEvent[];
  readonly views: readonly RepetitionView[];
  readonly clocks: readonly Clock[];
}

function run(dose: Dose, moments: readonly Moment[]): Counted {
  let clock = startOf(dose);
  const events: SessionEvent[] = [];
  const views: RepetitionView[] = [];
  const clocks: Clock[] = [];
  for (const [atMs, verdict] of moments) {
    const step = advanceClock(clock, atMs, verdict);
    clock = step.clock;
    events.push(...step.events);
    clocks.push(clock);
    if (clock.repetitions !== null) views.push(viewOfRepetitions(clock.repetitions));
  }
  return { clock, events, views, clocks };
}

const up = (seconds: number): Spell => ({ verdict: GOOD, frames: seconds * FPS });
const down = (seconds: number): Spell => ({ verdict: BAD, frames: seconds * FPS });
const unseen = (seconds: number): Spell => ({ verdict: UNSEEN, frames: seconds * FPS });

function doneAfter(dose: Dose, spells: readonly Spell[]): number {
  return run(dose, atRate(FPS, spells)).clock.repetitions?.done ?? 0;
}

function told(dose: Dose, spells: readonly Spell[]): readonly string[] {
  return run(dose, atRate(FPS, spells)).events.map(({ kind }) => kind);
}

describe('repetitions counted when left', () => {
  it('count once the end position was held and left again', () => {
    const spells = [down(1), up(3.5), down(2)];
    expect(doneAfter(DOSE, spells)).toBe(1);
    expect(told(DOSE, spells)).toEqual(['hold-started', 'repetition-held', 'repetition-counted']);
  });

  it('do not count while the end position is still held', () => {
    const { clock, views } = run(DOSE, atRate(FPS, [down(1), up(9)]));
    expect(clock.repetitions?.done).toBe(0);
    expect(views.at(-1)).toMatchObject({ phase: 'back', number: 1, endHeldMs: 3000 });
  });

  it('count nothing that was cut short, and begin it anew', () => {
    const spells = [down(1), up(2), down(2), up(2), down(2)];
    expect(doneAfter(DOSE, spells)).toBe(0);
    expect(told(DOSE, spells).filter((kind) => kind === 'repetition-short')).toHaveLength(2);
  });

  it('go on over a short lapse inside the hold', () => {
    const spells = [down(1), up(2), down(0.6), up(1.6), down(2)];
    expect(doneAfter(DOSE, spells)).toBe(1);
  });

  it('take a flicker of detection for no leaving', () => {
    expect(doneAfter(DOSE, [down(1), up(4), down(0.3), up(4)])).toBe(0);
  });

  it('count when the person is out of sight after it was held', () => {
    expect(doneAfter(DOSE, [down(1), up(4), unseen(0.8)])).toBe(0);
    expect(doneAfter(DOSE, [down(1), up(4), unseen(2)])).toBe(1);
  });

  it('need the seconds again for the next, quick as the way back and out may be', () => {
    expect(doneAfter(DOSE, [down(1), up(4), down(0.8), up(2), down(2)])).toBe(1);
    expect(doneAfter(DOSE, [down(1), up(4), down(0.8), up(3.5), down(2)])).toBe(2);
  });

  it('are complete with the last, and count no more', () => {
    const set = [up(3.5), down(2)];
    const { clock, events } = run(DOSE, atRate(FPS, [down(1), ...set, ...set, ...set, ...set]));
    expect(clock.repetitions?.done).toBe(3);
    expect(clock.hold.phase).toBe('complete');
    expect(events.filter(({ kind }) => kind === 'hold-completed')).toHaveLength(1);
    expect(clock.hold.accounts.undecidedMs).toBe(0);
  });

  it('say nothing of a pause where leaving was right', () => {
    expect(told(DOSE, [down(1), up(4), down(3)])).not.toContain('hold-paused');
    expect(told(DOSE, [down(1), up(2), down(3)])).toContain('hold-paused');
  });

  it('rest between, but hold up nobody who rests less', () => {
    const after = (seconds: number) =>
      run(DOSE, atRate(FPS, [down(1), up(4), down(seconds)])).views.at(-1)?.phase;
    expect(after(1)).toBe('rest');
    expect(after(4)).toBe('out');
    expect(doneAfter(DOSE, [down(1), up(4), down(1), up(3.5), down(1)])).toBe(2);
  });

  it('say when the next one is due, to whoever waits for it', () => {
    const { events } = run(DOSE, atRate(FPS, [down(1), up(4), down(4), up(4), down(1), up(4)]));
    const due = events.filter(({ kind }) => kind === 'repetition-next');
    expect(due).toEqual([expect.objectContaining({ number: 2 })]);
    const counted = events.find(({ kind }) => kind === 'repetition-counted');
    expect((due[0]?.atMs ?? 0) - (counted?.atMs ?? 0)).toBeGreaterThanOrEqual(
      1000 * DOSE.restSeconds,
    );
  });

  it('include one that was held long enough when the person stops', () => {
    const { clock } = run(DOSE, atRate(FPS, [down(1), up(4)]));
    expect(clock.repetitions === null ? 0 : repetitionsDone(clock.repetitions)).toBe(1);
  });
});

describe('repetitions counted by time', () => {
  const TWO_ENDS: RepetitionDose = { ...DOSE, counted: 'by-time', ends: 2, restSeconds: 0 };
  const ONE_END: RepetitionDose = { ...DOSE, counted: 'by-time' };

  it('take both ends in turn, without a gap', () => {
    const { views, events } = run(TWO_ENDS, atRate(FPS, [up(6.2)]));
    expect(views.map(({ phase }) => phase)).toContain('back');
    expect(events.map(({ kind }) => kind)).toEqual([
      'hold-started',
      'repetition-held',
      'repetition-counted',
      'repetition-next',
    ]);
    expect(views.at(-1)).toMatchObject({ phase: 'hold', done: 1, number: 2 });
  });

  it('lose no time from one to the next', () => {
    const { clock } = run(TWO_ENDS, atRate(FPS, [up(30)]));
    expect(clock.repetitions?.done).toBe(3);
    expect(clock.hold.accounts.heldMs).toBeGreaterThanOrEqual(18_000);
    expect(clock.hold.accounts.heldMs).toBeLessThan(18_100);
  });

  it('wait through a lapse and go on where they were', () => {
    expect(doneAfter(TWO_ENDS, [up(4), down(3), up(2.2)])).toBe(1);
  });

  it('rest as long as they say', () => {
    expect(doneAfter(ONE_END, [up(3.2)])).toBe(1);
    expect(doneAfter(ONE_END, [up(7.9)])).toBe(1);
    expect(doneAfter(ONE_END, [up(8.3)])).toBe(2);
  });
});

describe('the goal of a session', () => {
  it('is one hold where the dose is a hold', () => {
    const dose: Dose = { ...DOSE, kind: 'hold' } as Dose;
    expect(sessionGoal(dose)).toEqual({ targetHoldMs: 3000, repetitions: null });
  });

  it('is all repetitions together, as the routine asks', () => {
    const asked = { holdSeconds: 5, repetitions: 4, restSeconds: 1 };
    expect(sessionGoal(DOSE, asked)).toMatchObject({
      targetHoldMs: 20_000,
      repetitions: { count: 4, holdMs: 5000, restMs: 1000 },
    });
    expect(sessionGoal({ ...DOSE, ends: 2, counted: 'by-time' }).targetHoldMs).toBe(18_000);
  });
});

describe('for any sequence of verdicts', () => {
  const anyMoments: fc.Arbitrary<readonly Moment[]> = fc
    .array(
      fc.record({
        verdict: fc.constantFrom(GOOD, GOOD, GOOD, MOVING, BAD, BAD, UNSEEN),
        gapsMs: fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 40 }),
      }),
      { maxLength: 14 },
    )
    .map((spells) => {
      let atMs = 0;
      return spells.flatMap(({ verdict, gapsMs }) =>
        gapsMs.map((gapMs): Moment => {
          atMs += gapMs;
          return [atMs, verdict];
        }),
      );
    });
  const anyDose: fc.Arbitrary<Dose> = fc
    .record({
      ends: fc.constantFrom(1 as const, 2 as const),
      byTime: fc.boolean(),
      holdSeconds: fc.integer({ min: 1, max: 4 }),
      repetitions: fc.integer({ min: 1, max: 5 }),
      restSeconds: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ ends, byTime, ...numbers }) => ({
      ...DOSE,
      ...numbers,
      ends: byTime ? ends : 1,
      counted: byTime ? 'by-time' : 'when-left',
    }));

  it('the count never falls, never skips and never passes its target', () => {
    fc.assert(
      fc.property(anyDose, anyMoments, (dose, moments) => {
        let before = 0;
        for (const { done, target } of run(dose, moments).views) {
          expect(done - before === 0 || done - before === 1).toBe(true);
          expect(done).toBeLessThanOrEqual(target);
          before = done;
        }
      }),
    );
  });

  it('every repetition has its seconds of good form behind it', () => {
    fc.assert(
      fc.property(anyDose, anyMoments, (dose, moments) => {
        const ends = dose.kind === 'repetitions' ? dose.ends : 1;
        for (const { hold, repetitions } of run(dose, moments).clocks) {
          const wantedMs = (repetitions?.done ?? 0) * ends * dose.holdSeconds * 1000;
          expect(hold.accounts.heldMs).toBeGreaterThanOrEqual(wantedMs);
        }
      }),
    );
  });

  it('the clock keeps the same time as without a count, until it is complete', () => {
    fc.assert(
      fc.property(anyDose, anyMoments, (dose, moments) => {
        const plain = startClock(configOf(theStretch('glute_bridge')));
        let timed: Clock = plain;
        const counted = run(dose, moments);
        for (const [index, [atMs, verdict]] of moments.entries()) {
          timed = advanceClock(timed, atMs, verdict).clock;
          const { hold } = counted.clocks[index] as Clock;
          if (hold.phase === 'complete') break;
          expect(hold.accounts).toEqual(timed.hold.accounts);
        }
      }),
    );
  });

  it('every millisecond stays in one account', () => {
    fc.assert(
      fc.property(anyDose, anyMoments, (dose, moments) => {
        const { clock } = run(dose, moments);
        const { heldMs, outOfFormMs, notJudgedMs } = closeHold(clock.hold).accounts;
        const elapsedMs = (clock.hold.lastMs ?? 0) - (moments[0]?.[0] ?? 0);
        expect(heldMs + outOfFormMs + notJudgedMs).toBe(Math.max(0, elapsedMs));
      }),
    );
  });
});
