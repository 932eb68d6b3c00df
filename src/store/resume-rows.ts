import { attempt, type Database, type Row, type StoreResult } from './database.ts';
import { parseResume, type ResumeRecord } from './resume-record.ts';
import { parseSession, type SessionRecord } from './session-record.ts';

/** A session that was cut off, as it is found. */
export interface FoundResume extends ResumeRecord {
  /** Whether the history holds all of what was done already. */
  readonly isKept: boolean;
}

/** The one session that was cut off. */
export interface ResumeRows {
  /** Replaces the one before. */
  save(record: ResumeRecord): Promise<StoreResult<null>>;
  /** With what was written beside the session in the history; null where there is none, or none that can be read. */
  find(): Promise<StoreResult<FoundResume | null>>;
  clear(): Promise<StoreResult<null>>;
}

const THE_ONE = 'current';

/** Whoever removes a session wants it gone: what could be resumed of it must not bring it back. */
export async function forgetDone(
  { resume }: Pick<Database, 'resume'>,
  isGone: (sessionId: unknown) => boolean,
): Promise<void> {
  await resume.toCollection().modify((row: object) => {
    const done: unknown = Reflect.get(row, 'done');
    if (typeof done !== 'object' || done === null) return;
    if (isGone(Reflect.get(done, 'id'))) Reflect.set(row, 'done', null);
  });
}

/** What the person told of the session since it was cut off, from the history. */
function withTold(done: SessionRecord, kept: SessionRecord): SessionRecord {
  const { stiffnessBefore, stiffnessAfter, note } = kept;
  return { ...done, stiffnessBefore, stiffnessAfter, note };
}

function holdsAllOf(kept: SessionRecord, done: SessionRecord): boolean {
  return (
    kept.entries.length >= done.entries.length &&
    kept.painMarks.length >= done.painMarks.length &&
    kept.endedAt >= done.endedAt
  );
}

function foundIn(record: ResumeRecord, row: Row | undefined): FoundResume {
  const { done } = record;
  const stored = row === undefined ? null : parseSession(row);
  if (done === null || stored?.kind !== 'session') return { ...record, isKept: false };
  const kept = stored.record;
  if (holdsAllOf(kept, done)) return { ...record, done: kept, isKept: true };
  return { ...record, done: withTold(done, kept), isKept: false };
}

export function keepResume(database: Database): ResumeRows {
  const { resume, sessions } = database;

  async function find(): Promise<FoundResume | null> {
    const record = parseResume(await resume.get(THE_ONE));
    if (record === null) return null;
    const row = record.done === null ? undefined : await sessions.get(record.done.id);
    return foundIn(record, row);
  }

  return {
    save: (record) => attempt(() => resume.put({ id: THE_ONE, ...record }).then(() => null)),
    find: () => attempt(() => database.transaction('r', resume, sessions, find)),
    clear: () => attempt(() => resume.clear().then(() => null)),
  };
}
