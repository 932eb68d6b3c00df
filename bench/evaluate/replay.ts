import type { AngleId } from '../../src/core/angle-ids.ts';
import type { Side } from '../../src/core/landmarks.ts';
import { MEASURING, type MeasuringSettings } from '../../src/core/measuring-settings.ts';
import type { PoseFrame } from '../../src/core/pose.ts';
import type { Level, Stretch } from '../../src/core/reference.ts';
import { startSession, step, summarise } from '../../src/core/session.ts';
import type { SessionEvent, SessionSummary } from '../../src/core/session-types.ts';

/** One frame's reading of one angle; value null where the app gave none. */
export interface ReplayedReading {
  readonly angle: AngleId;
  readonly unit: 'deg' | 'ratio';
  readonly t: number;
  readonly value: number | null;
}

/** What the app did with a recording. */
export interface Replay {
  readonly summary: SessionSummary;
  readonly events: readonly SessionEvent[];
  readonly readings: readonly ReplayedReading[];
  /** The clip's own time of the first and last frame, seconds. */
  readonly from: number;
  readonly to: number;
}

/** Coaches `stretch` over the frames, with a hold that is never long enough to be complete. */
export function replaySession(
  frames: readonly PoseFrame[],
  stretch: Stretch,
  side: Side | null,
  level: Level,
  measuring: MeasuringSettings = MEASURING,
): Replay {
  const targetHoldMs = Number.POSITIVE_INFINITY;
  let state = startSession({ stretch, side, level, targetHoldMs, measuring });
  const events: SessionEvent[] = [];
  const readings: ReplayedReading[] = [];
  for (const frame of frames) {
    const stepped = step(state, frame);
    state = stepped.state;
    events.push(...stepped.events);
    const t = frame.timestampMs / 1000;
    for (const { angle, unit, reading } of state.view.joints) {
      readings.push({ angle, unit, t, value: reading.kind === 'read' ? reading.value : null });
    }
  }
  const from = (frames[0]?.timestampMs ?? 0) / 1000;
  const to = (frames.at(-1)?.timestampMs ?? 0) / 1000;
  return { summary: summarise(state), events, readings, from, to };
}
