import { perceptionFor } from './change-stretch.ts';
import { inEasierForm } from './easier-form.ts';
import { FRAMING_AT_START } from './flow-framing.ts';
import { clockMs, isLedByClock } from './flow-led.ts';
import { lengthOf } from './flow-times.ts';
import type {
  FlowEntry,
  FlowEvent,
  FlowPhase,
  FlowState,
  FlowStep,
  HoldEnd,
} from './flow-types.ts';
import { startPace, TIMED_ENTRY_MS } from './led-pace.ts';
import { interruptPerception } from './perception.ts';
import { changeBetween, needsPlacing, type PlannedHold } from './plan.ts';
import type { Stretch } from './reference.ts';
import { startSession, summarise } from './session.ts';
import type { SessionState } from './session-state.ts';
import type { SessionSummary } from './session-types.ts';
import { withStrictness } from './strictness.ts';

export function holdAt({ plan }: Pick<FlowState, 'plan'>, index: number): PlannedHold | null {
  return plan.holds[index] ?? null;
}

/** The hold under way or next; null when all are done. */
export function currentHold(state: Pick<FlowState, 'plan' | 'index'>): PlannedHold | null {
  return holdAt(state, state.index);
}

/** The stretch as it is judged now: in its easier form if taken, and as strictly as chosen. */
export function judgedStretch(
  { options, easierItems }: Pick<FlowState, 'options' | 'easierItems'>,
  { stretch, itemIndex }: PlannedHold,
): Stretch {
  const easier = easierItems.includes(itemIndex) ? inEasierForm(stretch) : null;
  return withStrictness(easier ?? stretch, options.strictness);
}

/** What was held of the hold under way; while it is only prepared there is nothing to hold. */
export function heldNow({ phase, session }: FlowState): number {
  const counts = phase === 'stretching' || phase === 'get-ready';
  return counts ? (session?.hold.accounts.heldMs ?? 0) : 0;
}

/** Held so far: of the holds that are over and of the one under way, milliseconds. */
export function heldMsOf(state: FlowState): number {
  return state.entries.reduce((ms, { summary }) => ms + summary.accounts.heldMs, heldNow(state));
}

/** The books of the hold under way; what the clock led is told apart from what was held. */
export function summaryNow(state: FlowState, session: SessionState): SessionSummary {
  const summary = summarise(session);
  const { heldMs, outOfFormMs, notJudgedMs } = summary.accounts;
  const ledMs = Math.min(clockMs(state), summary.targetHoldMs) - heldMs;
  const timedMs = Math.min(ledMs, outOfFormMs + notJudgedMs);
  return timedMs > 0 ? { ...summary, timedMs } : summary;
}

/** A session for a hold, with the person's own offsets where they were taken for it before. */
export function openSession(state: FlowState, hold: PlannedHold): SessionState {
  const { side, targetHoldMs, counts } = hold;
  const session = startSession({
    stretch: judgedStretch(state, hold),
    side,
    level: state.plan.level,
    targetHoldMs,
    repetitions: counts,
  });
  const { kept } = state;
  if (kept === null || kept.stretch.id !== hold.stretch.id || kept.side !== side) return session;
  return withPerception(session, kept.perception, kept.stretch);
}

/** The session before its first frame, but knowing the person already, from `judged` in whatever form. */
function withPerception(
  session: SessionState,
  known: SessionState['perception'],
  judged: Stretch,
): SessionState {
  const perception = perceptionFor(known, judged, session.config.stretch);
  const neutral = perception.neutral?.taken != null ? 'taken' : session.view.neutral;
  return { ...session, perception, view: { ...session.view, neutral } };
}

/** The person is got to know from the framing on; what is held counts from getting ready on. */
function preparedSession(
  state: FlowState,
  hold: PlannedHold,
  phase: FlowPhase,
): SessionState | null {
  const { session } = state;
  const prepares = phase === 'placing' || phase === 'framing' || phase === 'get-ready';
  if (!prepares || session === null) return prepares ? openSession(state, hold) : session;
  return withPerception(openSession(state, hold), session.perception, session.config.stretch);
}

/** Begins a phase. Preparing opens the session of the hold to come, so that the person is known by its start. */
export function enter(state: FlowState, phase: FlowPhase, atMs: number): FlowStep {
  const hold = currentHold(state);
  const session = hold === null ? null : preparedSession(state, hold, phase);
  return {
    state: {
      ...state,
      phase,
      phaseMs: 0,
      phaseLengthMs: lengthOf({ ...state, session }, phase),
      session,
      // What the camera cannot judge is found out anew at each framing check.
      timed: phase === 'placing' || phase === 'framing' ? false : state.timed,
      ledFromMs: TIMED_ENTRY_MS,
      unjudgedMs: 0,
      pace: null,
      framing: FRAMING_AT_START,
      easierOfferedMs: null,
      progressMs: 0,
      breathed: false,
    },
    events: [{ kind: 'phase', atMs, phase }],
  };
}

/** Joins what follows to what was. */
export function andThen(first: FlowStep, next: (state: FlowState) => FlowStep): FlowStep {
  const second = next(first.state);
  return { state: second.state, events: [...first.events, ...second.events] };
}

/** The clock begins. A hold that began while getting ready counts from its own start. */
export function enterStretching(state: FlowState, atMs: number): FlowStep {
  const hold = currentHold(state);
  if (hold === null) return enter(state, 'done', atMs);
  const before = state.session ?? openSession(state, hold);
  const isPaced = hold.counts?.counted === 'by-time';
  const begun = !isPaced && (before.hold.phase === 'entering' || before.hold.accounts.heldMs > 0);
  const session = begun
    ? before
    : withPerception(openSession(state, hold), before.perception, before.config.stretch);
  // Of some stretches the camera can check so little that the clock leads.
  const timed = state.timed || (!state.options.straight && isLedByClock(hold));
  const entered = enter({ ...state, session, timed }, 'stretching', atMs);
  const pace = timed && hold.counts !== null ? startPace(hold.counts) : null;
  return { ...entered, state: { ...entered.state, pace } };
}

/** Where to begin with a hold: from scratch, on the other side, or once more. */
export function enterHold(state: FlowState, before: PlannedHold | null, atMs: number): FlowStep {
  const hold = currentHold(state);
  if (hold === null) return enter(state, 'done', atMs);
  if (before !== null && changeBetween(before, hold) === 'repeat') {
    return enter(state, 'get-ready', atMs);
  }
  return enter(state, needsPlacing(before, hold) ? 'placing' : 'framing', atMs);
}

/** Books the hold under way, if anything was seen of it. */
export function closeEntry(state: FlowState, ended: HoldEnd, atMs: number): FlowStep {
  const { session, index } = state;
  const hold = currentHold(state);
  if (session === null || hold === null) return { state, events: [] };
  const cleared: FlowState = { ...state, session: null, lastView: session.view };
  // A stretch that was left for pain is booked, even if it had hardly begun.
  const counts = state.phase === 'stretching' || heldNow(state) > 0 || ended === 'pain';
  if (!counts || session.startedMs === null) return { state: cleared, events: [] };
  const entry: FlowEntry = {
    index,
    startedMs: session.startedMs,
    ended,
    summary: summaryNow(state, session),
  };
  const perception = interruptPerception(session.perception);
  return {
    state: {
      ...cleared,
      entries: [...state.entries, entry],
      kept: { stretch: session.config.stretch, side: hold.side, perception },
    },
    events: [{ kind: 'hold-ended', atMs, ended } satisfies FlowEvent],
  };
}

/** Whoever could not do it once is not asked for it again, on the other side either. */
function indexAfterItem({ plan, index }: FlowState): number {
  const { itemIndex } = plan.holds[index] ?? {};
  const later = plan.holds.findIndex((hold, at) => at > index && hold.itemIndex !== itemIndex);
  return later < 0 ? plan.holds.length : later;
}

/** Ends the hold under way and goes to what comes next. */
export function endHold(state: FlowState, ended: HoldEnd, atMs: number): FlowStep {
  return andThen(closeEntry(state, ended, atMs), (closed) => {
    const before = currentHold(closed);
    const index = ended === 'moved-on' ? indexAfterItem(closed) : closed.index + 1;
    const next: FlowState = { ...closed, index };
    const after = currentHold(next);
    if (before === null || after === null) return enter(next, 'done', atMs);
    const change = changeBetween(before, after);
    return enter(next, change === 'switch-sides' ? 'switching' : 'resting', atMs);
  });
}
