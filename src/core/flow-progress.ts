import { entryTexts } from './entry-texts.ts';
import type { FlowEvent, FlowState } from './flow-types.ts';
import { steadyMs } from './hold.ts';
import type { SessionState } from './session-state.ts';
import { speakingMs } from './speaking-time.ts';

/** Shorter holds need no counts on the way. */
const SHORTEST_COUNTED_MS = 15_000;
/** Half of a shorter one leaves no time to say how to breathe. */
const SHORTEST_HALVED_MS = 28_000;
/** "Half-way." */
const HALF_WORDS_MS = 1500;
const LAST_SECONDS_MS = 5000;
/** "Five more seconds" takes the place of the four. */
const SPOKEN_SECONDS: readonly number[] = [5, 3, 2, 1];

/** How to breathe is told once the way in was heard, and where nothing will soon cut it off. */
const BREATHE_AFTER_MS = 6000;
/** Not on the heels of a correction that was followed. */
const BREATHE_AFTER_STEADY_MS = 3000;
const BREATHE_AFTER_IN_END_MS = 1500;

/** The second that begins between two moments of a countdown, if one does. */
export function crossedSeconds(beforeMs: number, afterMs: number): number | null {
  const after = Math.ceil(afterMs / 1000);
  return Math.ceil(beforeMs / 1000) !== after && after >= 1 ? after : null;
}

/** Half-way, and the last five seconds, once each; repetitions have a rhythm of their own. */
export function progressEvents(
  session: SessionState,
  beforeMs: number,
  heldMs: number,
  atMs: number,
): FlowEvent[] {
  const targetMs = session.config.targetHoldMs;
  if (session.repetitions !== null || targetMs < SHORTEST_COUNTED_MS) return [];
  const events: FlowEvent[] = [];
  const isHalved = targetMs >= SHORTEST_HALVED_MS;
  if (isHalved && beforeMs < targetMs / 2 && heldMs >= targetMs / 2) {
    events.push({ kind: 'half-way', atMs });
  }
  const secondsLeft = crossedSeconds(targetMs - beforeMs, targetMs - heldMs);
  if (secondsLeft !== null && SPOKEN_SECONDS.includes(secondsLeft)) {
    events.push({ kind: 'last-seconds', atMs, secondsLeft });
  }
  return events;
}

/** Time until a hold has something else to say. */
function quietMs(heldMs: number, targetMs: number): number {
  const isHalved = targetMs >= SHORTEST_HALVED_MS;
  const sinceHalfMs = heldMs - targetMs / 2;
  if (isHalved && sinceHalfMs >= 0 && sinceHalfMs < HALF_WORDS_MS) return 0;
  const half = isHalved && sinceHalfMs < 0 ? targetMs / 2 : null;
  const next = half ?? (targetMs >= SHORTEST_COUNTED_MS ? targetMs - LAST_SECONDS_MS : targetMs);
  return next - heldMs;
}

/** Whether it is the moment to say how to breathe: once a hold, in a quiet stretch of it. */
export function isTimeToBreathe(
  { breathed, phaseMs }: FlowState,
  { hold, view, config }: SessionState,
): boolean {
  if (breathed || hold.phase !== 'holding' || view.cue !== null) return false;
  const { stretch } = config;
  if (phaseMs < speakingMs(entryTexts(stretch).join(' '))) return false;
  const wordsMs = speakingMs(stretch.breathing);
  const { repetition } = view;
  if (repetition === null) {
    const { heldMs } = hold.accounts;
    if (heldMs < BREATHE_AFTER_MS || steadyMs(hold) < BREATHE_AFTER_STEADY_MS) return false;
    return quietMs(heldMs, config.targetHoldMs) >= wordsMs;
  }
  const { phase, endHeldMs, endHoldMs } = repetition;
  const isIn = phase === 'hold' && endHeldMs >= BREATHE_AFTER_IN_END_MS;
  return isIn && endHoldMs - endHeldMs >= wordsMs;
}
