import { changeStretch } from './change-stretch.ts';
import { inEasierForm } from './easier-form.ts';
import {
  andThen,
  closeEntry,
  currentHold,
  endHold,
  enter,
  enterHold,
  enterStretching,
  holdAt,
  judgedStretch,
} from './flow-holds.ts';
import type { FlowCommand, FlowPainMark, FlowState, FlowStep } from './flow-types.ts';
import { step } from './session.ts';

/** Before this much of a hold has passed, "back" means the one before. */
const BACK_TO_PREVIOUS_MS = 4000;

function nothing(state: FlowState): FlowStep {
  return { state, events: [] };
}

/** Whatever follows the last frame, until the next one, is not judged. */
export function interruptSession(state: FlowState, timestampMs: number): FlowState {
  if (state.session === null || state.session.startedMs === null) return state;
  const session = step(state.session, { kind: 'interruption', timestampMs }).state;
  return { ...state, session };
}

function pause(state: FlowState, atMs: number): FlowStep {
  if (state.phase === 'pain' || state.pause === 'person') return nothing(state);
  // Later than the last frame, or the session takes no note of it.
  const interrupted = interruptSession(state, atMs + 1);
  return {
    state: { ...interrupted, pause: 'person' },
    events: [{ kind: 'paused', atMs, reason: 'person' }],
  };
}

function resume(state: FlowState, atMs: number): FlowStep {
  if (state.phase === 'pain') {
    return enterHold({ ...state, pause: null, session: null }, null, atMs);
  }
  if (state.pause === null) return nothing(state);
  return {
    state: { ...state, pause: null },
    events: [{ kind: 'resumed', atMs, reason: state.pause }],
  };
}

function skip(state: FlowState, atMs: number): FlowStep {
  const awake: FlowState = { ...state, pause: null };
  switch (state.phase) {
    case 'placing':
      return enter(awake, 'framing', atMs);
    case 'framing':
      return enter(awake, 'get-ready', atMs);
    case 'get-ready':
      return enterStretching(awake, atMs);
    case 'stretching':
      return endHold(awake, 'skipped', atMs);
    case 'switching':
    case 'resting':
      return enterHold(awake, holdAt(awake, awake.index - 1), atMs);
    case 'pain':
      return enterHold({ ...awake, session: null, index: awake.index + 1 }, null, atMs);
  }
  return nothing(state);
}

function back(state: FlowState, atMs: number): FlowStep {
  if (state.phase === 'pain') return nothing(state);
  const inHold = state.phase === 'stretching' && state.phaseMs >= BACK_TO_PREVIOUS_MS;
  const index = inHold ? state.index : Math.max(0, state.index - 1);
  return andThen(closeEntry({ ...state, pause: null }, 'back', atMs), (closed) =>
    enter({ ...closed, index, session: null }, 'get-ready', atMs),
  );
}

/** From now on, and on the other side too; what is held already stays. */
function takeEasier(state: FlowState, atMs: number): FlowStep {
  const hold = currentHold(state);
  if (hold === null || state.easierItems.includes(hold.itemIndex)) return nothing(state);
  if (inEasierForm(hold.stretch) === null) return nothing({ ...state, easierOfferedMs: null });
  const easierItems = [...state.easierItems, hold.itemIndex];
  const { session } = state;
  const stretch = judgedStretch({ ...state, easierItems }, hold);
  return {
    state: {
      ...state,
      easierItems,
      easierOfferedMs: null,
      session: session === null ? null : changeStretch(session, stretch),
    },
    events: [{ kind: 'easier-taken', atMs }],
  };
}

function markPain(state: FlowState, mark: FlowPainMark): FlowState {
  return { ...state, painMarks: [...state.painMarks, mark] };
}

/** Stops at once. The mark is made now, so that it is kept whether or not the questions are answered. */
function reportPain(state: FlowState, atMs: number): FlowStep {
  if (state.phase === 'pain' || state.phase === 'done') return nothing(state);
  const during = state.phase === 'stretching' ? currentHold(state) : null;
  const mark: FlowPainMark = {
    atMs,
    stretchId: during?.stretch.id ?? null,
    side: during?.side ?? null,
    level: null,
    place: null,
  };
  return andThen(closeEntry({ ...state, pause: null }, 'pain', atMs), (closed) =>
    andThen(enter(markPain({ ...closed, session: null }, mark), 'pain', atMs), (entered) => ({
      state: entered,
      events: [{ kind: 'pain-marked', atMs, mark }],
    })),
  );
}

function answerPain(
  state: FlowState,
  { level, place }: Extract<FlowCommand, { kind: 'pain-answer' }>,
  atMs: number,
): FlowStep {
  const last = state.painMarks.at(-1);
  if (state.phase !== 'pain' || last === undefined) return nothing(state);
  const mark = { ...last, level, place };
  return {
    state: { ...state, painMarks: [...state.painMarks.slice(0, -1), mark] },
    events: [{ kind: 'pain-marked', atMs, mark }],
  };
}

/** Whether pain was reported and nothing answered yet. */
export function isPainOpen({ phase, painMarks }: FlowState): boolean {
  const last = painMarks.at(-1);
  return phase === 'pain' && last !== undefined && last.level === null && last.place === null;
}

function takePainBack(state: FlowState, atMs: number): FlowStep {
  if (!isPainOpen(state)) return nothing(state);
  const painMarks = state.painMarks.slice(0, -1);
  return enter({ ...state, painMarks, pause: null, session: null }, 'get-ready', atMs);
}

function finish(state: FlowState, atMs: number): FlowStep {
  if (state.phase === 'done') return nothing(state);
  return andThen(closeEntry({ ...state, pause: null }, 'finished', atMs), (closed) =>
    enter(closed, 'done', atMs),
  );
}

/** What the person asked for; it happens at the time of the last frame, so that no time passes by it. */
export function stepCommand(state: FlowState, command: FlowCommand): FlowStep {
  const atMs = state.lastMs ?? 0;
  if (state.phase === 'done') return nothing(state);
  switch (command.kind) {
    case 'pause':
      return pause(state, atMs);
    case 'resume':
      return resume(state, atMs);
    case 'skip':
      return skip(state, atMs);
    case 'back':
      return back(state, atMs);
    case 'easier':
      return takeEasier(state, atMs);
    case 'pain':
      return reportPain(state, atMs);
    case 'pain-answer':
      return answerPain(state, command, atMs);
    case 'pain-mistake':
      return takePainBack(state, atMs);
    case 'finish':
      return finish(state, atMs);
  }
}

/** What the hands-free sign asks for at this moment: the one thing that is likely meant. */
export function commandOfGesture(state: FlowState): FlowCommand | null {
  if (state.phase === 'pain' || state.phase === 'done') return null;
  if (state.pause !== null) return { kind: 'resume' };
  if (state.easierOfferedMs !== null) return { kind: 'easier' };
  return state.phase === 'stretching' ? { kind: 'pause' } : { kind: 'skip' };
}
