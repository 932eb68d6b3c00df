import type { Routine } from '../core/routine.ts';
import { type CheckRecord, parseCheck } from './check-record.ts';
import { openDatabase } from './database.ts';
import { type Everything, keepEverything } from './everything.ts';
import { type KeptRows, keepRows } from './kept-rows.ts';
import { type OwnStretchRecord, parseOwnStretch } from './own-stretch-record.ts';
import { keepResume, type ResumeRows } from './resume-rows.ts';
import { parseRoutine } from './routine-record.ts';
import { keepSessions, type SessionRows } from './session-rows.ts';

export type { RemovedRow, StoreFailure, StoreResult } from './database.ts';

/** All that is kept in the database. Nothing here rejects: see `attempt`. */
export interface SessionStore extends SessionRows {
  readonly routines: KeptRows<Routine>;
  readonly ownStretches: KeptRows<OwnStretchRecord>;
  readonly checks: KeptRows<CheckRecord>;
  readonly resume: ResumeRows;
  readonly everything: Everything;
  close(): void;
}

export function openSessionStore(databaseName = 'limber'): SessionStore {
  const database = openDatabase(databaseName);
  return {
    ...keepSessions(database),
    routines: keepRows(database.routines, parseRoutine),
    ownStretches: keepRows(database.ownStretches, parseOwnStretch),
    checks: keepRows(database.checks, parseCheck),
    everything: keepEverything(database),
    resume: keepResume(database),
    close: () => database.close(),
  };
}
