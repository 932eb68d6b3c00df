import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleDefinition } from '../../src/core/angles.ts';
import {
  advanceFault,
  FAULT_AT_REST,
  type FaultState,
  leastToBreak,
  stopsClock,
} from '../../src/core/faults.ts';
import type { Fault } from '../../src/core/reference.ts';
import { ruleOf } from './rules.ts';

/** One frame's value, and whether the rule is armed and how sure the value is. */
interface Frame {
  readonly value: number | null;
  readonly uncertainty?: number;
  readonly armed?: boolean;
}

/** Runs a rule over frames 100 ms apart; gives its state after each. */
function run(frames: readonly Frame[], fault: Fault = ruleOf()): readonly FaultState[] {
  const { unit } = angleDefinition(fault.angle);
  const states: FaultState[] = [];
  for (const [index, { value, uncertainty = 5, armed = true }] of frames.entries()) {
    const before = states.at(-1) ?? FAULT_AT_REST;
    states.push(advanceFault(before, { fault, unit }, value, uncertainty, armed, index * 100));
  }
  return states;
}

function frames(
  count: number,
  value: number | null,
  more: Omit<Frame, 'value'> = {},
): readonly Frame[] {
  return Array.from({ length: count }, () => ({ value, ...more }));
}

function raisedAt(states: readonly FaultState[]): readonly number[] {
  return states.flatMap(({ raised }, index) => (raised ? [index * 100] : []));
}

describe('a rule', () => {
  it('is raised once broken for its dwell time', () => {
    expect(raisedAt(run(frames(10, 30)))).toEqual([700, 800, 900]);
    expect(raisedAt(run(frames(5, 30), ruleOf({ dwellMs: 0 })))).toHaveLength(5);
  });

  it('starts the dwell anew when kept in between', () => {
    const states = run([...frames(6, 30), ...frames(1, 10), ...frames(7, 30)]);
    expect(raisedAt(states)).toEqual([]);
    expect(states[6]).toBe(FAULT_AT_REST);
  });

  it('is kept on either limit, and broken beyond each', () => {
    const fault = ruleOf({ allowed: { low: -10, high: 18 }, dwellMs: 0 });
    const raised = [-11, -10, 0, 18, 19].map((value) => run([{ value }], fault)[0]?.raised);
    expect(raised).toEqual([true, false, false, false, true]);
  });

  it('is only cleared 3° inside its limit, for 0.3 s', () => {
    expect(run([...frames(8, 30), ...frames(20, 16)]).at(-1)?.raised).toBe(true);
    const states = run([...frames(8, 30), ...frames(4, 14)]);
    expect(raisedAt(states)).toEqual([700, 800, 900, 1000]);
    expect(states.at(-1)).toBe(FAULT_AT_REST);
  });

  it('stays raised when broken again before it is cleared', () => {
    const wavering = [...frames(2, 14), ...frames(2, 30)];
    const states = run([...frames(8, 30), ...wavering, ...wavering, ...wavering]);
    expect(raisedAt(states)).toHaveLength(13);
  });

  it('has to be broken by more where the value is less sure than usual', () => {
    expect(raisedAt(run(frames(10, 20, { uncertainty: 8 })))).not.toEqual([]);
    expect(raisedAt(run(frames(10, 20, { uncertainty: 14 })))).toEqual([]);
    expect(raisedAt(run(frames(10, 25, { uncertainty: 14 })))).not.toEqual([]);
  });

  it('is as it was while its value cannot be read', () => {
    const states = run([...frames(8, 30), ...frames(5, null)]);
    expect(states.at(-1)).toBe(states[7]);
    const quiet = run([...frames(2, 10), ...frames(5, null)]);
    expect(quiet.at(-1)).toBe(FAULT_AT_REST);
  });

  it('is at rest while it is not armed, even if it was raised', () => {
    expect(raisedAt(run(frames(20, 60, { armed: false })))).toEqual([]);
    expect(run([...frames(8, 30), ...frames(1, 30, { armed: false })]).at(-1)).toBe(FAULT_AT_REST);
  });

  it('is never raised by values that keep it, however sure they are', () => {
    const kept = fc.array(
      fc.record({
        value: fc.double({ min: -200, max: 18, noNaN: true }),
        uncertainty: fc.double({ min: 0, max: 40, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(kept, (values) => {
        expect(raisedAt(run(values))).toEqual([]);
      }),
    );
  });
});

describe('the clock', () => {
  const broken: FaultState = { brokenSinceMs: 0, keptSinceMs: null, raised: false, amount: null };
  const clearing: FaultState = { brokenSinceMs: null, keptSinceMs: 0, raised: true, amount: null };

  it.each(['fix', 'stop'] as const)('stops at once for a broken "%s"', (severity) => {
    expect(stopsClock(ruleOf({ severity }), broken)).toBe(true);
    expect(stopsClock(ruleOf({ severity }), clearing)).toBe(true);
    expect(stopsClock(ruleOf({ severity }), FAULT_AT_REST)).toBe(false);
  });

  it('never stops for a tip', () => {
    expect(stopsClock(ruleOf({ severity: 'tip' }), broken)).toBe(false);
    expect(stopsClock(ruleOf({ severity: 'tip' }), clearing)).toBe(false);
  });

  it('says how far beyond it is, in steps of what the reading is unsure by', () => {
    const amount = (value: number, uncertainty = 5) =>
      run([{ value, uncertainty }], ruleOf({ dwellMs: 0 }))[0]?.amount;
    expect([24, 32, 40].map((value) => amount(value))).toEqual(['little', null, 'lot']);
    // 24° beyond is three steps of 8°, but not even two of 14°.
    expect([42, 42].map((value, index) => amount(value, index === 0 ? 8 : 14))).toEqual([
      'lot',
      null,
    ]);
    expect(amount(18.5, 30)).not.toBe('lot');
  });

  it('says nothing of how far where it is about speed', () => {
    const fault = ruleOf({ of: 'speed', dwellMs: 0 });
    expect(run([{ value: 90 }], fault)[0]).toMatchObject({ raised: true, amount: null });
  });
});

describe('the least speed that could break a rule', () => {
  it.each([
    [{ low: -35, high: 35 }, 32],
    [{ low: null, high: 2 }, 0],
    [{ low: 1, high: 35 }, 0],
    [{ low: -35, high: null }, 0],
  ])('allowed %o is %i', (allowed, least) => {
    const fault = ruleOf({ allowed, of: 'speed', dwellMs: 0 });
    const rule = { fault, unit: 'deg' } as const;
    expect(leastToBreak(rule)).toBe(least);
    const raised: FaultState = { ...FAULT_AT_REST, raised: true };
    for (const before of [FAULT_AT_REST, raised]) {
      const slower = advanceFault(before, rule, least * 0.99, 0, true, 100);
      if (least > 0) expect(slower.brokenSinceMs).toBeNull();
    }
  });
});
