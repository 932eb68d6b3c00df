import type { PoseFrame } from '../core/pose.ts';
import { startSession, step, summarise } from '../core/session.ts';
import type { SessionConfig, SessionInput, SessionSummary } from '../core/session-types.ts';
import type { Voice } from '../voice/voice.ts';
import { announceEvent, announceProgress } from './announce.ts';
import { createLive, type Live } from './live.ts';
import { neutralWords } from './words/coaching.ts';

/** Feeds the pure session and gives what comes out of it to eye and ear. */
export interface Coach {
  readonly live: Live;
  take(frame: PoseFrame): void;
  /** Whatever follows the last frame, until the next one, is not judged. */
  interrupt(): void;
  summarise(): SessionSummary;
}

export function createCoach(config: SessionConfig, voice: Voice, onComplete: () => void): Coach {
  const { stretch, side } = config;
  const live = createLive(stretch, side);
  let state = startSession(config);
  let lastTimestampMs: number | null = null;

  function advance(input: SessionInput): void {
    const before = state.view;
    const next = step(state, input);
    state = next.state;
    live.show(state.view);
    for (const event of next.events) announceEvent(voice, event, side);
    announceProgress(voice, before, state.view);
    if (next.events.some(({ kind }) => kind === 'hold-completed')) onComplete();
  }

  return {
    live,
    take: (frame) => {
      const isFirst = lastTimestampMs === null;
      lastTimestampMs = frame.timestampMs;
      if (isFirst && state.view.neutral === 'waiting') voice.say(neutralWords(stretch), 'guide');
      advance(frame);
    },
    interrupt: () => {
      if (lastTimestampMs === null) return;
      // The session takes nothing that is not later than what it has.
      advance({ kind: 'interruption', timestampMs: lastTimestampMs + 1 });
    },
    summarise: () => summarise(state),
  };
}
