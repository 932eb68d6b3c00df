import { isFramingCueId } from './cue-candidates.ts';
import { stopsJudging } from './flow-framing.ts';
import { currentHold, endHold, enterHold, holdAt } from './flow-holds.ts';
import {
  addUnjudged,
  canGoUnseen,
  clockMs,
  isLedToEnd,
  pacedBy,
  restsByPace,
  whyLeadIsTaken,
} from './flow-led.ts';
import { whileFraming, whileGettingReady, whilePlacing } from './flow-preparing.ts';
import { isTimeToBreathe, progressEvents } from './flow-progress.ts';
import type { FlowEvent, FlowState, FlowStep, ObservedFrame } from './flow-types.ts';
import { step } from './session.ts';
import type { SessionState } from './session-state.ts';
import type { FramingIssue, SessionEvent } from './session-types.ts';

/** Nothing held for this long: the person is led on, since they may be unable to reach a key. */
const STUCK_MS = 75_000;

const OFFER_LASTS_MS = 20_000;

const COUNTING: ReadonlySet<SessionEvent['kind']> = new Set([
  'repetition-held',
  'repetition-short',
  'repetition-counted',
  'repetition-next',
]);

function whileResting(state: FlowState, input: ObservedFrame): FlowStep {
  if (state.phaseMs < (state.phaseLengthMs ?? 0)) return { state, events: [] };
  return enterHold(state, holdAt(state, state.index - 1), input.frame.timestampMs);
}

/** A person who left is told so once, by the pause; until they are back there is nothing to correct. */
function isTold(event: SessionEvent, state: FlowState): boolean {
  const { pause, presence, timed, pace } = state;
  // Told once, by the pace that follows what the camera counts.
  if (pace !== null && COUNTING.has(event.kind)) return false;
  // Praise for what was not asked for puzzles.
  if (timed && event.kind === 'cue-fixed' && isFramingCueId(event.cueId)) return false;
  if (event.kind !== 'cue') return pause === null || event.kind === 'hold-paused';
  if (restsByPace(state) && event.cue.severity !== 'stop') return false;
  // Where the clock leads, it was said already that the camera sees too little.
  if (timed && event.cue.framing !== null && !isWorthAsking(event.cue.framing, state)) return false;
  return pause === null && (event.cue.framing?.id !== 'nobody' || presence === null);
}

/** Whether it may still be put right. From beyond the feet or the head nothing of the legs is sure. */
function isWorthAsking(issue: FramingIssue, state: FlowState): boolean {
  return !stopsJudging(issue) && !canGoUnseen(currentHold(state));
}

function howItEnds(state: FlowState, session: SessionState): 'held' | 'timed' | 'moved-on' | null {
  if (session.hold.phase === 'complete') return 'held';
  if (state.timed && isLedToEnd(state, session)) return 'timed';
  const leads = state.timed || state.options.straight;
  const stuck = !leads && state.phaseMs - state.progressMs >= STUCK_MS;
  return stuck ? 'moved-on' : null;
}

function offersEasier(events: readonly SessionEvent[], state: FlowState): boolean {
  const hold = currentHold(state);
  if (hold === null || hold.stretch.easierForm === null) return false;
  if (state.easierItems.includes(hold.itemIndex) || state.offeredItems.includes(hold.itemIndex)) {
    return false;
  }
  return events.some(({ kind }) => kind === 'cue-in-vain');
}

function whileStretching(state: FlowState, input: ObservedFrame, beforeMs: number): FlowStep {
  if (state.session === null) return { state, events: [] };
  const atMs = input.frame.timestampMs;
  const was = state.session;
  const stepped = step(was, input.frame);
  const session = stepped.state;
  const { heldMs } = session.hold.accounts;
  const events: FlowEvent[] = stepped.events
    .filter((event) => isTold(event, state))
    .map((event) => ({ kind: 'session', atMs, event }));
  const paced = pacedBy(state, session, stepped.events, atMs);
  events.push(...paced.events);
  const clockBefore = clockMs({ ...state, phaseMs: beforeMs });
  events.push(
    ...progressEvents(
      session,
      Math.max(was.hold.accounts.heldMs, clockBefore),
      Math.max(heldMs, clockMs(state)),
      atMs,
    ),
  );
  const isNew = heldMs > was.hold.accounts.heldMs;
  const offer = offersEasier(stepped.events, state);
  if (offer) events.push({ kind: 'easier-offered', atMs });
  const breathes = isTimeToBreathe(state, session);
  if (breathes) events.push({ kind: 'breathe', atMs });
  const next: FlowState = {
    ...state,
    session,
    pace: paced.pace,
    progressMs: isNew ? state.phaseMs : state.progressMs,
    unjudgedMs: addUnjudged(state, session, beforeMs),
    breathed: state.breathed || breathes,
    easierOfferedMs: offer ? atMs : offerStill(state, atMs),
    offeredItems: offer
      ? [...state.offeredItems, currentHold(state)?.itemIndex ?? -1]
      : state.offeredItems,
  };
  const issue = whyLeadIsTaken(next, session);
  if (issue !== null) {
    events.push({ kind: 'framing-given-up', atMs, issue });
    return { state: { ...next, timed: true, ledFromMs: next.phaseMs - heldMs }, events };
  }
  const ended = state.pause === null ? howItEnds(next, session) : null;
  if (ended === null) return { state: next, events };
  const after = endHold(next, ended, atMs);
  return { state: after.state, events: [...events, ...after.events] };
}

function offerStill({ easierOfferedMs }: FlowState, atMs: number): number | null {
  if (easierOfferedMs === null || atMs - easierOfferedMs > OFFER_LASTS_MS) return null;
  return easierOfferedMs;
}

/**
 * What one frame means in the phase the flow is in.
 * @param state with the frame's time booked already
 * @param before the same flow before the frame
 */
export function stepPhase(state: FlowState, input: ObservedFrame, before: FlowState): FlowStep {
  if (state.pause === 'person') return { state, events: [] };
  const { lastMs } = before;
  // Not the time between the frames: the phase's own clock stands still in gaps and while nobody is there.
  const beforeMs = Math.min(state.phaseMs, before.phaseMs);
  switch (state.phase) {
    case 'placing':
      return whilePlacing(state, input, beforeMs);
    case 'framing':
      return whileFraming(state, input, lastMs);
    case 'get-ready':
      return state.pause === null
        ? whileGettingReady(state, input, beforeMs)
        : { state, events: [] };
    case 'stretching':
      return whileStretching(state, input, beforeMs);
    case 'switching':
    case 'resting':
      return whileResting(state, input);
    default:
      return { state, events: [] };
  }
}
