import { commandOfGesture, interruptSession, stepCommand } from './flow-commands.ts';
import { stepPhase } from './flow-frames.ts';
import { FRAMING_AT_START } from './flow-framing.ts';
import { andThen, currentHold, enter, enterStretching } from './flow-holds.ts';
import { canGoUnseen } from './flow-led.ts';
import { isDue } from './flow-times.ts';
import type {
  FlowAccounts,
  FlowInput,
  FlowOptions,
  FlowState,
  FlowStep,
  ObservedFrame,
} from './flow-types.ts';
import { lightIssue } from './framing-guide.ts';
import { advanceGesture, NO_GESTURE } from './gesture.ts';
import { LONGEST_FRAME_GAP_MS } from './hold-accounts.ts';
import type { Plan, PlannedHold } from './plan.ts';

/** Nobody in the picture for this long pauses; somebody again for this long goes on. */
const AWAY_MS = 2000;
const BACK_MS = 600;
/** After so long away the person is told again, and then left alone. */
const AWAY_REMINDERS_MS: readonly number[] = [15_000, 45_000, 105_000];

/** Where to go on with a routine that was cut off. */
export interface ResumePoint {
  readonly index: number;
  /** Already held of that hold. */
  readonly heldMs: number;
}

/** So much of a hold is always left to do. */
const SHORTEST_REST_OF_HOLD_MS = 1000;

/** What is left of the hold that was cut off is its target now. */
function restOfHold(hold: PlannedHold, heldMs: number): PlannedHold {
  const { counts } = hold;
  if (counts === null) {
    const targetHoldMs = Math.max(SHORTEST_REST_OF_HOLD_MS, hold.targetHoldMs - heldMs);
    return { ...hold, targetHoldMs };
  }
  const eachMs = counts.ends * counts.holdMs;
  const count = Math.max(1, counts.count - Math.floor(heldMs / eachMs));
  return { ...hold, targetHoldMs: count * eachMs, counts: { ...counts, count } };
}

function planFrom(plan: Plan, { index, heldMs }: ResumePoint): Plan {
  const holds = plan.holds.map((hold, at) => (at === index ? restOfHold(hold, heldMs) : hold));
  return { ...plan, holds };
}

/** A routine before its first frame. */
export function startFlow(
  plan: Plan,
  options: FlowOptions,
  from: ResumePoint = { index: 0, heldMs: 0 },
): FlowState {
  const state: FlowState = {
    plan: planFrom(plan, from),
    options,
    startedMs: null,
    lastMs: null,
    accounts: { preparingMs: 0, stretchingMs: 0, restingMs: 0, pausedMs: 0 },
    phase: 'placing',
    phaseMs: 0,
    phaseLengthMs: null,
    index: from.index,
    pause: null,
    presence: null,
    isDark: false,
    session: null,
    kept: null,
    lastView: null,
    framing: FRAMING_AT_START,
    gesture: NO_GESTURE,
    easierItems: [],
    easierOfferedMs: null,
    offeredItems: [],
    timed: false,
    ledFromMs: 0,
    unjudgedMs: 0,
    pace: null,
    progressMs: 0,
    breathed: false,
    entries: [],
    painMarks: [],
  };
  if (plan.holds[from.index] === undefined) return enter(state, 'done', 0).state;
  return (options.straight ? enterStretching(state, 0) : enter(state, 'placing', 0)).state;
}

function accountOf({ phase, pause }: FlowState, gapMs: number): keyof FlowAccounts {
  if (pause !== null || phase === 'pain' || gapMs > LONGEST_FRAME_GAP_MS) return 'pausedMs';
  if (phase === 'stretching') return 'stretchingMs';
  return phase === 'resting' || phase === 'switching' ? 'restingMs' : 'preparingMs';
}

/** Books the time since the last input, and lets the phase's own clock run where it does. */
function passTime(state: FlowState, nowMs: number): FlowState {
  const startedMs = state.startedMs ?? nowMs;
  if (state.lastMs === null) return { ...state, startedMs, lastMs: nowMs };
  const gapMs = nowMs - state.lastMs;
  const account = accountOf(state, gapMs);
  const accounts = { ...state.accounts, [account]: state.accounts[account] + gapMs };
  const phaseMs = account === 'pausedMs' ? state.phaseMs : state.phaseMs + gapMs;
  return { ...state, startedMs, lastMs: nowMs, accounts, phaseMs };
}

function notePresence(before: FlowState, { frame, light }: ObservedFrame): FlowState {
  const seen = frame.landmarks !== null;
  const isDark = !seen && lightIssue(light, null)?.id === 'too-dark';
  const state = before.isDark === isDark ? before : { ...before, isDark };
  // Before anybody came there is nobody to miss.
  if (state.presence?.seen === seen || (state.presence === null && !seen)) return state;
  return { ...state, presence: { seen, sinceMs: frame.timestampMs } };
}

/** Pauses when the person has left, goes on when they are back. */
function followPresence(state: FlowState, atMs: number, gapMs: number): FlowStep {
  const { presence, phase, pause } = state;
  if (presence === null || pause === 'person') return { state, events: [] };
  const lastedMs = atMs - presence.sinceMs;
  const isMissed = state.options.straight || !canGoUnseen(currentHold(state));
  const matters = isMissed && (phase === 'stretching' || phase === 'get-ready');
  if (pause === null && !presence.seen && matters && lastedMs >= AWAY_MS) {
    return {
      state: { ...state, pause: 'away' },
      events: [{ kind: 'paused', atMs, reason: 'away' }],
    };
  }
  if (pause === 'away' && presence.seen && lastedMs >= BACK_MS) {
    return {
      state: { ...state, pause: null },
      events: [{ kind: 'resumed', atMs, reason: 'away' }],
    };
  }
  const isReminded =
    pause === 'away' && !presence.seen && isDue(AWAY_REMINDERS_MS, lastedMs, gapMs);
  if (isReminded) return { state, events: [{ kind: 'still-away', atMs }] };
  return { state, events: [] };
}

function obeyGesture(state: FlowState, input: ObservedFrame): FlowStep {
  const { state: gesture, made } = advanceGesture(state.gesture, input.frame);
  const next: FlowState = { ...state, gesture };
  const command = made ? commandOfGesture(next) : null;
  if (command === null) return { state: next, events: [] };
  const obeyed = stepCommand(next, command);
  const atMs = input.frame.timestampMs;
  return { state: obeyed.state, events: [{ kind: 'gesture', atMs }, ...obeyed.events] };
}

function stepFrame(state: FlowState, input: ObservedFrame): FlowStep {
  const { timestampMs } = input.frame;
  const { lastMs } = state;
  const seen = notePresence(passTime(state, timestampMs), input);
  if (seen.phase === 'done' || seen.phase === 'pain') return { state: seen, events: [] };
  return andThen(
    andThen(followPresence(seen, timestampMs, timestampMs - (lastMs ?? timestampMs)), (present) =>
      obeyGesture(present, input),
    ),
    (obeyed) => stepPhase(obeyed, input, state),
  );
}

function interrupt(state: FlowState, timestampMs: number): FlowStep {
  const passed = passTime(state, timestampMs);
  if (passed.phase === 'done') return { state: passed, events: [] };
  // Whoever was there may be gone by the next picture: they have to be seen again.
  const presence = passed.presence === null ? null : { seen: false, sinceMs: timestampMs };
  return {
    state: { ...interruptSession(passed, timestampMs), presence, gesture: NO_GESTURE },
    events: [{ kind: 'interrupted', atMs: timestampMs }],
  };
}

/**
 * Advances a routine by one frame, by the news that frames stopped coming, or by what the person asked for.
 * Pure: time comes from the frames alone, so a recording replays to the same events at any speed. A frame
 * that is not later than the last changes nothing.
 */
export function stepFlow(state: FlowState, input: FlowInput): FlowStep {
  if (input.kind !== 'frame' && input.kind !== 'interruption') return stepCommand(state, input);
  const timestampMs = input.kind === 'frame' ? input.frame.timestampMs : input.timestampMs;
  const later = state.lastMs === null || timestampMs > state.lastMs;
  if (!Number.isFinite(timestampMs) || !later) return { state, events: [] };
  return input.kind === 'frame' ? stepFrame(state, input) : interrupt(state, timestampMs);
}
