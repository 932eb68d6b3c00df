import type { Routine } from '../core/routine.ts';
import { type CheckRecord, parseCheck } from './check-record.ts';
import { attempt, openDatabase, type StoreResult } from './database.ts';
import { type Everything, keepEverything } from './everything.ts';
import { type KeptRows, keepRows } from './kept-rows.ts';
import { type OwnStretchRecord, parseOwnStretch } from './own-stretch-record.ts';
import { parseResume, type ResumeRecord } from './resume-record.ts';
import { parseRoutine } from './routine-record.ts';
import { keepSessions, type SessionRows } from './session-rows.ts';

export type { RemovedRow, StoreFailure, StoreResult } from './database.ts';

/** All that is kept in the database. Nothing here rejects: see `attempt`. */
export interface SessionStore extends SessionRows {
  readonly routines: KeptRows<Routine>;
  readonly ownStretches: KeptRows<OwnStretchRecord>;
  readonly checks: KeptRows<CheckRecord>;
  readonly resume: ResumeStore;
  readonly everything: Everything;
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

export function openSessionStore(databaseName = 'limber'): SessionStore {
  const database = openDatabase(databaseName);
  const { resume } = database;
  return {
    ...keepSessions(database),
    routines: keepRows(database.routines, parseRoutine),
    ownStretches: keepRows(database.ownStretches, parseOwnStretch),
    checks: keepRows(database.checks, parseCheck),
    everything: keepEverything(database),
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
