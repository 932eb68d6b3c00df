import type { FrameLight, SetupIssue } from './framing-guide.ts';
import type { GestureState } from './gesture.ts';
import type { Side } from './landmarks.ts';
import type { LedPace } from './led-pace.ts';
import type { Perception } from './perception.ts';
import type { Plan } from './plan.ts';
import type { PoseFrame } from './pose.ts';
import type { Stretch } from './reference.ts';
import type { SessionState } from './session-state.ts';
import type { Interruption, LiveView, SessionEvent, SessionSummary } from './session-types.ts';
import type { Strictness } from './strictness.ts';

/**
 * `placing`: the laptop is put in place. `framing`: the camera finds a whole body, turned the right way.
 * `get-ready`: name, side and how to, with a countdown. `stretching`: the clock. `switching`: to the other
 * side. `resting`: before the next time or the next stretch. `pain`: pain was reported and waits for an answer.
 */
export type FlowPhase =
  | 'placing'
  | 'framing'
  | 'get-ready'
  | 'stretching'
  | 'switching'
  | 'resting'
  | 'pain'
  | 'done';

/** `person`: asked for. `away`: nobody in the picture. */
export type PauseReason = 'person' | 'away';

/** A camera frame with what else is known of the picture. */
export interface ObservedFrame {
  readonly kind: 'frame';
  readonly frame: PoseFrame;
  /** Null where brightness was not sampled. */
  readonly light: FrameLight | null;
}

export type FlowCommand =
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  /** Ends a wait, or the stretch under way. */
  | { readonly kind: 'skip' }
  /** This hold again from its start, or the one before. */
  | { readonly kind: 'back' }
  | { readonly kind: 'easier' }
  | { readonly kind: 'pain' }
  /** The report was a mistake: takes it back, as long as nothing was answered. */
  | { readonly kind: 'pain-mistake' }
  /** How much it hurt, 0–10, and where; null where it was not told. */
  | { readonly kind: 'pain-answer'; readonly level: number | null; readonly place: string | null }
  | { readonly kind: 'finish' };

export type FlowInput = ObservedFrame | Interruption | FlowCommand;

/** Every millisecond of the flow is in exactly one of these. */
export interface FlowAccounts {
  /** Placing, framing, getting ready. */
  readonly preparingMs: number;
  readonly stretchingMs: number;
  /** Resting and switching sides. */
  readonly restingMs: number;
  /** Paused, away, in pain, or without pictures. */
  readonly pausedMs: number;
}

/** One hold that was done, or begun. */
export interface FlowEntry {
  /** Index of its hold in the plan. */
  readonly index: number;
  readonly startedMs: number;
  readonly ended: HoldEnd;
  readonly summary: SessionSummary;
}

/**
 * `held`: the clock reached its target. `timed`: time passed that could not be judged. `moved-on`: nothing
 * was held for long. The others were asked for.
 */
export type HoldEnd = 'held' | 'timed' | 'moved-on' | 'skipped' | 'back' | 'pain' | 'finished';

export interface FlowPainMark {
  readonly atMs: number;
  readonly stretchId: string | null;
  readonly side: Side | null;
  readonly level: number | null;
  readonly place: string | null;
}

/** What the framing check has seen so far. */
export interface FramingState {
  readonly issue: SetupIssue | null;
  readonly issueSinceMs: number | null;
  readonly clearSinceMs: number | null;
  readonly spoken: {
    readonly id: SetupIssue['id'];
    readonly atMs: number;
    /** How often, without a word of anything else. */
    readonly times: number;
  } | null;
  /** Where the middle of the body was, to notice that it belongs to somebody else now. */
  readonly middleX: number | null;
  readonly jumpsMs: readonly number[];
}

export interface FlowOptions {
  /** Begin with the stretch itself: for one stretch, when the laptop stands already. */
  readonly straight: boolean;
  readonly strictness: Strictness;
}

/** A routine under way. Plain data: it can be stored and gone on with. */
export interface FlowState {
  readonly plan: Plan;
  readonly options: FlowOptions;
  readonly startedMs: number | null;
  readonly lastMs: number | null;
  readonly accounts: FlowAccounts;
  readonly phase: FlowPhase;
  /** Time spent in the phase; stands still while paused. */
  readonly phaseMs: number;
  /** How long the phase lasts by itself; null where something else ends it. */
  readonly phaseLengthMs: number | null;
  /** Which hold of the plan is under way or next. */
  readonly index: number;
  readonly pause: PauseReason | null;
  /** Since when somebody, or nobody again, has been in the picture; null before anybody came. */
  readonly presence: { readonly seen: boolean; readonly sinceMs: number } | null;
  /** Nobody is seen, and in so little light nobody could be. */
  readonly isDark: boolean;
  /** The hold under way, or the one being prepared. */
  readonly session: SessionState | null;
  /** The last person's own offsets, for the same stretch and side again. */
  readonly kept: {
    /** As it was judged. */
    readonly stretch: Stretch;
    readonly side: Side | null;
    readonly perception: Perception;
  } | null;
  /** What was last seen of the hold that ended. */
  readonly lastView: LiveView | null;
  readonly framing: FramingState;
  readonly gesture: GestureState;
  /** Items of the routine that are done in their easier form. */
  readonly easierItems: readonly number[];
  readonly easierOfferedMs: number | null;
  /** Items of which it was offered once already. */
  readonly offeredItems: readonly number[];
  /** The clock leads because the camera cannot judge. */
  readonly timed: boolean;
  /** Time of the phase from which the clock counts where it leads. */
  readonly ledFromMs: number;
  /** How long the camera could not judge the hold; while it can, this falls half as fast. */
  readonly unjudgedMs: number;
  /** Of slow repetitions that the clock leads; null for others. */
  readonly pace: LedPace | null;
  /** Phase time at which something was last held. */
  readonly progressMs: number;
  readonly breathed: boolean;
  readonly entries: readonly FlowEntry[];
  readonly painMarks: readonly FlowPainMark[];
}

export type FlowEvent =
  | { readonly kind: 'phase'; readonly atMs: number; readonly phase: FlowPhase }
  | { readonly kind: 'session'; readonly atMs: number; readonly event: SessionEvent }
  | { readonly kind: 'framing-advice'; readonly atMs: number; readonly issue: SetupIssue }
  /** `told`: worth saying, and not just a tone. */
  | { readonly kind: 'framing-ready'; readonly atMs: number; readonly told: boolean }
  /** Goes on although this is still in the way, or takes the lead in a hold that it keeps from being judged. */
  | { readonly kind: 'framing-given-up'; readonly atMs: number; readonly issue: SetupIssue }
  | { readonly kind: 'countdown'; readonly atMs: number; readonly secondsLeft: number }
  | { readonly kind: 'half-way'; readonly atMs: number }
  | { readonly kind: 'last-seconds'; readonly atMs: number; readonly secondsLeft: number }
  | { readonly kind: 'breathe'; readonly atMs: number }
  /** Led by the clock: come back, or go out again for the time of this number. */
  | { readonly kind: 'pace-back'; readonly atMs: number }
  | { readonly kind: 'pace-next'; readonly atMs: number; readonly number: number }
  | { readonly kind: 'paused'; readonly atMs: number; readonly reason: PauseReason }
  /** Nobody has come back for a good while. */
  | { readonly kind: 'still-away'; readonly atMs: number }
  | { readonly kind: 'resumed'; readonly atMs: number; readonly reason: PauseReason }
  | { readonly kind: 'interrupted'; readonly atMs: number }
  | { readonly kind: 'gesture'; readonly atMs: number }
  | { readonly kind: 'easier-offered'; readonly atMs: number }
  | { readonly kind: 'easier-taken'; readonly atMs: number }
  | { readonly kind: 'hold-ended'; readonly atMs: number; readonly ended: HoldEnd }
  | { readonly kind: 'pain-marked'; readonly atMs: number; readonly mark: FlowPainMark };

export interface FlowStep {
  readonly state: FlowState;
  readonly events: readonly FlowEvent[];
}
