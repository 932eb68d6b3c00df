import { parseCheck } from './check-record.ts';
import { attempt, type Database, KEPT_TABLES, type Row, type StoreResult } from './database.ts';
import { digestOf } from './digest.ts';
import type { KeptRecords } from './export-file.ts';
import { parseOwnStretch } from './own-stretch-record.ts';
import { parseRoutine } from './routine-record.ts';
import { parseSession, type SessionRecord } from './session-record.ts';

/** All tables together, for moving house. */
export interface Everything {
  read(): Promise<StoreResult<KeptRecords & { readonly damaged: readonly unknown[] }>>;
  /** Adds all or, where anything of it is here already or cannot be stored, nothing. */
  add(records: KeptRecords): Promise<StoreResult<null>>;
  /** Removes all records that were invented to look around with. */
  removeSamples(): Promise<StoreResult<null>>;
  erase(): Promise<StoreResult<null>>;
}

function parseRecord(row: unknown): SessionRecord | null {
  const stored = parseSession(row);
  return stored.kind === 'session' ? stored.record : null;
}

function isSample(row: unknown): boolean {
  return Reflect.get(row as object, 'source') === 'sample-data';
}

export function keepEverything(database: Database): Everything {
  const kept = KEPT_TABLES.map((table) => database[table]);

  /** The readable rows of a table; the others go to `damaged`. */
  function sift<T>(
    rows: readonly Row[],
    parse: (row: unknown) => T | null,
    damaged: unknown[],
  ): readonly T[] {
    return rows.flatMap((row) => {
      const parsed = parse(row);
      if (parsed === null) damaged.push(row);
      return parsed === null ? [] : [parsed];
    });
  }

  return {
    read: () =>
      attempt(() =>
        database.transaction('r', kept, async () => {
          const damaged: unknown[] = [];
          return {
            sessions: sift(await database.sessions.toArray(), parseRecord, damaged),
            routines: sift(await database.routines.toArray(), parseRoutine, damaged),
            ownStretches: sift(await database.ownStretches.toArray(), parseOwnStretch, damaged),
            checks: sift(await database.checks.toArray(), parseCheck, damaged),
            damaged,
          };
        }),
      ),
    add: (records) =>
      attempt(() =>
        database.transaction('rw', [...kept, database.digests], async () => {
          for (const table of KEPT_TABLES) await database[table].bulkAdd([...records[table]]);
          await database.digests.bulkPut(records.sessions.map(digestOf));
          return null;
        }),
      ),
    removeSamples: () =>
      attempt(() =>
        database.transaction(
          'rw',
          [database.sessions, database.checks, database.digests],
          async () => {
            for (const table of [database.sessions, database.checks, database.digests]) {
              await table.filter(isSample).delete();
            }
            return null;
          },
        ),
      ),
    erase: () =>
      attempt(() =>
        database.transaction('rw', database.tables, async () => {
          for (const table of database.tables) await table.clear();
          return null;
        }),
      ),
  };
}
