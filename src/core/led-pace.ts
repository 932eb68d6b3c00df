import { isHolding } from './hold.ts';
import type { SessionState } from './session-state.ts';
import type { RepetitionGoal, RepetitionView, SessionEvent } from './session-types.ts';

/** Where the clock leads, this is for getting into the stretch. */
export const TIMED_ENTRY_MS = 5000;

/** To the end position, or back from it, slowly. */
const WAY_MS = 3000;

/** The clock waits so long for the camera to see the end position held: then that one counts as held. */
const CAMERA_WAIT_MS = 4000;

/**
 * Slow repetitions at the clock's own pace, for whoever the camera cannot judge: they have to be told when to come
 * back and when to go again. What the camera does see sets the pace anew.
 */
export interface LedPace {
  /** The one under way, from 1; one more than asked for when all are done. */
  readonly number: number;
  /** `end`: on the way to the end position, or in it. `back`: on the way back and resting, or in the second end. */
  readonly part: 'end' | 'back';
  /** Time of the phase at which that began, milliseconds. */
  readonly sinceMs: number;
}

export interface PaceStep {
  readonly pace: LedPace;
  /** What has to be said: to come back, or to go out once more. */
  readonly due: 'back' | 'next' | null;
}

/** Where two ends are held their seconds include the way; both begin with their word. */
function wayMs({ ends }: RepetitionGoal): number {
  return ends === 2 ? 0 : WAY_MS;
}

function lengthMs(part: LedPace['part'], goal: RepetitionGoal): number {
  const stays = part === 'end' || goal.ends === 2;
  return wayMs(goal) + (stays ? goal.holdMs : goal.restMs);
}

/** At the start of a stretch that the clock leads. */
export function startPace(goal: RepetitionGoal): LedPace {
  return { number: 1, part: 'end', sinceMs: TIMED_ENTRY_MS - wayMs(goal) };
}

export function isPaceDone({ number }: LedPace, goal: RepetitionGoal): boolean {
  return number > goal.count;
}

/** The camera says that the end position was held for its seconds. */
function sawEndHeld(seen: readonly SessionEvent[], { counted, ends }: RepetitionGoal): boolean {
  return seen.some(
    ({ kind }) =>
      kind === 'repetition-held' ||
      (kind === 'repetition-counted' && counted === 'by-time' && ends === 1),
  );
}

/** The camera sees the end position, and for nearly as long as it takes. */
function nearlyHeld({ hold, repetitions }: SessionState): boolean {
  if (repetitions === null || !isHolding(hold) || repetitions.phase === 'rest') return false;
  const leftMs = repetitions.goal.holdMs - (repetitions.heldMs - repetitions.fromHeldMs);
  return leftMs > 0 && leftMs <= CAMERA_WAIT_MS;
}

/**
 * Advances the pace.
 * @param nowMs time of the phase
 * @param seen what the camera counted since the last frame
 */
export function advancePace(
  pace: LedPace,
  goal: RepetitionGoal,
  nowMs: number,
  session: SessionState,
  seen: readonly SessionEvent[],
): PaceStep {
  if (isPaceDone(pace, goal)) return { pace, due: null };
  const isOver = nowMs - pace.sinceMs >= lengthMs(pace.part, goal);
  if (pace.part === 'end') {
    const wasSeen = sawEndHeld(seen, goal);
    if (!wasSeen && (!isOver || nearlyHeld(session))) return { pace, due: null };
    // What the camera saw held it counts once it is left; for the clock the last end is the end.
    const isLast = !wasSeen && goal.ends === 1 && pace.number >= goal.count;
    if (isLast) return { pace: { ...pace, number: pace.number + 1 }, due: null };
    return { pace: { ...pace, part: 'back', sinceMs: nowMs }, due: 'back' };
  }
  const isNext = seen.some(({ kind }) => kind === 'repetition-next');
  if (!isNext && (!isOver || (goal.ends === 2 && nearlyHeld(session)))) return { pace, due: null };
  const next: LedPace = { number: pace.number + 1, part: 'end', sinceMs: nowMs };
  return { pace: next, due: isPaceDone(next, goal) ? null : 'next' };
}

/** Nobody is to be in the end position: on the way there, on the way back, or resting. @param nowMs time of the phase */
export function isBetweenEnds(pace: LedPace, goal: RepetitionGoal, nowMs: number): boolean {
  const inPartMs = nowMs - pace.sinceMs - wayMs(goal);
  return inPartMs < 0 || (pace.part === 'back' && goal.ends === 1);
}

/** The pace as the screen shows a count. @param nowMs time of the phase */
export function viewOfPace(pace: LedPace, goal: RepetitionGoal, nowMs: number): RepetitionView {
  const inPartMs = nowMs - pace.sinceMs - wayMs(goal);
  const isAtEnd = pace.part === 'end' || goal.ends === 2;
  return {
    number: Math.min(pace.number, goal.count),
    done: pace.number - 1,
    target: goal.count,
    phase: phaseOf(pace, goal, inPartMs),
    endHeldMs: isAtEnd ? Math.min(goal.holdMs, Math.max(0, inPartMs)) : 0,
    endHoldMs: goal.holdMs,
  };
}

function phaseOf(pace: LedPace, goal: RepetitionGoal, inPartMs: number): RepetitionView['phase'] {
  if (isPaceDone(pace, goal)) return 'complete';
  if (pace.part === 'back') return goal.ends === 2 ? 'back' : 'rest';
  return inPartMs < 0 ? 'out' : 'hold';
}
