import type { Side } from '../core/landmarks.ts';
import type { SessionSummary } from '../core/session-types.ts';
import type { SessionRecord, SessionSource, StretchEntry } from './session-record.ts';

/** What the review needs of one joint of one entry; joints that were not read are left out. */
export interface JointDigest {
  readonly angle: string;
  /** Mean in good form. */
  readonly mean: number;
  /** Half-width, same unit. */
  readonly uncertainty: number;
}

export interface EntryDigest {
  readonly stretchId: string;
  readonly side: Side | null;
  readonly heldMs: number;
  /** By the clock, not judged; no part of what was held. */
  readonly timedMs: number;
  readonly targetHoldMs: number;
  /** Null where nothing was held. */
  readonly inFormShare: number | null;
  readonly joints: readonly JointDigest[];
}

/**
 * A session as lists, the calendar and the trends need it: a twentieth of its record, written beside it,
 * so that years of them can be read at once. It is always derived from the record, and never the original.
 */
export interface SessionDigest {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly source: SessionSource;
  /** Name of the routine; null where a stretch was done by itself. */
  readonly routine: string | null;
  /** Time spent stretching; see `practiceMsOf`. */
  readonly practiceMs: number;
  /** Pain marks in it. */
  readonly pains: number;
  readonly note: string;
  readonly entries: readonly EntryDigest[];
  readonly version: typeof DIGEST_VERSION;
}

/** Raise it when a digest holds something else than before: all are then made anew. */
export const DIGEST_VERSION = 2;

/** Rests and changes of side inside a session are practice; a longer gap is a pause. */
const LONGEST_REST_MS = 60_000;

/** Milliseconds of the entry with somebody there and the session running. */
function presentMs({ timeline, durationMs: wholeMs }: SessionSummary): number {
  const awayMs = timeline
    .filter(({ reason }) => reason === 'nobody' || reason === 'interrupted')
    .reduce((ms, { fromMs, toMs }) => ms + toMs - fromMs, 0);
  return Math.max(0, wholeMs - awayMs);
}

function restBeforeMs(before: StretchEntry, after: StretchEntry): number {
  const endMs = Date.parse(before.startedAt) + before.summary.durationMs;
  const gapMs = Date.parse(after.startedAt) - endMs;
  return gapMs > 0 && gapMs <= LONGEST_REST_MS ? gapMs : 0;
}

/**
 * Practice time of a session, milliseconds: its entries without the time nobody was in the picture or the
 * session was interrupted, and the rests of up to a minute between them.
 */
export function practiceMsOf({ entries }: Pick<SessionRecord, 'entries'>): number {
  return entries.reduce((ms, entry, index) => {
    const before = entries[index - 1];
    const restMs = before === undefined ? 0 : restBeforeMs(before, entry);
    return ms + presentMs(entry.summary) + restMs;
  }, 0);
}

function digestEntry({ summary }: StretchEntry): EntryDigest {
  const joints = summary.joints.flatMap(({ angle, mean, uncertainty }) =>
    mean === null ? [] : [{ angle, mean, uncertainty: uncertainty ?? 0 }],
  );
  return {
    stretchId: summary.stretchId,
    side: summary.side,
    heldMs: summary.accounts.heldMs,
    timedMs: summary.timedMs ?? 0,
    targetHoldMs: summary.targetHoldMs,
    inFormShare: summary.inFormShare,
    joints,
  };
}

export function digestOf(record: SessionRecord): SessionDigest {
  return {
    id: record.id,
    startedAt: record.startedAt,
    source: record.source,
    routine: record.routine?.name ?? null,
    practiceMs: practiceMsOf(record),
    pains: record.painMarks.length,
    note: record.note,
    entries: record.entries.map(digestEntry),
    version: DIGEST_VERSION,
  };
}
