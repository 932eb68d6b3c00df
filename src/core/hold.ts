import type { NotJudgedReason } from './reading.ts';
import type { HoldPhase, TimeAccounts, TimelineSpan } from './session-types.ts';

/** Form kept this long confirms a hold. Source: stretches.json, runtime.gates.in_pose_ms. */
export const CONFIRM_MS = 700;

/** Form lost this long pauses the hold; until then the clock waits quietly. Source: gates.exit_ms. */
export const GRACE_MS = 1000;

/** A lapse no longer than this is detection noise and belongs to the hold around it. */
export const BRIDGE_MS = 200;

/** Frames further apart than this leave the time between them not judged. */
export const LONGEST_FRAME_GAP_MS = 500;

/** A longer silence than this is no slowness: something stopped. A frozen camera is told by then. */
export const LONGEST_SLOW_GAP_MS = 2000;

/** What one frame says about form. */
export type Verdict =
  | { readonly kind: 'good'; readonly steady: boolean }
  | { readonly kind: 'out-of-form' }
  | { readonly kind: 'not-judged'; readonly reason: NotJudgedReason };

interface Interval {
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

/** How long the running hold has gone on; 0 while none runs. */
export function steadyMs({ phase, lastSpan }: HoldState): number {
  const runs = phase === 'holding' && lastSpan?.kind === 'held';
  return runs ? lastSpan.toMs - lastSpan.fromMs : 0;
}

export function startHold(targetMs: number): HoldState {
  return {
    phase: 'idle',
    targetMs,
    lastMs: null,
    lastVerdict: { kind: 'out-of-form' },
    undecided: [],
    accounts: { heldMs: 0, outOfFormMs: 0, notJudgedMs: 0, undecidedMs: 0 },
    spans: [],
    lastSpan: null,
  };
}

const NOTHING_UNDECIDED: readonly Interval[] = [];
const NOTHING_TOLD: readonly HoldEvent[] = [];

function inPhase(state: HoldState, phase: HoldPhase): HoldState {
  return state.phase === phase ? state : { ...state, phase };
}

function durationOf(intervals: readonly Interval[]): number {
  let sum = 0;
  for (const { fromMs, toMs } of intervals) sum = sum + toMs - fromMs;
  return sum;
}

/** The time between two frames is good only if both are: a hold runs from good frame to good frame. */
function intervalBetween(fromMs: number, before: Verdict, toMs: number, after: Verdict): Interval {
  const gapMs = toMs - fromMs;
  if (gapMs > LONGEST_FRAME_GAP_MS) {
    const wasTold = isInterruption(before) || isInterruption(after);
    const reason = wasTold || gapMs > LONGEST_SLOW_GAP_MS ? 'interrupted' : 'slow';
    return { fromMs, toMs, kind: 'not-judged', reason };
  }
  const decisive = after.kind === 'good' ? before : after;
  const reason = decisive.kind === 'not-judged' ? decisive.reason : null;
  return { fromMs, toMs, kind: decisive.kind, reason };
}

function isInterruption(verdict: Verdict): boolean {
  return verdict.kind === 'not-judged' && verdict.reason === 'interrupted';
}

type Booking = 'held' | 'as-seen';

function spanOf(interval: Interval, booking: Booking): TimelineSpan {
  const { fromMs, toMs } = interval;
  if (booking === 'held') return { fromMs, toMs, kind: 'held', reason: null };
  // Good frames that never became a hold were only passing through the pose.
  if (interval.kind === 'not-judged')
    return { fromMs, toMs, kind: 'not-judged', reason: interval.reason };
  return { fromMs, toMs, kind: 'out-of-form', reason: null };
}

/** The two spans as one, or null where they are not the same going on. */
function joined(last: TimelineSpan, span: TimelineSpan): TimelineSpan | null {
  const { fromMs, kind, reason } = last;
  const continues = kind === span.kind && reason === span.reason && last.toMs === span.fromMs;
  return continues ? { fromMs, toMs: span.toMs, kind, reason } : null;
}

/** Moves the undecided time, and one more interval after it if there is one, into its accounts. */
function settle(state: HoldState, booking: Booking, newest: Interval | null = null): HoldState {
  const { undecided, accounts } = state;
  let { spans, lastSpan } = state;
  let { heldMs, outOfFormMs, notJudgedMs } = accounts;
  for (let index = 0; index <= undecided.length; index += 1) {
    const interval = undecided[index] ?? newest;
    if (interval === null) break;
    const span = spanOf(interval, booking);
    const ms = span.toMs - span.fromMs;
    if (span.kind === 'held') heldMs += ms;
    else if (span.kind === 'not-judged') notJudgedMs += ms;
    else outOfFormMs += ms;
    if (!(ms > 0)) continue;
    const longer = lastSpan === null ? null : joined(lastSpan, span);
    if (lastSpan !== null && longer === null) spans = [...spans, lastSpan];
    lastSpan = longer ?? span;
  }
  return {
    phase: state.phase,
    targetMs: state.targetMs,
    lastMs: state.lastMs,
    lastVerdict: state.lastVerdict,
    spans,
    lastSpan,
    undecided: NOTHING_UNDECIDED,
    accounts: { heldMs, outOfFormMs, notJudgedMs, undecidedMs: 0 },
  };
}

function defer(state: HoldState, interval: Interval): HoldState {
  const undecided = [...state.undecided, interval];
  return {
    ...state,
    undecided,
    accounts: { ...state.accounts, undecidedMs: durationOf(undecided) },
  };
}

/** How long form has been lost at the end of the undecided time, with the newest interval after it. */
function lapseMs({ undecided }: HoldState, newest: Interval): number {
  if (newest.kind === 'good') return 0;
  const lastGood = undecided.findLastIndex(({ kind }) => kind === 'good');
  return durationOf([...undecided.slice(lastGood + 1), newest]);
}

/** Whether the clock runs. */
export function isHolding({ phase }: HoldState): boolean {
  return phase === 'holding';
}

/** How long the pose has been seen to be left; time that could not be judged is no sign of that. */
export function leftMs(state: HoldState): number {
  const lastGood = state.undecided.findLastIndex(({ kind }) => kind === 'good');
  const lapse = state.undecided.slice(lastGood + 1);
  return durationOf(lapse.filter(({ kind }) => kind === 'out-of-form'));
}

function whileWaiting(state: HoldState, interval: Interval, verdict: Verdict): HoldStep {
  const settled = settle(state, 'as-seen', interval);
  if (verdict.kind !== 'good') return { state: settled, events: NOTHING_TOLD };
  return { state: inPhase(settled, 'entering'), events: NOTHING_TOLD };
}

function whileEntering(state: HoldState, interval: Interval, verdict: Verdict): HoldStep {
  const entered = defer(state, interval);
  const isGap = interval.reason === 'interrupted' || interval.reason === 'slow';
  if (lapseMs(state, interval) > BRIDGE_MS || isGap) {
    const settled = settle(entered, 'as-seen');
    const before = state.accounts.heldMs > 0 ? 'paused' : 'idle';
    return {
      state: { ...settled, phase: verdict.kind === 'good' ? 'entering' : before },
      events: [],
    };
  }
  const confirmed =
    verdict.kind === 'good' && verdict.steady && durationOf(entered.undecided) >= CONFIRM_MS;
  if (!confirmed) return { state: entered, events: [] };
  const fromMs = (entered.undecided[0] as Interval).fromMs;
  return {
    state: { ...settle(entered, 'held'), phase: 'holding' },
    events: [{ kind: 'hold-started', atMs: interval.toMs, fromMs }],
  };
}

function whileHolding(state: HoldState, interval: Interval, verdict: Verdict): HoldStep {
  const lapse = lapseMs(state, interval);
  if (lapse > GRACE_MS) {
    const phase = verdict.kind === 'good' ? 'entering' : 'paused';
    return {
      state: { ...settle(state, 'as-seen', interval), phase },
      events: [{ kind: 'hold-paused', atMs: interval.toMs }],
    };
  }
  if (verdict.kind !== 'good') {
    return { state: { ...defer(state, interval), phase: 'grace' }, events: NOTHING_TOLD };
  }
  const settled = settle(state, lapse <= BRIDGE_MS ? 'held' : 'as-seen', interval);
  return { state: inPhase(settled, 'holding'), events: NOTHING_TOLD };
}

function complete(step: HoldStep, atMs: number): HoldStep {
  const { state, events } = step;
  if (state.phase !== 'holding' || state.accounts.heldMs < state.targetMs) return step;
  return {
    state: { ...state, phase: 'complete' },
    events: [...events, { kind: 'hold-completed', atMs }],
  };
}

/**
 * Advances the clock to a frame's verdict. Time comes from the frames alone; a frame that is not later
 * than the one before changes nothing, and after completion nothing more is counted.
 */
export function advanceHold(state: HoldState, timestampMs: number, verdict: Verdict): HoldStep {
  if (state.phase === 'complete') return { state, events: [] };
  if (state.lastMs === null) {
    const phase = verdict.kind === 'good' ? 'entering' : 'idle';
    return { state: { ...state, phase, lastMs: timestampMs, lastVerdict: verdict }, events: [] };
  }
  if (!(timestampMs > state.lastMs)) return { state, events: [] };
  const interval = intervalBetween(state.lastMs, state.lastVerdict, timestampMs, verdict);
  const { phase, targetMs, accounts, undecided, spans, lastSpan } = state;
  const advanced: HoldState = {
    phase,
    targetMs,
    lastMs: timestampMs,
    lastVerdict: verdict,
    accounts,
    undecided,
    spans,
    lastSpan,
  };
  switch (phase) {
    case 'idle':
    case 'paused':
      return whileWaiting(advanced, interval, verdict);
    case 'entering':
      return complete(whileEntering(advanced, interval, verdict), timestampMs);
    default:
      return complete(whileHolding(advanced, interval, verdict), timestampMs);
  }
}

/** Ends the clock because what it timed is done; what is still undecided was no hold. */
export function completeHold(state: HoldState): HoldState {
  return { ...settle(state, 'as-seen'), phase: 'complete' };
}

/** The whole timeline so far. */
export function timelineOf({ spans, lastSpan }: HoldState): readonly TimelineSpan[] {
  return lastSpan === null ? spans : [...spans, lastSpan];
}

/** Closes the books: what is still undecided at the end was no hold. */
export function closeHold(state: HoldState): HoldState {
  const lapsed = state.phase === 'holding' || state.phase === 'grace';
  return { ...settle(state, 'as-seen'), phase: lapsed ? 'paused' : state.phase };
}
