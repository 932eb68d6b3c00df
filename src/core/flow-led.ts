import { stopsJudging } from './flow-framing.ts';
import type { FlowEvent, FlowState } from './flow-types.ts';
import { advancePace, isBetweenEnds, isPaceDone, viewOfPace } from './led-pace.ts';
import type { PlannedHold } from './plan.ts';
import { isEndwise } from './posture.ts';
import type { SessionState } from './session-state.ts';
import type { FramingIssue, LiveView, SessionEvent } from './session-types.ts';

/** A hold that could not be judged for so long is led by the clock: time to hear what is in the way, and to mend it. */
const UNJUDGED_PATIENCE_MS = 20_000;

/** The camera can check so little of the stretch that the clock leads from its start. */
export function isLedByClock({ stretch }: Pick<PlannedHold, 'stretch'>): boolean {
  return stretch.trackability.level === 'timer';
}

/**
 * From beyond the feet or the head a camera can lose somebody who lies there rightly (docs/accuracy.md, the coach as a
 * person): where the clock leads anyway, nobody seen is no reason to wait.
 */
export function canGoUnseen(hold: Pick<PlannedHold, 'stretch'> | null): boolean {
  return hold !== null && isLedByClock(hold) && isEndwise(hold.stretch);
}

/** What the clock says of the hold under way, milliseconds; 0 where it does not lead. */
export function clockMs({
  phase,
  phaseMs,
  timed,
  ledFromMs,
}: Pick<FlowState, 'phase' | 'phaseMs' | 'timed' | 'ledFromMs'>): number {
  return timed && phase === 'stretching' ? Math.max(0, phaseMs - ledFromMs) : 0;
}

/** Time that could not be judged adds up; judged time takes half as much off, so that glimpses do not keep it low. */
export function addUnjudged(
  { unjudgedMs, phaseMs }: Pick<FlowState, 'unjudgedMs' | 'phaseMs'>,
  { view }: SessionState,
  beforeMs: number,
): number {
  const passedMs = phaseMs - beforeMs;
  return view.score === null ? unjudgedMs + passedMs : Math.max(0, unjudgedMs - passedMs / 2);
}

/**
 * What has kept a hold from being judged for so long, although it was said, that the clock takes the lead; null
 * where it need not. Slow repetitions that the camera counts are left to it.
 */
export function whyLeadIsTaken(
  { timed, options, pause, unjudgedMs }: FlowState,
  { view, repetitions }: SessionState,
): FramingIssue | null {
  if (timed || options.straight || pause !== null || repetitions !== null) return null;
  const { framing } = view;
  const isLong = unjudgedMs >= UNJUDGED_PATIENCE_MS;
  return isLong && framing !== null && stopsJudging(framing) ? framing : null;
}

/** The clock has led through all of it. */
export function isLedToEnd(state: FlowState, { config }: SessionState): boolean {
  const { pace } = state;
  if (pace !== null && config.repetitions != null) return isPaceDone(pace, config.repetitions);
  return clockMs(state) >= config.targetHoldMs;
}

/** What the pace of the clock has to say. */
export function pacedBy(
  state: FlowState,
  session: SessionState,
  seen: readonly SessionEvent[],
  atMs: number,
): { readonly pace: FlowState['pace']; readonly events: readonly FlowEvent[] } {
  const { pace, pause, phaseMs } = state;
  const goal = session.config.repetitions ?? null;
  if (pace === null || goal === null || pause !== null) return { pace, events: [] };
  const stepped = advancePace(pace, goal, phaseMs, session, seen);
  switch (stepped.due) {
    case 'back':
      return { pace: stepped.pace, events: [{ kind: 'pace-back', atMs }] };
    case 'next':
      return {
        pace: stepped.pace,
        events: [{ kind: 'pace-next', atMs, number: stepped.pace.number }],
      };
    default:
      return { pace: stepped.pace, events: [] };
  }
}

/** At the pace of the clock it is no time for corrections: the end position is not asked for now. */
export function restsByPace({ pace, session, phaseMs }: FlowState): boolean {
  const goal = session?.config.repetitions ?? null;
  return pace !== null && goal !== null && isBetweenEnds(pace, goal, phaseMs);
}

/** What the screen shows of a hold: where the clock sets the pace, its count in place of the camera's. */
export function viewByPace(state: FlowState, view: LiveView): LiveView {
  const goal = state.session?.config.repetitions ?? null;
  if (state.pace === null || goal === null) return view;
  const cue = restsByPace(state) && view.cue?.severity !== 'stop' ? null : view.cue;
  return { ...view, cue, repetition: viewOfPace(state.pace, goal, state.phaseMs) };
}
