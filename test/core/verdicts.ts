import { advanceHold, startHold } from '../../src/core/hold.ts';
import type { HoldEvent, HoldState, Verdict } from '../../src/core/hold-types.ts';

export const GOOD: Verdict = { kind: 'good', steady: true };
export const MOVING: Verdict = { kind: 'good', steady: false };
export const BAD: Verdict = { kind: 'out-of-form' };
export const UNSEEN: Verdict = { kind: 'not-judged', reason: 'hidden' };

/** One frame's verdict and its time. */
export type Moment = readonly [atMs: number, verdict: Verdict];

/** A verdict that lasts, frame after frame. */
export interface Spell {
  readonly verdict: Verdict;
  readonly frames: number;
}

/** Verdicts of consecutive frames at a steady rate, the first at `fromMs`. */
export function atRate(fps: number, spells: readonly Spell[], fromMs = 0): readonly Moment[] {
  const verdicts = spells.flatMap(({ verdict, frames }) =>
    Array.from({ length: frames }, () => verdict),
  );
  return verdicts.map((verdict, index) => [fromMs + (index * 1000) / fps, verdict]);
}

/** A verdict every 50 ms from one time to another, both included. */
export function steadily(verdict: Verdict, fromMs: number, toMs: number): readonly Moment[] {
  const count = Math.round((toMs - fromMs) / 50) + 1;
  return Array.from({ length: count }, (_, index) => [fromMs + index * 50, verdict]);
}

/** All that came of a sequence of verdicts. */
export interface Timed {
  readonly states: readonly HoldState[];
  readonly last: HoldState;
  readonly events: readonly HoldEvent[];
}

/** Runs the hold clock over the moments. */
export function time(moments: readonly Moment[], targetMs = 600_000): Timed {
  const states = [startHold(targetMs)];
  const events: HoldEvent[] = [];
  for (const [atMs, verdict] of moments) {
    const step = advanceHold(states.at(-1) as HoldState, atMs, verdict);
    states.push(step.state);
    events.push(...step.events);
  }
  return { states, last: states.at(-1) as HoldState, events };
}
