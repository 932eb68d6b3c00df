import { Dexie, type Table, type Transaction } from 'dexie';
import { parseSession } from './session-record.ts';

/** `unavailable`: the browser gives no database here. `full`: no room. `failed`: anything else. */
export type StoreFailure = 'unavailable' | 'full' | 'failed';

export type StoreResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: StoreFailure };

/** A row exactly as it lies in the database, whatever else is in it. */
export type Row = { readonly id: string };
export type RemovedRow = Row;

export interface Database extends Dexie {
  readonly sessions: Table<Row, string>;
  readonly routines: Table<Row, string>;
  readonly ownStretches: Table<Row, string>;
  readonly checks: Table<Row, string>;
  readonly resume: Table<Row, string>;
  /** Derived from sessions, see `digest.ts`. */
  readonly digests: Table<Row, string>;
}

/** The tables of what the person made and did, all that an export holds. */
export const KEPT_TABLES = ['sessions', 'routines', 'ownStretches', 'checks'] as const;
export type KeptTable = (typeof KEPT_TABLES)[number];

/** Sessions of one stretch become sessions of several; a row that cannot be read stays as it is. */
async function upgradeSessions(transaction: Transaction): Promise<void> {
  await transaction
    .table('sessions')
    .toCollection()
    .modify((row: unknown, holder: { value: unknown }) => {
      const stored = parseSession(row);
      if (stored.kind === 'session') holder.value = stored.record;
    });
}

/**
 * Dexie keeps to its first failure to open; this makes the next question ask the browser again, since
 * storage may be allowed or freed meanwhile.
 */
function forgetFailures(database: Dexie): void {
  const open = database.open.bind(database);
  database.open = () => {
    const opening = open();
    opening.catch(() => {
      // Later, so that whoever waits for this opening is told first.
      setTimeout(() => database.close({ disableAutoOpen: false }));
    });
    return opening;
  };
}

export function openDatabase(name: string): Database {
  const database = new Dexie(name) as Database;
  forgetFailures(database);
  database.version(1).stores({ sessions: 'id, startedAt' });
  database
    .version(2)
    .stores({
      sessions: 'id, startedAt',
      routines: 'id',
      ownStretches: 'id',
      checks: 'id, takenAt',
      resume: 'id',
      digests: 'id',
    })
    .upgrade(upgradeSessions);
  return database;
}

const UNAVAILABLE = [
  'MissingAPIError',
  'OpenFailedError',
  'InvalidStateError',
  'SecurityError',
  'VersionError',
  'UnknownError',
  'DatabaseClosedError',
];

function errorNames(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const inner: unknown = Reflect.get(error, 'inner');
  return [String(Reflect.get(error, 'name')), ...(inner ? errorNames(inner) : [])];
}

export function failureOf(error: unknown): StoreFailure {
  const names = errorNames(error);
  if (names.includes('QuotaExceededError')) return 'full';
  return names.some((name) => UNAVAILABLE.includes(name)) ? 'unavailable' : 'failed';
}

/** Nothing of the store rejects: a full or forbidden database is an answer, not an accident. */
export async function attempt<T>(work: () => Promise<T>): Promise<StoreResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
