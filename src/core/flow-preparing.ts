import { advanceFraming, stopsJudging } from './flow-framing.ts';
import { currentHold, enter, enterStretching } from './flow-holds.ts';
import { canGoUnseen } from './flow-led.ts';
import { crossedSeconds } from './flow-progress.ts';
import { isDue } from './flow-times.ts';
import type { FlowEvent, FlowState, FlowStep, ObservedFrame } from './flow-types.ts';
import type { SetupIssue } from './framing-guide.ts';
import type { PlannedHold } from './plan.ts';
import { step } from './session.ts';
import type { SessionState } from './session-state.ts';

/** A laptop that stands is not waited for longer than it takes to say where it goes. */
const SEEN_BEFORE_FRAMING_MS = 1000;
/** Nobody seen so long after the words: told again, and then left alone. */
const NOBODY_REMINDERS_MS: readonly number[] = [6000, 26_000, 66_000, 126_000];
/** What cannot be put right by then is gone on without. */
const FRAMING_PATIENCE_MS = 25_000;
/** Somebody who came, and may lie where the camera loses them, is waited for this long: for a reminder, and to heed it. */
const UNSEEN_PATIENCE_MS = 15_000;
/** Landmarks that are lost for a moment are no reason to go on without. */
const UNSEEN_MS = 1500;
/** The name is heard out before the stretch may begin by itself. */
const SHORTEST_READY_MS = 2500;
const COUNTED_SECONDS = 3;

/** Lets the session see the frame without a word: it gets to know the person. */
function watch(session: SessionState | null, { frame }: ObservedFrame): SessionState | null {
  return session === null ? null : step(session, frame).state;
}

/** Until somebody is seen once the words are over. */
export function whilePlacing(state: FlowState, input: ObservedFrame, beforeMs: number): FlowStep {
  const { presence, phaseMs, phaseLengthMs } = state;
  const atMs = input.frame.timestampMs;
  const isSeen = presence?.seen === true && atMs - presence.sinceMs >= SEEN_BEFORE_FRAMING_MS;
  const overMs = phaseMs - (phaseLengthMs ?? 0);
  if (overMs >= 0 && isSeen) return enter(state, 'framing', atMs);
  if (overMs >= UNSEEN_PATIENCE_MS && presence !== null && canGoUnseen(currentHold(state))) {
    return goOnWithout(state, { id: 'nobody' }, true, atMs);
  }
  const isMissed =
    presence?.seen !== true && isDue(NOBODY_REMINDERS_MS, overMs, phaseMs - beforeMs);
  const events: FlowEvent[] = isMissed
    ? [{ kind: 'framing-advice', atMs, issue: { id: 'nobody' } }]
    : [];
  return { state, events };
}

/** Until nothing is in the way, or it cannot be put right. */
export function whileFraming(
  state: FlowState,
  input: ObservedFrame,
  lastMs: number | null,
): FlowStep {
  const hold = currentHold(state);
  const session = watch(state.session, input);
  if (hold === null || session === null) return { state, events: [] };
  const atMs = input.frame.timestampMs;
  const framing = advanceFraming(state.framing, hold.stretch, hold.side, {
    ...input,
    perception: session.perception,
    lastMs,
  });
  const next: FlowState = { ...state, session, framing: framing.state };
  if (framing.ready) {
    // At the very start it is worth knowing; later only if something had to be put right.
    const told = state.index === 0 || framing.state.spoken !== null;
    return lead(next, [{ kind: 'framing-ready', atMs, told }], atMs);
  }
  const { issue, issueSinceMs } = framing.state;
  const isFlicker = issue?.id === 'nobody' && atMs - (issueSinceMs ?? atMs) < UNSEEN_MS;
  if (issue === null || isFlicker || state.phaseMs < patienceMs(issue, hold))
    return { state: next, events: framing.events };
  return goOnWithout(next, issue, issue.id === 'nobody' || stopsJudging(issue), atMs);
}

/** How long an issue is waited for. Who left is, for as long as it takes. */
function patienceMs({ id }: SetupIssue, hold: PlannedHold): number {
  if (id !== 'nobody') return FRAMING_PATIENCE_MS;
  return canGoUnseen(hold) ? UNSEEN_PATIENCE_MS : Number.POSITIVE_INFINITY;
}

/** @param timed whether the clock leads, since this cannot be judged */
function goOnWithout(state: FlowState, issue: SetupIssue, timed: boolean, atMs: number): FlowStep {
  return lead({ ...state, timed }, [{ kind: 'framing-given-up', atMs, issue }], atMs);
}

function lead(state: FlowState, events: readonly FlowEvent[], atMs: number): FlowStep {
  const entered = enter(state, 'get-ready', atMs);
  return { state: entered.state, events: [...events, ...entered.events] };
}

/** "Auto-start": in the pose already, the clock runs. A pace set by time begins with its first word. */
function hasBegun(state: FlowState): boolean {
  const { session, phaseMs } = state;
  if (session?.repetitions?.goal.counted === 'by-time') return false;
  return session?.hold.phase === 'holding' && phaseMs >= SHORTEST_READY_MS;
}

/** Until the time to get ready is over, or the clock runs. */
export function whileGettingReady(
  state: FlowState,
  input: ObservedFrame,
  beforeMs: number,
): FlowStep {
  const atMs = input.frame.timestampMs;
  const next: FlowState = { ...state, session: watch(state.session, input) };
  const lengthMs = state.phaseLengthMs ?? 0;
  if (hasBegun(next) || state.phaseMs >= lengthMs) return enterStretching(next, atMs);
  const seconds = crossedSeconds(lengthMs - beforeMs, lengthMs - state.phaseMs);
  const counts = seconds !== null && seconds <= COUNTED_SECONDS;
  return {
    state: next,
    events: counts ? [{ kind: 'countdown', atMs, secondsLeft: seconds }] : [],
  };
}
