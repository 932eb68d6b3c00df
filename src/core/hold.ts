import { defer, durationOf, intervalBetween, settle } from './hold-accounts.ts';
import type { HoldEvent, HoldState, HoldStep, Interval, Verdict } from './hold-types.ts';
import type { HoldPhase } from './session-types.ts';

/** Form kept this long confirms a hold. Source: stretches.json, runtime.gates.in_pose_ms. */
export const CONFIRM_MS = 700;

/** Form lost this long pauses the hold; until then the clock waits quietly. Source: gates.exit_ms. */
export const GRACE_MS = 1000;

/** A lapse no longer than this is detection noise and belongs to the hold around it. */
export const BRIDGE_MS = 200;

const NOTHING_TOLD: readonly HoldEvent[] = [];

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

/** Fields are named in one order wherever a state is made each frame: states of one make are read quickest. */
function inPhase(state: HoldState, phase: HoldPhase): HoldState {
  if (state.phase === phase) return state;
  const { targetMs, lastMs, lastVerdict, undecided, accounts, spans, lastSpan } = state;
  return { phase, targetMs, lastMs, lastVerdict, undecided, accounts, spans, lastSpan };
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
      state: inPhase(settled, verdict.kind === 'good' ? 'entering' : before),
      events: NOTHING_TOLD,
    };
  }
  const confirmed =
    verdict.kind === 'good' && verdict.steady && durationOf(entered.undecided) >= CONFIRM_MS;
  if (!confirmed) return { state: entered, events: NOTHING_TOLD };
  const fromMs = (entered.undecided[0] as Interval).fromMs;
  return {
    state: inPhase(settle(entered, 'held'), 'holding'),
    events: [{ kind: 'hold-started', atMs: interval.toMs, fromMs }],
  };
}

function whileHolding(state: HoldState, interval: Interval, verdict: Verdict): HoldStep {
  const lapse = lapseMs(state, interval);
  if (lapse > GRACE_MS) {
    const phase = verdict.kind === 'good' ? 'entering' : 'paused';
    return {
      state: inPhase(settle(state, 'as-seen', interval), phase),
      events: [{ kind: 'hold-paused', atMs: interval.toMs }],
    };
  }
  if (verdict.kind !== 'good') {
    return { state: inPhase(defer(state, interval), 'grace'), events: NOTHING_TOLD };
  }
  const settled = settle(state, lapse <= BRIDGE_MS ? 'held' : 'as-seen', interval);
  return { state: inPhase(settled, 'holding'), events: NOTHING_TOLD };
}

function complete(step: HoldStep, atMs: number): HoldStep {
  const { state, events } = step;
  if (state.phase !== 'holding' || state.accounts.heldMs < state.targetMs) return step;
  return {
    state: inPhase(state, 'complete'),
    events: [...events, { kind: 'hold-completed', atMs }],
  };
}

function seenAt(state: HoldState, lastMs: number, lastVerdict: Verdict): HoldState {
  const { phase, targetMs, undecided, accounts, spans, lastSpan } = state;
  return { phase, targetMs, lastMs, lastVerdict, undecided, accounts, spans, lastSpan };
}

/**
 * Advances the clock to a frame's verdict. Time comes from the frames alone; a frame that is not later
 * than the one before changes nothing, and after completion nothing more is counted.
 */
export function advanceHold(state: HoldState, timestampMs: number, verdict: Verdict): HoldStep {
  if (state.phase === 'complete') return { state, events: NOTHING_TOLD };
  if (state.lastMs === null) {
    const first = verdict.kind === 'good' ? 'entering' : 'idle';
    return { state: inPhase(seenAt(state, timestampMs, verdict), first), events: NOTHING_TOLD };
  }
  if (!(timestampMs > state.lastMs)) return { state, events: NOTHING_TOLD };
  const interval = intervalBetween(state.lastMs, state.lastVerdict, timestampMs, verdict);
  const advanced = seenAt(state, timestampMs, verdict);
  switch (state.phase) {
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
  return inPhase(settle(state, 'as-seen'), 'complete');
}

/** Closes the books: what is still undecided at the end was no hold. */
export function closeHold(state: HoldState): HoldState {
  const lapsed = state.phase === 'holding' || state.phase === 'grace';
  return inPhase(settle(state, 'as-seen'), lapsed ? 'paused' : state.phase);
}
