import type { Side } from '../core/landmarks.ts';
import type { ActiveCue, LiveView, SessionEvent } from '../core/session-types.ts';
import type { Priority, Voice } from '../voice/voice.ts';
import { coachingWords, cueWords } from './words/coaching.ts';

/** Below this a hold is too short for a count on the way. */
const SHORTEST_COUNTED_HOLD_MS = 15_000;
const FIVE_LEFT_MS = 5_000;

function cuePriority(cue: ActiveCue): Priority {
  if (cue.severity === 'stop') return 'stop';
  return cue.kind === 'framing' ? 'guide' : 'correct';
}

/** Gives one event of the session to the ear. */
export function announceEvent(voice: Voice, event: SessionEvent, side: Side | null): void {
  switch (event.kind) {
    case 'hold-started':
    case 'hold-paused':
      voice.tone(event.kind);
      break;
    case 'hold-completed':
      voice.tone('complete');
      voice.say(coachingWords.complete, 'complete');
      break;
    case 'cue':
      voice.say(cueWords(event.cue, side), cuePriority(event.cue));
      break;
    case 'cue-fixed':
      voice.say(coachingWords.fixed, 'praise');
      break;
  }
}

/** Says half-way and five seconds left, when a frame passes them. */
export function announceProgress(voice: Voice, before: LiveView, after: LiveView): void {
  const { targetHoldMs } = after;
  if (targetHoldMs < SHORTEST_COUNTED_HOLD_MS) return;
  const passes = (markMs: number): boolean =>
    before.accounts.heldMs < markMs && after.accounts.heldMs >= markMs;
  if (passes(targetHoldMs / 2)) voice.say(coachingWords.halfWay, 'count');
  if (passes(targetHoldMs - FIVE_LEFT_MS)) voice.say(coachingWords.fiveLeft, 'count');
}
