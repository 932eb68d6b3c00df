import type { Routine } from '../core/routine.ts';
import { type CheckRecord, parseCheck } from './check-record.ts';
import { attempt, openDatabase, type Row, type StoreResult } from './database.ts';
import { type KeptRows, keepRows } from './kept-rows.ts';
import { type OwnStretchRecord, parseOwnStretch } from './own-stretch-record.ts';
import { parseResume, type ResumeRecord } from './resume-record.ts';
import { parseRoutine } from './routine-record.ts';
import { parseSession, type SessionRecord, type StoredSession } from './session-record.ts';

export type { Row as RemovedRow, StoreFailure, StoreResult } from './database.ts';

/** All that is kept in the database. Nothing here rejects: see `attempt`. */
export interface SessionStore {
  /** Adds the session, or replaces the one with the same id. */
  save(record: SessionRecord): Promise<StoreResult<null>>;
  /** Newest first; damaged rows are among them, last. */
  list(): Promise<StoreResult<readonly StoredSession[]>>;
  find(id: string): Promise<StoreResult<StoredSession | null>>;
  remove(id: string): Promise<StoreResult<Row | null>>;
  restore(row: Row): Promise<StoreResult<null>>;
  removeAll(): Promise<StoreResult<null>>;
  readonly routines: KeptRows<Routine>;
  readonly ownStretches: KeptRows<OwnStretchRecord>;
  readonly checks: KeptRows<CheckRecord>;
  readonly resume: ResumeStore;
  close(): void;
}

/** The one session that was cut off. */
export interface ResumeStore {
  /** Replaces the one before. */
  save(record: ResumeRecord): Promise<StoreResult<null>>;
  /** Null where there is none, or none that can be read. */
  find(): Promise<StoreResult<ResumeRecord | null>>;
  clear(): Promise<StoreResult<null>>;
}

const THE_ONE = 'current';

function startOf(session: StoredSession): string {
  return (session.kind === 'session' ? session.record.startedAt : session.startedAt) ?? '';
}

/** ISO times sort as text. */
function newestFirst(a: StoredSession, b: StoredSession): number {
  const [startA, startB] = [startOf(a), startOf(b)];
  return startA === startB ? 0 : startA < startB ? 1 : -1;
}

export function openSessionStore(databaseName = 'limber'): SessionStore {
  const database = openDatabase(databaseName);
  const { sessions, resume } = database;
  return {
    save: (record) => attempt(() => sessions.put(record).then(() => null)),
    // Sorted here and not by the index, which leaves out rows whose date is damaged.
    list: () => attempt(async () => (await sessions.toArray()).map(parseSession).sort(newestFirst)),
    find: (id) =>
      attempt(async () => {
        const row = await sessions.get(id);
        return row === undefined ? null : parseSession(row);
      }),
    remove: (id) =>
      attempt(async () => {
        const row = await sessions.get(id);
        await sessions.delete(id);
        return row ?? null;
      }),
    restore: (row) => attempt(() => sessions.put(row).then(() => null)),
    removeAll: () => attempt(() => sessions.clear().then(() => null)),
    routines: keepRows(database.routines, parseRoutine),
    ownStretches: keepRows(database.ownStretches, parseOwnStretch),
    checks: keepRows(database.checks, parseCheck),
    resume: {
      save: (record) => attempt(() => resume.put({ id: THE_ONE, ...record }).then(() => null)),
      find: () =>
        attempt(async () => {
          const row = await resume.get(THE_ONE);
          return row === undefined ? null : parseResume(row);
        }),
      clear: () => attempt(() => resume.clear().then(() => null)),
    },
    close: () => database.close(),
  };
}
