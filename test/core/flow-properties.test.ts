import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startFlow, stepFlow } from '../../src/core/flow.ts';
import { heldMsOf } from '../../src/core/flow-holds.ts';
import type { FlowInput, FlowState } from '../../src/core/flow-types.ts';
import { poseBetween } from './body-poses.ts';
import { GUIDED, observed, planOf } from './flows.ts';
import { emptyFrame, FACING_RIGHT, FRONT, frameOf } from './frames.ts';
import { FORWARD_FOLD, STANDING, sideBend } from './stretch-poses.ts';

const PLAN = planOf([
  { stretchId: 'standing_side_bend', holdSeconds: 2 },
  { stretchId: 'standing_forward_fold', holdSeconds: 2, repetitions: 2 },
]);

const POSES = [
  () => frameOf(STANDING, FRONT),
  () => frameOf(sideBend('left'), FRONT),
  () => frameOf(sideBend('right'), FRONT),
  () => frameOf(STANDING, FACING_RIGHT),
  () => frameOf(FORWARD_FOLD, FACING_RIGHT),
  () => frameOf(poseBetween(STANDING, FORWARD_FOLD, 0.5), FACING_RIGHT),
  () => emptyFrame(0),
].map((make) => make());

const anyCommand = fc.constantFrom<FlowInput>(
  { kind: 'pause' },
  { kind: 'resume' },
  { kind: 'skip' },
  { kind: 'skip' },
  { kind: 'back' },
  { kind: 'easier' },
  { kind: 'pain' },
  { kind: 'pain-mistake' },
  { kind: 'pain-answer', level: 3, place: null },
);

/** Spells of one posture at some frame rate, with commands and interruptions between. */
const anyInputs: fc.Arbitrary<readonly FlowInput[]> = fc
  .array(
    fc.record({
      pose: fc.integer({ min: 0, max: POSES.length - 1 }),
      fps: fc.constantFrom(5, 10, 15, 30),
      frames: fc.integer({ min: 1, max: 60 }),
      gapMs: fc.constantFrom(0, 0, 0, 700, 20_000),
      follows: fc.oneof(
        { weight: 2, arbitrary: fc.constant(null) },
        { weight: 2, arbitrary: anyCommand },
        { weight: 1, arbitrary: fc.constant('interruption' as const) },
      ),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((spells) => {
    let atMs = 1000;
    return spells.flatMap(({ pose, fps, frames, gapMs, follows }) => {
      atMs += gapMs;
      const inputs: FlowInput[] = Array.from({ length: frames }, () => {
        atMs += 1000 / fps;
        return observed({ ...(POSES[pose] as (typeof POSES)[number]), timestampMs: atMs });
      });
      if (follows === 'interruption') {
        atMs += 5;
        inputs.push({ kind: 'interruption', timestampMs: atMs });
      } else if (follows !== null) inputs.push(follows);
      return inputs;
    });
  });

/** Of the first, the camera sees so little that the clock leads. */
const LED_BY_CLOCK = planOf([
  { stretchId: 'chin_tuck', holdSeconds: 2 },
  { stretchId: 'standing_side_bend', holdSeconds: 2 },
]);

function statesOf(inputs: readonly FlowInput[], plan = PLAN): readonly FlowState[] {
  let state = startFlow(plan, GUIDED);
  return inputs.map((input) => {
    state = stepFlow(state, input).state;
    return state;
  });
}

const RUNS = { numRuns: 60 };

describe('for any frames, interruptions and commands', () => {
  it('held time never falls', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        let before = 0;
        for (const state of statesOf(inputs)) {
          expect(heldMsOf(state)).toBeGreaterThanOrEqual(before - 1e-6);
          before = heldMsOf(state);
        }
      }),
      RUNS,
    );
  });

  it('every millisecond is in exactly one account', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        for (const { accounts, startedMs, lastMs } of statesOf(inputs)) {
          const parts = Object.values(accounts);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
          const sum = parts.reduce((ms, part) => ms + part, 0);
          expect(sum).toBeCloseTo((lastMs ?? 0) - (startedMs ?? 0), 5);
        }
      }),
      RUNS,
    );
  });

  it("every hold's accounts sum to its own time", () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        for (const { summary } of statesOf(inputs).at(-1)?.entries ?? []) {
          const { heldMs, outOfFormMs, notJudgedMs, undecidedMs } = summary.accounts;
          expect(undecidedMs).toBe(0);
          expect(heldMs + outOfFormMs + notJudgedMs).toBeCloseTo(summary.durationMs, 5);
        }
      }),
      RUNS,
    );
  });

  it('time by the clock is never held time too, and both fit into the hold and its target', () => {
    let led = 0;
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        for (const { summary } of statesOf(inputs, LED_BY_CLOCK).at(-1)?.entries ?? []) {
          const { timedMs = 0, accounts, targetHoldMs, durationMs } = summary;
          if (timedMs === 0) continue;
          led += 1;
          expect(timedMs).toBeGreaterThan(0);
          expect(timedMs).toBeLessThanOrEqual(accounts.outOfFormMs + accounts.notJudgedMs);
          expect(accounts.heldMs + timedMs).toBeLessThanOrEqual(durationMs + 1e-6);
          expect(accounts.heldMs + timedMs).toBeLessThanOrEqual(targetHoldMs + 1e-6);
        }
      }),
      RUNS,
    );
    expect(led).toBeGreaterThan(0);
  });

  it('entries are only ever added, and the plan is gone through to its end at most once', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        let count = 0;
        for (const { entries, index, phase } of statesOf(inputs)) {
          expect(entries.length).toBeGreaterThanOrEqual(count);
          count = entries.length;
          expect(index).toBeLessThanOrEqual(PLAN.holds.length);
          expect(phase === 'done').toBe(index === PLAN.holds.length);
        }
      }),
      RUNS,
    );
  });
});
