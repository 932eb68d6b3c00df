import { Dexie, type Table } from 'dexie';
import { parseSession, type SessionRecord, type StoredSession } from './session-record.ts';

/** `unavailable`: the browser gives no database here. `full`: no room. `failed`: anything else. */
export type StoreFailure = 'unavailable' | 'full' | 'failed';

export type StoreResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: StoreFailure };

/** A row exactly as it lay in the database, kept to undo its removal. */
export type RemovedRow = { readonly id: string };

/** Past sessions. Nothing here rejects: a full or forbidden database is an answer, not an accident. */
export interface SessionStore {
  /** Adds the session, or replaces the one with the same id. */
  save(record: SessionRecord): Promise<StoreResult<null>>;
  /** Newest first; damaged rows are among them, last. */
  list(): Promise<StoreResult<readonly StoredSession[]>>;
  find(id: string): Promise<StoreResult<StoredSession | null>>;
  remove(id: string): Promise<StoreResult<RemovedRow | null>>;
  restore(row: RemovedRow): Promise<StoreResult<null>>;
  removeAll(): Promise<StoreResult<null>>;
  close(): void;
}

interface Rows extends Dexie {
  readonly sessions: Table<RemovedRow, string>;
}

function openRows(databaseName: string): Rows {
  const database = new Dexie(databaseName) as Rows;
  database.version(1).stores({ sessions: 'id, startedAt' });
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

async function attempt<T>(work: () => Promise<T>): Promise<StoreResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function startOf(session: StoredSession): string {
  return (session.kind === 'session' ? session.record.startedAt : session.startedAt) ?? '';
}

/** ISO times sort as text. */
function newestFirst(a: StoredSession, b: StoredSession): number {
  return startOf(b).localeCompare(startOf(a));
}

export function openSessionStore(databaseName = 'limber'): SessionStore {
  const rows = openRows(databaseName);
  return {
    save: (record) => attempt(() => rows.sessions.put(record).then(() => null)),
    // Sorted here and not by the index, which leaves out rows whose date is damaged.
    list: () =>
      attempt(async () => (await rows.sessions.toArray()).map(parseSession).sort(newestFirst)),
    find: (id) =>
      attempt(async () => {
        const row = await rows.sessions.get(id);
        return row === undefined ? null : parseSession(row);
      }),
    remove: (id) =>
      attempt(async () => {
        const row = await rows.sessions.get(id);
        await rows.sessions.delete(id);
        return row ?? null;
      }),
    restore: (row) => attempt(() => rows.sessions.put(row).then(() => null)),
    removeAll: () => attempt(() => rows.sessions.clear().then(() => null)),
    close: () => rows.close(),
  };
}
