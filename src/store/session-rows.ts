import { attempt, type Database, type Row, type StoreResult } from './database.ts';
import { digestOf, type SessionDigest } from './digest.ts';
import { parseDigest } from './digest-schema.ts';
import { traceOf } from './fields.ts';
import { forgetDone } from './resume-rows.ts';
import { parseSession, type SessionRecord, type StoredSession } from './session-record.ts';

/** One line of the whole history. */
export type OverviewRow =
  | { readonly kind: 'session'; readonly digest: SessionDigest }
  | { readonly kind: 'damaged'; readonly id: string; readonly startedAt: string | null };

/** The sessions, each with its digest beside it. */
export interface SessionRows {
  /** Adds the session, or replaces the one with the same id. */
  save(record: SessionRecord): Promise<StoreResult<null>>;
  /** The newest by their start, newest first; rows whose date is damaged are not among them. */
  recent(limit: number): Promise<StoreResult<readonly StoredSession[]>>;
  /** All, newest first; damaged rows without a date are last. */
  overview(): Promise<StoreResult<readonly OverviewRow[]>>;
  count(): Promise<StoreResult<number>>;
  find(id: string): Promise<StoreResult<StoredSession | null>>;
  /** The rows as they lay there, to undo it. What could be resumed of them is forgotten. */
  remove(ids: readonly string[]): Promise<StoreResult<readonly Row[]>>;
  restore(rows: readonly Row[]): Promise<StoreResult<null>>;
  removeAll(): Promise<StoreResult<null>>;
}

function startOf(row: OverviewRow): string {
  return (row.kind === 'session' ? row.digest.startedAt : row.startedAt) ?? '';
}

/** ISO times sort as text. */
function newestFirst(a: OverviewRow, b: OverviewRow): number {
  const [startA, startB] = [startOf(a), startOf(b)];
  return startA === startB ? 0 : startA < startB ? 1 : -1;
}

export function keepSessions(database: Database): SessionRows {
  const { sessions, digests, resume } = database;

  function write<T>(work: () => Promise<T>): Promise<StoreResult<T>> {
    return attempt(() => database.transaction('rw', sessions, digests, resume, work));
  }

  /** The digests of sessions that have none: written by a version before, or restored as they were. */
  async function digestAnew(ids: readonly string[]): Promise<readonly OverviewRow[]> {
    const rows = await sessions.bulkGet([...ids]);
    return rows.map((row) => {
      const stored = parseSession(row);
      if (stored.kind === 'session') return { kind: 'session', digest: digestOf(stored.record) };
      return { kind: 'damaged', ...traceOf(row) };
    });
  }

  /** After the answer, which years of them would hold up; what was saved or removed meanwhile is left alone. */
  async function keepDigests(made: readonly SessionDigest[]): Promise<null> {
    const [ids, rows] = await Promise.all([
      sessions.toCollection().primaryKeys(),
      digests.bulkGet(made.map(({ id }) => id)),
    ]);
    const known = new Set(ids);
    await digests.bulkPut(
      made.filter(({ id }, index) => known.has(id) && parseDigest(rows[index]) === null),
    );
    return null;
  }

  async function readOverview(): Promise<{
    readonly rows: readonly OverviewRow[];
    readonly made: readonly SessionDigest[];
  }> {
    const [ids, rows] = await Promise.all([
      sessions.toCollection().primaryKeys(),
      digests.toArray(),
    ]);
    const parsed = rows.map(parseDigest).filter((digest) => digest !== null);
    const known = new Map(parsed.map((digest) => [digest.id, digest]));
    const missing = ids.filter((id) => !known.has(id));
    const whole = ids.flatMap((id): OverviewRow[] => {
      const digest = known.get(id);
      return digest === undefined ? [] : [{ kind: 'session', digest }];
    });
    const made = missing.length > 0 ? await digestAnew(missing) : [];
    return {
      rows: [...whole, ...made].sort(newestFirst),
      made: made.flatMap((row) => (row.kind === 'session' ? [row.digest] : [])),
    };
  }

  async function overview(): Promise<StoreResult<readonly OverviewRow[]>> {
    const result = await attempt(() => database.transaction('r', sessions, digests, readOverview));
    if (!result.ok) return result;
    const { rows, made } = result.value;
    if (made.length > 0) void write(() => keepDigests(made));
    return { ok: true, value: rows };
  }

  return {
    save: (record) =>
      write(async () => {
        await sessions.put(record);
        await digests.put(digestOf(record));
        return null;
      }),
    recent: (limit) =>
      attempt(async () => {
        const rows = await sessions.orderBy('startedAt').reverse().limit(limit).toArray();
        return rows.map(parseSession);
      }),
    overview,
    count: () => attempt(() => sessions.count()),
    find: (id) =>
      attempt(async () => {
        const row = await sessions.get(id);
        return row === undefined ? null : parseSession(row);
      }),
    remove: (ids) =>
      write(async () => {
        const rows = await sessions.bulkGet([...ids]);
        await sessions.bulkDelete([...ids]);
        await digests.bulkDelete([...ids]);
        await forgetDone(database, (id) => ids.some((gone) => gone === id));
        return rows.filter((row) => row !== undefined);
      }),
    restore: (rows) => attempt(() => sessions.bulkPut([...rows]).then(() => null)),
    removeAll: () =>
      write(async () => {
        await sessions.clear();
        await digests.clear();
        await forgetDone(database, () => true);
        return null;
      }),
  };
}
