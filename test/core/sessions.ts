import type { PoseFrame } from '../../src/core/pose.ts';
import { type Level, type Stretch, sidesOf } from '../../src/core/reference.ts';
import { startSession, step, summarise } from '../../src/core/session.ts';
import type { SessionState } from '../../src/core/session-state.ts';
import type {
  LiveView,
  SessionConfig,
  SessionEvent,
  SessionInput,
  SessionSummary,
} from '../../src/core/session-types.ts';
import { stretchById } from '../../src/stretches/library.ts';

/** The stretch of that id, which has to be there. */
export function theStretch(id: string): Stretch {
  const stretch = stretchById(id);
  if (stretch === null) throw new Error(`No stretch "${id}"`);
  return stretch;
}

/** A session that is never complete, for the first side the stretch has. */
export function configOf(stretch: Stretch, more: Partial<SessionConfig> = {}): SessionConfig {
  const level: Level = 'beginner';
  const side = sidesOf(stretch)[0] ?? null;
  return { stretch, side, level, targetHoldMs: 600_000, ...more };
}

/** All that came of a session. */
export interface Run {
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
  readonly views: readonly LiveView[];
  readonly summary: SessionSummary;
}

/** Coaches someone through these inputs. */
export function coach(config: SessionConfig, inputs: readonly SessionInput[]): Run {
  let state = startSession(config);
  const events: SessionEvent[] = [];
  const views: LiveView[] = [];
  for (const input of inputs) {
    const stepped = step(state, input);
    state = stepped.state;
    events.push(...stepped.events);
    views.push(state.view);
  }
  return { state, events, views, summary: summarise(state) };
}

/** Held milliseconds of a session, its last moments included. */
export function heldMs(config: SessionConfig, frames: readonly PoseFrame[]): number {
  return coach(config, frames).summary.accounts.heldMs;
}

/** Ids of the faults raised in a session, in order. */
export function raisedIn(run: Run): readonly string[] {
  return run.events.flatMap((event) => (event.kind === 'fault-raised' ? [event.faultId] : []));
}

/** Ids of the cues spoken in a session, in order. */
export function cuesIn(run: Run): readonly string[] {
  return run.events.flatMap((event) => (event.kind === 'cue' ? [event.cue.id] : []));
}
