import type { HoldState, Interval, Verdict } from './hold-types.ts';
import type { TimelineSpan } from './session-types.ts';

/** Frames further apart than this leave the time between them not judged. */
export const LONGEST_FRAME_GAP_MS = 500;

/** A longer silence than this is no slowness: something stopped. A frozen camera is told by then. */
export const LONGEST_SLOW_GAP_MS = 2000;

const NOTHING_UNDECIDED: readonly Interval[] = [];

export function durationOf(intervals: readonly Interval[]): number {
  let sum = 0;
  for (const { fromMs, toMs } of intervals) sum = sum + toMs - fromMs;
  return sum;
}

/** The time between two frames is good only if both are: a hold runs from good frame to good frame. */
export function intervalBetween(
  fromMs: number,
  before: Verdict,
  toMs: number,
  after: Verdict,
): Interval {
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
export function settle(
  state: HoldState,
  booking: Booking,
  newest: Interval | null = null,
): HoldState {
  const { undecided, accounts } = state;
  let { spans, lastSpan } = state;
  let { heldMs, outOfFormMs, notJudgedMs } = accounts;
  for (let index = 0; index <= undecided.length; index += 1) {
    const interval = index < undecided.length ? (undecided[index] as Interval) : newest;
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
    undecided: NOTHING_UNDECIDED,
    accounts: { heldMs, outOfFormMs, notJudgedMs, undecidedMs: 0 },
    spans,
    lastSpan,
  };
}

export function defer(state: HoldState, interval: Interval): HoldState {
  const { phase, targetMs, lastMs, lastVerdict, spans, lastSpan } = state;
  const { heldMs, outOfFormMs, notJudgedMs } = state.accounts;
  const undecided = [...state.undecided, interval];
  const accounts = { heldMs, outOfFormMs, notJudgedMs, undecidedMs: durationOf(undecided) };
  return { phase, targetMs, lastMs, lastVerdict, undecided, accounts, spans, lastSpan };
}

/** The whole timeline so far. */
export function timelineOf({ spans, lastSpan }: HoldState): readonly TimelineSpan[] {
  return lastSpan === null ? spans : [...spans, lastSpan];
}
