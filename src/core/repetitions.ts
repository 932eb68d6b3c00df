import { isHolding, leftMs } from './hold.ts';
import type { HoldState } from './hold-types.ts';
import type { RepetitionEvent, RepetitionGoal, RepetitionView } from './session-types.ts';

/**
 * Form lost this long after the end position was held is leaving it. Longer than detection's lapses, shorter
 * than the way back and out again of a slow repetition.
 */
export const LEFT_MS = 500;

/** The count of slow repetitions. Built only by `startRepetitions` and `advanceRepetitions`. */
export interface RepetitionState {
  readonly goal: RepetitionGoal;
  readonly done: number;
  readonly phase: RepetitionView['phase'];
  /** Held time of the session when the present end began. */
  readonly fromHeldMs: number;
  readonly heldMs: number;
  /** When the last one was counted; null before the first. */
  readonly countedAtMs: number | null;
}

interface RepetitionStep {
  readonly state: RepetitionState;
  readonly events: readonly RepetitionEvent[];
}

export function startRepetitions(goal: RepetitionGoal): RepetitionState {
  return { goal, done: 0, phase: 'out', fromHeldMs: 0, heldMs: 0, countedAtMs: null };
}

/** The news that the next one is due. */
function dueNext({ done }: RepetitionState, atMs: number): RepetitionEvent {
  return { kind: 'repetition-next', atMs, number: done + 1 };
}

function count(state: RepetitionState, atMs: number): RepetitionStep {
  const done = state.done + 1;
  const after = state.goal.restMs > 0 ? 'rest' : 'out';
  const phase = done >= state.goal.count ? 'complete' : after;
  const counted: RepetitionState = { ...state, done, phase, countedAtMs: atMs };
  const event: RepetitionEvent = { kind: 'repetition-counted', atMs, done };
  return { state: counted, events: phase === 'out' ? [event, dueNext(counted, atMs)] : [event] };
}

function restIsOver({ countedAtMs, goal }: RepetitionState, atMs: number): boolean {
  return countedAtMs === null || atMs - countedAtMs >= goal.restMs;
}

/** On the way out, or resting: the end position counts from its first good frame. */
function whileAway(state: RepetitionState, before: HoldState, hold: HoldState): RepetitionStep {
  const atMs = hold.lastMs ?? 0;
  // Whoever rests less than advised is not held up; a pace set by time rests as long as it says.
  const mayBegin = state.goal.counted === 'when-left' || restIsOver(state, atMs);
  if (isHolding(hold) && mayBegin) {
    const fresh = !isHolding(before) && before.phase !== 'grace';
    const fromHeldMs = fresh ? before.accounts.heldMs : hold.accounts.heldMs;
    const begun: RepetitionState = { ...state, phase: 'hold', fromHeldMs };
    // Whoever goes out again by themselves knows; a pace set by time has to say it.
    const isPaced = state.phase === 'rest' && state.goal.counted === 'by-time';
    return { state: begun, events: isPaced ? [dueNext(state, atMs)] : [] };
  }
  if (state.phase !== 'rest' || !restIsOver(state, atMs)) return { state, events: [] };
  return { state: { ...state, phase: 'out' }, events: [dueNext(state, atMs)] };
}

function byLeaving(state: RepetitionState, hold: HoldState): RepetitionStep {
  const atMs = hold.lastMs ?? 0;
  const inHold = isHolding(hold) || hold.phase === 'grace';
  if (state.phase === 'hold') {
    if (state.heldMs - state.fromHeldMs >= state.goal.holdMs) {
      return { state: { ...state, phase: 'back' }, events: [{ kind: 'repetition-held', atMs }] };
    }
    if (inHold) return { state, events: [] };
    return { state: { ...state, phase: 'out' }, events: [{ kind: 'repetition-short', atMs }] };
  }
  if (state.phase === 'back' && (!inHold || leftMs(hold) > LEFT_MS)) return count(state, atMs);
  return { state, events: [] };
}

function byTime(state: RepetitionState, hold: HoldState): RepetitionStep {
  const atMs = hold.lastMs ?? 0;
  const { holdMs, ends } = state.goal;
  if (state.heldMs - state.fromHeldMs < holdMs) return { state, events: [] };
  const next = { ...state, fromHeldMs: state.fromHeldMs + holdMs };
  if (state.phase === 'hold' && ends === 2) {
    return { state: { ...next, phase: 'back' }, events: [{ kind: 'repetition-held', atMs }] };
  }
  const { state: counted, events } = count(next, atMs);
  const goesOn = counted.phase === 'out' && isHolding(hold);
  return { state: goesOn ? { ...counted, phase: 'hold' } : counted, events };
}

/**
 * Advances the count after the hold clock has taken in a frame. A repetition needs its seconds of good form
 * in the end position. Counted `when-left`, it is counted once the position is left, or the person out of
 * sight for the clock's grace; cut short, it starts anew. Counted `by-time`, its seconds need not be on end.
 */
export function advanceRepetitions(
  state: RepetitionState,
  before: HoldState,
  hold: HoldState,
): RepetitionStep {
  if (state.phase === 'complete') return { state, events: [] };
  const seen = { ...state, heldMs: hold.accounts.heldMs };
  const isAway = seen.phase === 'out' || seen.phase === 'rest';
  const away = isAway ? whileAway(seen, before, hold) : { state: seen, events: [] };
  const { state: now } = away;
  if (now.phase === 'out' || now.phase === 'rest') return away;
  const { state: after, events } =
    now.goal.counted === 'when-left' ? byLeaving(now, hold) : byTime(now, hold);
  return { state: after, events: [...away.events, ...events] };
}

/** The count as the screen shows it. */
export function viewOfRepetitions({
  goal,
  done,
  phase,
  heldMs,
  fromHeldMs,
}: RepetitionState): RepetitionView {
  const isAtEnd = phase === 'hold' || (phase === 'back' && goal.counted === 'by-time');
  return {
    number: Math.min(done + 1, goal.count),
    done,
    target: goal.count,
    phase,
    endHeldMs: isAtEnd
      ? Math.min(goal.holdMs, heldMs - fromHeldMs)
      : phase === 'back'
        ? goal.holdMs
        : 0,
    endHoldMs: goal.holdMs,
  };
}

/** How many were done; whoever stops in an end position held long enough has done that one as well. */
export function repetitionsDone({ goal, done, phase }: RepetitionState): number {
  return phase === 'back' && goal.counted === 'when-left' ? done + 1 : done;
}

/** Whether leaving the pose is now part of the stretch, so that it wants no correction. */
export function isOnTheWay({ goal, phase }: RepetitionState): boolean {
  return goal.counted === 'when-left' && (phase === 'back' || phase === 'rest');
}
