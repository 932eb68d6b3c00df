import type { SteadyBody } from './balance-guards.ts';
import type { BalanceTest } from './balance-test.ts';
import type { Framed } from './framing.ts';
import type { Side } from './landmarks.ts';
import type { Subject } from './measuring-plan.ts';
import type { Perception } from './perception.ts';
import type { PoseFrame } from './pose.ts';
import type { NotJudgedReason } from './reading.ts';
import type { FramingIssue } from './session-types.ts';
import type { Sample } from './stillness.ts';

/** `start`: waits for stillness at the start. `moving`: the try. `returning`: back to the start. */
export type BalancePhase = 'start' | 'moving' | 'returning' | 'done';

export interface BalanceTry {
  /** The result, degrees. */
  readonly value: number;
  readonly uncertainty: number;
  /** The condition or guard that was broken; null where it counts. */
  readonly broken: string | null;
}

/** One side of one test so far. Plain data; `stepBalance` leads from one to the next. */
export interface BalanceState {
  readonly test: BalanceTest;
  readonly tested: Side;
  /** What is measured of the person, and has to be seen. */
  readonly subject: Subject;
  readonly framed: Framed;
  readonly perception: Perception;
  readonly phase: BalancePhase;
  /** The last second and a half of readings. */
  readonly recent: readonly Sample[];
  readonly startHeight: number | null;
  /** The body without the jitter of single frames, now and at the start of the try; for the guards. */
  readonly steady: SteadyBody | null;
  readonly startBody: SteadyBody | null;
  /** How far the last try went, for the way back. */
  readonly reached: number | null;
  readonly tries: readonly BalanceTry[];
  readonly view: BalanceView;
}

/** What the screen shows of this frame. */
export interface BalanceView {
  readonly landmarks: PoseFrame['landmarks'];
  /** The result as it would be now, degrees; null where it cannot be read. */
  readonly value: number | null;
  readonly notJudged: NotJudgedReason | null;
  /** The condition or guard that is broken now. */
  readonly broken: string | null;
  /** What stands in the way of seeing the person as the test needs. */
  readonly framing: FramingIssue | null;
}

export type BalanceEvent =
  | { readonly kind: 'ready' }
  | { readonly kind: 'try'; readonly done: BalanceTry; readonly valid: number }
  | { readonly kind: 'back' }
  | { readonly kind: 'side-done' };

export interface BalanceStep {
  readonly state: BalanceState;
  readonly events: readonly BalanceEvent[];
}
