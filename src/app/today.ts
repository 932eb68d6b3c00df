import { digestOf } from '../store/digest.ts';
import type { PastSession } from './history.ts';
import { dayNumber, dayNumberOf } from './review/calendar-days.ts';
import { practiceByDay } from './review/practice.ts';

/** The newest sessions of the person's own. Invented ones are for looking around in the review only. */
export function lastSessions(
  sessions: readonly PastSession[],
  count: number,
): readonly PastSession[] {
  return sessions
    .filter((session) => session.kind === 'damaged' || session.record.source !== 'sample-data')
    .slice(0, count);
}

export interface Today {
  readonly practiceMs: number;
  /** Names of the routines that were done. */
  readonly routines: readonly string[];
}

/** What was done today with the camera, as far as the last sessions tell. Samples are no practice. */
export function practiceToday(sessions: readonly PastSession[], now: Date): Today {
  const today = dayNumber(now);
  const digests = sessions
    .flatMap((session) => (session.kind === 'session' ? [digestOf(session.record)] : []))
    .filter(({ startedAt, source }) => dayNumberOf(startedAt) === today && source === 'camera');
  return {
    practiceMs: practiceByDay(digests).get(today) ?? 0,
    routines: digests.flatMap(({ routine }) => (routine === null ? [] : [routine])),
  };
}
