import { describe, expect, it } from 'vitest';
import { BRIDGE_MS, CONFIRM_MS, closeHold, GRACE_MS, startHold } from '../../src/core/hold.ts';
import { timelineOf } from '../../src/core/hold-accounts.ts';
import { atRate, BAD, GOOD, MOVING, steadily, time, UNSEEN } from './verdicts.ts';

describe('the hold clock', () => {
  it('is idle and empty before the first frame', () => {
    const hold = startHold(20_000);
    expect(hold.phase).toBe('idle');
    expect(closeHold(hold).accounts).toEqual({
      heldMs: 0,
      outOfFormMs: 0,
      notJudgedMs: 0,
      undecidedMs: 0,
    });
  });

  it.each([10, 15, 30, 60])('counts from the first good frame to the last at %i fps', (fps) => {
    const before = { verdict: BAD, frames: fps };
    const hold = { verdict: GOOD, frames: 5 * fps + 1 };
    const { last } = time(atRate(fps, [before, hold, { verdict: BAD, frames: 2 * fps }]));
    expect(last.accounts.heldMs).toBeCloseTo(5000, 6);
    expect(last.accounts.outOfFormMs).toBeCloseTo(3000, 6);
    expect(last.accounts.notJudgedMs).toBe(0);
  });

  it('confirms a hold once it has lasted, and counts it from its first good frame', () => {
    const { states, events } = time([...steadily(BAD, 0, 950), ...steadily(GOOD, 1000, 3000)]);
    const confirmedMs = 1000 + CONFIRM_MS;
    expect(events).toEqual([{ kind: 'hold-started', atMs: confirmedMs, fromMs: 1000 }]);
    const entering = states.filter(({ phase }) => phase === 'entering');
    expect(entering.every(({ accounts }) => accounts.heldMs === 0)).toBe(true);
    const confirmed = states.find(({ lastMs }) => lastMs === confirmedMs);
    expect(confirmed?.phase).toBe('holding');
    expect(confirmed?.accounts.heldMs).toBe(CONFIRM_MS);
  });

  it('counts nothing for passing through the pose more quickly than that', () => {
    const { last, events } = time([
      ...steadily(BAD, 0, 950),
      ...steadily(GOOD, 1000, 1000 + CONFIRM_MS - 50),
      ...steadily(BAD, 1000 + CONFIRM_MS, 4000),
    ]);
    expect(last.accounts).toMatchObject({ heldMs: 0, outOfFormMs: 4000, undecidedMs: 0 });
    expect(events).toEqual([]);
    expect(last.phase).toBe('idle');
  });

  it('does not confirm a hold while the body still moves, but counts the way in once it is still', () => {
    const moving = steadily(MOVING, 0, 2000);
    expect(time(moving).last.accounts).toMatchObject({ heldMs: 0, undecidedMs: 2000 });
    const { last, events } = time([...moving, [2050, GOOD]]);
    expect(events).toEqual([{ kind: 'hold-started', atMs: 2050, fromMs: 0 }]);
    expect(last.accounts.heldMs).toBe(2050);
  });

  it('bridges a lapse that is only detection noise', () => {
    const lapse = steadily(BAD, 2050, 2000 + BRIDGE_MS - 50);
    const { last, events } = time([
      ...steadily(GOOD, 0, 2000),
      ...lapse,
      ...steadily(GOOD, 2000 + BRIDGE_MS, 4000),
    ]);
    expect(last.accounts).toMatchObject({ heldMs: 4000, outOfFormMs: 0 });
    expect(timelineOf(last)).toHaveLength(1);
    expect(events).toHaveLength(1);
  });

  it('books a longer lapse as out of form and goes on without confirming anew', () => {
    const { last, events, states } = time([
      ...steadily(GOOD, 0, 2000),
      ...steadily(BAD, 2050, 2550),
      ...steadily(GOOD, 2600, 4000),
    ]);
    expect(last.accounts).toMatchObject({ heldMs: 3400, outOfFormMs: 600 });
    expect(states.map(({ phase }) => phase)).toContain('grace');
    expect(events.map(({ kind }) => kind)).toEqual(['hold-started']);
  });

  it('pauses, but never resets, when form is lost for longer than the grace', () => {
    const { last, events, states } = time([
      ...steadily(GOOD, 0, 2000),
      ...steadily(BAD, 2050, 5000),
      ...steadily(GOOD, 5050, 7050),
    ]);
    const pausedMs = 2000 + GRACE_MS + 50;
    expect(events).toEqual([
      { kind: 'hold-started', atMs: CONFIRM_MS, fromMs: 0 },
      { kind: 'hold-paused', atMs: pausedMs },
      { kind: 'hold-started', atMs: 5050 + CONFIRM_MS, fromMs: 5050 },
    ]);
    expect(states.find(({ lastMs }) => lastMs === pausedMs)?.phase).toBe('paused');
    expect(last.accounts).toMatchObject({ heldMs: 4000, outOfFormMs: 3050 });
  });

  it('waits quietly, with the clock still, during the grace', () => {
    const { states } = time([...steadily(GOOD, 0, 2000), ...steadily(BAD, 2050, 2000 + GRACE_MS)]);
    const grace = states.filter(({ phase }) => phase === 'grace');
    expect(grace.at(-1)?.lastMs).toBe(2000 + GRACE_MS);
    expect(grace.every(({ accounts }) => accounts.heldMs === 2000)).toBe(true);
    expect(grace.at(-1)?.accounts.undecidedMs).toBe(GRACE_MS);
  });

  it('stays paused while the pose is only passed through again', () => {
    const { last } = time([
      ...steadily(GOOD, 0, 2000),
      ...steadily(BAD, 2050, 4000),
      ...steadily(GOOD, 4050, 4300),
      ...steadily(BAD, 4350, 5000),
    ]);
    expect(last.phase).toBe('paused');
    expect(last.accounts.heldMs).toBe(2000);
  });

  it('completes once the target is held, and counts nothing afterwards', () => {
    const until = steadily(GOOD, 0, 3000);
    const { last, events, states } = time([...until, ...steadily(GOOD, 3050, 9000)], 3000);
    expect(events.filter(({ kind }) => kind === 'hold-completed')).toEqual([
      { kind: 'hold-completed', atMs: 3000 },
    ]);
    expect(last).toBe(states[until.length]);
    expect(last.accounts.heldMs).toBe(3000);
    expect(closeHold(last).phase).toBe('complete');
  });

  it('can complete at the moment of confirmation', () => {
    const { events } = time(steadily(GOOD, 0, 2000), 500);
    expect(events.map(({ kind, atMs }) => [kind, atMs])).toEqual([
      ['hold-started', CONFIRM_MS],
      ['hold-completed', CONFIRM_MS],
    ]);
  });

  it('keeps time that could not be judged apart, with its reason', () => {
    const { last } = time([...steadily(BAD, 0, 1000), ...steadily(UNSEEN, 1050, 3000)]);
    expect(last.accounts).toMatchObject({ heldMs: 0, outOfFormMs: 1000, notJudgedMs: 2000 });
    expect(timelineOf(last)).toEqual([
      { fromMs: 0, toMs: 1000, kind: 'out-of-form', reason: null },
      { fromMs: 1000, toMs: 3000, kind: 'not-judged', reason: 'hidden' },
    ]);
  });

  it('counts nothing across a gap between frames, however good both ends are', () => {
    const { last } = time([...steadily(GOOD, 0, 2000), ...steadily(GOOD, 2600, 4000)]);
    expect(last.accounts).toMatchObject({ heldMs: 3400, notJudgedMs: 600, outOfFormMs: 0 });
    expect(timelineOf(last)[1]).toEqual({
      fromMs: 2000,
      toMs: 2600,
      kind: 'not-judged',
      reason: 'slow',
    });
  });

  it('calls a gap slow only while pictures still come', () => {
    const asleep = time([...steadily(GOOD, 0, 2000), ...steadily(GOOD, 62_000, 64_000)]);
    expect(asleep.last.accounts).toMatchObject({ heldMs: 4000, notJudgedMs: 60_000 });
    expect(timelineOf(asleep.last)[1]).toMatchObject({ toMs: 62_000, reason: 'interrupted' });
    const told = { kind: 'not-judged', reason: 'interrupted' } as const;
    const away = time([...steadily(GOOD, 0, 2000), [2001, told], ...steadily(GOOD, 2900, 4000)]);
    expect(timelineOf(away.last)[1]).toMatchObject({ toMs: 2900, reason: 'interrupted' });
  });

  it('still counts across half a second without a frame', () => {
    const { last } = time([...steadily(GOOD, 0, 2000), ...steadily(GOOD, 2500, 4000)]);
    expect(last.accounts).toMatchObject({ heldMs: 4000, notJudgedMs: 0 });
  });

  it('confirms anew when frames stopped while entering', () => {
    const { last, events } = time([...steadily(GOOD, 0, 500), ...steadily(GOOD, 1100, 1600)]);
    expect(events).toEqual([]);
    expect(last.accounts.heldMs).toBe(0);
    expect(last.phase).toBe('entering');
  });

  it('ignores a frame that is not later than the one before', () => {
    const { last } = time(steadily(GOOD, 0, 2000));
    for (const atMs of [2000, 1000, -1, Number.NaN]) {
      expect(time([...steadily(GOOD, 0, 2000), [atMs, BAD]]).last).toEqual(last);
    }
  });

  it('books what is undecided at the end as no hold', () => {
    const entering = closeHold(time(steadily(GOOD, 0, 500)).last);
    expect(entering.accounts).toMatchObject({ heldMs: 0, outOfFormMs: 500, undecidedMs: 0 });
    const lapsed = closeHold(time([...steadily(GOOD, 0, 2000), ...steadily(BAD, 2050, 2500)]).last);
    expect(lapsed.accounts).toMatchObject({ heldMs: 2000, outOfFormMs: 500, undecidedMs: 0 });
    expect(lapsed.phase).toBe('paused');
  });
});
