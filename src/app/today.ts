import { digestOf } from '../store/digest.ts';
import type { PastSession } from './history.ts';
import { dayNumber, dayNumberOf } from './review/calendar-days.ts';
import { practiceByDay } from './review/practice.ts';

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
