import * as v from 'valibot';
import type { Side } from '../core/landmarks.ts';
import type { Level } from '../core/reference.ts';
import type { Routine } from '../core/routine.ts';
import { count, durationMs, instant, level, side } from './fields.ts';
import { RoutineSchema } from './routine-record.ts';
import { type SessionRecord, SessionRecordSchema } from './session-record.ts';

/** A session that was cut off, to be gone on with. */
export interface ResumeRecord {
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** What was done so far, worth keeping even if it is never resumed; null before the first second. */
  readonly done: SessionRecord | null;
  /** What was to be done; a single stretch is a routine of one. */
  readonly routine: Routine;
  readonly level: Level;
  /** Where to go on. */
  readonly next: {
    readonly itemIndex: number;
    readonly side: Side | null;
    /** Which time round, from 0. */
    readonly repetition: number;
    /** Already held of it. */
    readonly heldMs: number;
  };
  readonly schema: 1;
}

const ResumeSchema = v.object({
  savedAt: instant,
  done: v.nullable(SessionRecordSchema),
  routine: RoutineSchema,
  level,
  next: v.object({
    itemIndex: count,
    side: v.nullable(side),
    repetition: count,
    heldMs: durationMs,
  }),
  schema: v.literal(1),
});

/** Null where the row cannot be read. */
export function parseResume(row: unknown): ResumeRecord | null {
  const result = v.safeParse(ResumeSchema, row);
  return result.success ? result.output : null;
}
