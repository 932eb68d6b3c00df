import type { NotJudgedReason } from './reading.ts';
import type { HoldPhase, TimeAccounts, TimelineSpan } from './session-types.ts';

/** What one frame says about form. */
export type Verdict =
  | { readonly kind: 'good'; readonly steady: boolean }
  | { readonly kind: 'out-of-form' }
  | { readonly kind: 'not-judged'; readonly reason: NotJudgedReason };

/** The time between two frames. */
export interface Interval {
  readonly fromMs: number;
  readonly toMs: number;
  readonly kind: 'good' | 'out-of-form' | 'not-judged';
  readonly reason: NotJudgedReason | null;
}

/** The hold clock. Built only by `startHold` and `advanceHold`. */
export interface HoldState {
  readonly phase: HoldPhase;
  readonly targetMs: number;
  readonly lastMs: number | null;
  readonly lastVerdict: Verdict;
  /** Time whose account is not decided yet: an entry not confirmed, or a lapse that may be noise. */
  readonly undecided: readonly Interval[];
  readonly accounts: TimeAccounts;
  /** The timeline but for its last span, which most frames prolong. */
  readonly spans: readonly TimelineSpan[];
  readonly lastSpan: TimelineSpan | null;
}

export type HoldEvent =
  | { readonly kind: 'hold-started'; readonly atMs: number; readonly fromMs: number }
  | { readonly kind: 'hold-paused'; readonly atMs: number }
  | { readonly kind: 'hold-completed'; readonly atMs: number };

export interface HoldStep {
  readonly state: HoldState;
  readonly events: readonly HoldEvent[];
}
