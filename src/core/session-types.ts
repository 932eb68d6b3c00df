import type { Amount } from './amount.ts';
import type { AngleId } from './angle-ids.ts';
import type { RepetitionDose } from './dose.ts';
import type { Side } from './landmarks.ts';
import type { MeasuringSettings } from './measuring-settings.ts';
import type { PoseFrame } from './pose.ts';
import type { NotJudgedReason, Reading } from './reading.ts';
import type {
  CorrectionDirection,
  Level,
  Position,
  Range,
  Severity,
  Stretch,
} from './reference.ts';

/** What a session of slow repetitions is to reach. */
export interface RepetitionGoal {
  readonly count: number;
  /** Good form wanted at each held end. */
  readonly holdMs: number;
  readonly restMs: number;
  readonly ends: RepetitionDose['ends'];
  readonly counted: RepetitionDose['counted'];
}

export interface SessionConfig {
  readonly stretch: Stretch;
  /** The stretched side; null exactly where the stretch does both at once. */
  readonly side: Side | null;
  readonly level: Level;
  /** Good form wanted: of the one hold, or of all repetitions together. */
  readonly targetHoldMs: number;
  /** Slow repetitions to count; left out or null where it is one hold. */
  readonly repetitions?: RepetitionGoal | null;
  /** How to measure; the app leaves it out, comparisons of methods do not. */
  readonly measuring?: MeasuringSettings;
}

/** The camera, the worker or the page stopped delivering frames. */
export interface Interruption {
  readonly kind: 'interruption';
  readonly timestampMs: number;
}

export type SessionInput = PoseFrame | Interruption;

/**
 * `idle`: not in the pose. `entering`: in it, not yet for long enough. `holding`: the clock runs.
 * `grace`: form was just lost, the clock waits. `paused`: lost for longer. `complete`: target reached.
 */
export type HoldPhase = 'idle' | 'entering' | 'holding' | 'grace' | 'paused' | 'complete';

export type FramingIssue =
  | { readonly id: 'nobody' }
  | { readonly id: 'out-of-frame'; readonly part: 'head' | 'feet' | 'hands' | 'body' }
  | { readonly id: 'too-near' }
  | { readonly id: 'too-far' }
  | { readonly id: 'turn-side-on' }
  | { readonly id: 'face-camera' }
  /** On the floor, where the front view is from beyond the head or the feet. */
  | { readonly id: 'turn-along' }
  | { readonly id: 'turn-half' }
  /** Side-on, but with the side away from the camera that has to be nearer. */
  | { readonly id: 'turn-round'; readonly nearer: Side }
  | { readonly id: 'hidden' }
  /** Standing where the stretch is done on a chair, and the like. */
  | { readonly id: 'wrong-position'; readonly position: Position };

/** What one target looks like in this frame. */
export interface JointView {
  readonly angle: AngleId;
  readonly label: string;
  readonly reading: Reading;
  readonly aim: number;
  readonly accept: Range;
  readonly unit: 'deg' | 'ratio';
  readonly required: boolean;
  readonly status: 'in-form' | 'nearly' | 'off' | 'not-judged';
}

/** The one correction to show and say. */
export interface ActiveCue {
  /** A fault id, `<angle>:below|above` for a target, or `framing:<issue>`. */
  readonly id: string;
  readonly kind: 'fault' | 'target' | 'framing';
  readonly severity: Severity;
  /** Text with `{side}` and `{other}` still in it; empty for framing, whose words depend on the issue. */
  readonly say: string;
  readonly direction: CorrectionDirection | null;
  readonly framing: FramingIssue | null;
  /** How far it still is, where the middle of the way needs no word. */
  readonly amount: Amount;
  readonly sinceMs: number;
}

/** Every millisecond of the session is in exactly one of these. */
export interface TimeAccounts {
  readonly heldMs: number;
  readonly outOfFormMs: number;
  readonly notJudgedMs: number;
  /** The last moments, booked as soon as it is clear what they were; 0 in a summary. */
  readonly undecidedMs: number;
}

/** Where the slow repetitions stand. */
export interface RepetitionView {
  /** The one being done, from 1. */
  readonly number: number;
  readonly done: number;
  readonly target: number;
  /**
   * `out`: on the way to the end position, or waiting to set out. `hold`: in it. `back`: held long enough, to
   * be left; where two ends are held, in the second one. `rest`: the pause between. `complete`: all done.
   */
  readonly phase: 'out' | 'hold' | 'back' | 'rest' | 'complete';
  /** Good form at the present end so far, and how much is wanted. */
  readonly endHeldMs: number;
  readonly endHoldMs: number;
}

/** Everything the screen shows of the session at this frame. */
export interface LiveView {
  readonly timestampMs: number;
  readonly phase: HoldPhase;
  readonly accounts: TimeAccounts;
  readonly targetHoldMs: number;
  /** 0–1, or null where the frame is not judged. */
  readonly score: number | null;
  readonly joints: readonly JointView[];
  readonly framing: FramingIssue | null;
  readonly cue: ActiveCue | null;
  /** Which way the body's front points in the unmirrored picture; null when facing the camera. */
  readonly facing: 'picture-left' | 'picture-right' | null;
  /** Landmarks as they were read, legs told apart, for the overlay; null where nobody was found. */
  readonly landmarks: PoseFrame['landmarks'];
  /** Whether the person's own neutral has been taken. */
  readonly neutral: 'waiting' | 'taken' | 'not-used';
  /** Null where the session is one hold. */
  readonly repetition: RepetitionView | null;
}

export type RepetitionEvent =
  /** The end position was held long enough; time to go back. */
  | { readonly kind: 'repetition-held'; readonly atMs: number }
  | { readonly kind: 'repetition-counted'; readonly atMs: number; readonly done: number }
  /** The pause after one is over: time for this one, from 2. */
  | { readonly kind: 'repetition-next'; readonly atMs: number; readonly number: number }
  /** The end position was left before its time; it is not counted. */
  | { readonly kind: 'repetition-short'; readonly atMs: number };

export type SessionEvent =
  /** The clock was confirmed: it counts from `fromMs`, a little before `atMs`. */
  | { readonly kind: 'hold-started'; readonly atMs: number; readonly fromMs: number }
  /** Not told of leaving an end position that was held long enough. */
  | { readonly kind: 'hold-paused'; readonly atMs: number }
  /** The target is reached: the hold is complete, or all repetitions are done. */
  | { readonly kind: 'hold-completed'; readonly atMs: number }
  /** A correction or framing advice to show and speak now. */
  | { readonly kind: 'cue'; readonly atMs: number; readonly cue: ActiveCue }
  /** The last correction was followed. */
  | { readonly kind: 'cue-fixed'; readonly atMs: number; readonly cueId: string }
  /** A correction was given twice and did not help; it is not given again for a while. */
  | { readonly kind: 'cue-in-vain'; readonly atMs: number; readonly cueId: string }
  | { readonly kind: 'fault-raised'; readonly atMs: number; readonly faultId: string }
  | { readonly kind: 'fault-cleared'; readonly atMs: number; readonly faultId: string }
  | { readonly kind: 'neutral-taken'; readonly atMs: number }
  | RepetitionEvent;

export type TimelineKind = 'held' | 'out-of-form' | 'not-judged';

/** A stretch of the session's time, milliseconds from its first frame. */
export interface TimelineSpan {
  readonly fromMs: number;
  readonly toMs: number;
  readonly kind: TimelineKind;
  readonly reason: NotJudgedReason | null;
}

export interface JointSummary {
  readonly angle: AngleId;
  readonly label: string;
  readonly unit: 'deg' | 'ratio';
  readonly aim: number;
  readonly accept: Range;
  /** Frames in good form with a reading. */
  readonly frames: number;
  /** Mean value and mean signed deviation (measured − aim) over those frames; null without any. */
  readonly mean: number | null;
  readonly meanDeviation: number | null;
  /** Mean uncertainty of those readings. */
  readonly uncertainty: number | null;
  /** The extremes over those frames; null without any. Records of version 1 lack them. */
  readonly lowest?: number | null;
  readonly highest?: number | null;
  /**
   * Where no frame was in good form: the value nearest to the accepted range while the person tried the stretch. Older
   * records lack it.
   */
  readonly nearest?: number | null;
}

export interface CorrectionCount {
  readonly id: string;
  readonly say: string;
  readonly times: number;
  readonly fixed: number;
}

/** What the person did, computed from the session's state at its end. */
export interface SessionSummary {
  readonly stretchId: string;
  readonly side: Side | null;
  readonly level: Level;
  readonly targetHoldMs: number;
  readonly completed: boolean;
  readonly accounts: TimeAccounts;
  readonly durationMs: number;
  readonly longestHoldMs: number;
  /**
   * By the clock, not judged: time that the clock led because the camera could not judge, beyond what was held.
   * Part of the time out of form and not judged, never of what was held; left out where the clock did not lead.
   */
  readonly timedMs?: number;
  /**
   * Held time over judged time from the first hold to the last; null without a hold, and where repetitions
   * are counted by leaving the pose.
   */
  readonly inFormShare: number | null;
  /** Where the stretch counts repetitions. */
  readonly repetitions?: { readonly done: number; readonly target: number } | null;
  readonly joints: readonly JointSummary[];
  readonly corrections: readonly CorrectionCount[];
  readonly timeline: readonly TimelineSpan[];
}
