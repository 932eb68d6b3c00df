import { describe, expect, it } from 'vitest';
import { startHold } from '../../src/core/hold.ts';
import {
  advancePace,
  isBetweenEnds,
  isPaceDone,
  type LedPace,
  startPace,
  viewOfPace,
} from '../../src/core/led-pace.ts';
import { startRepetitions } from '../../src/core/repetitions.ts';
import { startSession } from '../../src/core/session.ts';
import type { SessionState } from '../../src/core/session-state.ts';
import type { RepetitionGoal, SessionEvent } from '../../src/core/session-types.ts';
import { stretchById } from '../../src/stretches/library.ts';

const ROLLS: RepetitionGoal = {
  count: 2,
  holdMs: 10_000,
  restMs: 3000,
  ends: 1,
  counted: 'when-left',
};
/** One breath each way. */
const ARCHES: RepetitionGoal = {
  count: 2,
  holdMs: 4000,
  restMs: 0,
  ends: 2,
  counted: 'by-time',
};

const stretch = stretchById('lower_trunk_rotation');
if (stretch === null) throw new Error('There are no knee rolls.');
const NOTHING_SEEN = startSession({
  stretch,
  side: 'left',
  level: 'beginner',
  targetHoldMs: 20_000,
  repetitions: ROLLS,
});

/** The camera has seen the end position held for so long, and still sees it. */
function seenFor(heldMs: number): SessionState {
  return {
    ...NOTHING_SEEN,
    hold: { ...startHold(20_000), phase: 'holding' },
    repetitions: { ...startRepetitions(ROLLS), phase: 'hold', heldMs },
  };
}

interface Due {
  readonly atMs: number;
  readonly due: 'back' | 'next' | 'done';
}

/** What is said and when, frame by frame. */
function pace(
  goal: RepetitionGoal,
  look: (nowMs: number) => {
    readonly session?: SessionState;
    readonly seen?: readonly SessionEvent[];
  } = () => ({}),
): readonly Due[] {
  const told: Due[] = [];
  let now: LedPace = startPace(goal);
  for (let nowMs = 0; nowMs <= 120_000; nowMs += 100) {
    const { session = NOTHING_SEEN, seen = [] } = look(nowMs);
    const { pace: next, due } = advancePace(now, goal, nowMs, session, seen);
    if (due !== null) told.push({ atMs: nowMs, due });
    if (isPaceDone(next, goal) && !isPaceDone(now, goal)) told.push({ atMs: nowMs, due: 'done' });
    now = next;
  }
  return told;
}

describe('slow repetitions that nobody sees', () => {
  it('are held for their seconds, with a rest and time for the ways', () => {
    expect(pace(ROLLS)).toEqual([
      { atMs: 15_000, due: 'back' },
      { atMs: 21_000, due: 'next' },
      { atMs: 34_000, due: 'done' },
    ]);
  });

  it('go to and fro by breaths where both ends are held', () => {
    expect(pace(ARCHES)).toEqual([
      { atMs: 9000, due: 'back' },
      { atMs: 13_000, due: 'next' },
      { atMs: 17_000, due: 'back' },
      { atMs: 21_000, due: 'done' },
    ]);
  });

  it('are shown with their number, and the seconds of the end position', () => {
    const start = startPace(ROLLS);
    expect(viewOfPace(start, ROLLS, 3000)).toMatchObject({ number: 1, phase: 'out', endHeldMs: 0 });
    const held = viewOfPace(start, ROLLS, 9000);
    expect(held).toMatchObject({ phase: 'hold', done: 0, target: 2, endHeldMs: 4000 });
    const { pace: back } = advancePace(start, ROLLS, 15_000, NOTHING_SEEN, []);
    expect(viewOfPace(back, ROLLS, 16_000)).toMatchObject({ phase: 'rest', endHeldMs: 0 });
    const { pace: next } = advancePace(back, ROLLS, 21_000, NOTHING_SEEN, []);
    expect(viewOfPace(next, ROLLS, 21_000)).toMatchObject({ number: 2, done: 1, phase: 'out' });
    const { pace: done } = advancePace(next, ROLLS, 34_000, NOTHING_SEEN, []);
    expect(viewOfPace(done, ROLLS, 34_000)).toMatchObject({
      number: 2,
      done: 2,
      phase: 'complete',
    });
  });

  it('want no correction on the ways and at rest', () => {
    const start = startPace(ROLLS);
    expect(isBetweenEnds(start, ROLLS, 4000)).toBe(true);
    expect(isBetweenEnds(start, ROLLS, 5000)).toBe(false);
    const { pace: back } = advancePace(start, ROLLS, 15_000, NOTHING_SEEN, []);
    expect(isBetweenEnds(back, ROLLS, 20_000)).toBe(true);
    const { pace: sunk } = advancePace(startPace(ARCHES), ARCHES, 9000, NOTHING_SEEN, []);
    expect(sunk.part).toBe('back');
    expect(isBetweenEnds(sunk, ARCHES, 9000)).toBe(false);
  });
});

describe('what the camera sees', () => {
  const held: SessionEvent = { kind: 'repetition-held', atMs: 0 };

  it('sets the pace: held is held, however early', () => {
    const early = pace(ROLLS, (nowMs) => (nowMs === 12_000 ? { seen: [held] } : {}));
    expect(early.slice(0, 2)).toEqual([
      { atMs: 12_000, due: 'back' },
      { atMs: 18_000, due: 'next' },
    ]);
  });

  it('is waited for where it has nearly all its seconds, and no longer', () => {
    const late = pace(ROLLS, (nowMs) => ({
      session: nowMs < 18_000 ? seenFor(Math.max(0, nowMs - 8000)) : NOTHING_SEEN,
      seen: nowMs === 18_000 ? [held] : [],
    }));
    expect(late[0]).toEqual({ atMs: 18_000, due: 'back' });
    const hardly = pace(ROLLS, (nowMs) => ({ session: seenFor(Math.max(0, nowMs - 12_000)) }));
    expect(hardly[0]).toEqual({ atMs: 15_000, due: 'back' });
    const stuck = pace(ROLLS, () => ({ session: seenFor(10_000) }));
    expect(stuck[0]).toEqual({ atMs: 15_000, due: 'back' });
  });

  it('asks for the next one when its rest is over', () => {
    const next: SessionEvent = { kind: 'repetition-next', atMs: 0, number: 2 };
    const told = pace(ROLLS, (nowMs) => (nowMs === 19_000 ? { seen: [next] } : {}));
    expect(told.map(({ due, atMs }) => `${due} ${atMs}`)).toEqual([
      'back 15000',
      'next 19000',
      'done 32000',
    ]);
  });

  it('leaves the last one to be counted by it', () => {
    const told = pace(ROLLS, (nowMs) =>
      nowMs === 14_000 || nowMs === 32_000 ? { seen: [held] } : {},
    );
    expect(told.map(({ due, atMs }) => `${due} ${atMs}`)).toEqual([
      'back 14000',
      'next 20000',
      'back 32000',
      'done 38000',
    ]);
  });
});
