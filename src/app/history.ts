import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { RemovedRow, StoreFailure, StoreResult } from '../store/database.ts';
import { digestOf } from '../store/digest.ts';
import type { SessionRecord, StoredSession } from '../store/session-record.ts';
import type { OverviewRow, SessionRows } from '../store/session-rows.ts';

export type HistoryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/** A session of the past, or a row of the database that can no longer be read. */
export type PastSession = StoredSession;

export type PastRecord = SessionRecord;
export type { EntryDigest, SessionDigest } from '../store/digest.ts';
export { digestOf } from '../store/digest.ts';
export type { PainMark, SessionSource, StretchEntry } from '../store/session-record.ts';
export type { OverviewRow } from '../store/session-rows.ts';

/** Past sessions; those that could not be stored yet are among them. */
export interface History {
  readonly state: ReadonlySignal<HistoryState>;
  /** The last sessions, whole, newest first. */
  readonly sessions: ReadonlySignal<readonly StoredSession[]>;
  /** All sessions in short, newest first; null until `loadOverview` has answered. */
  readonly overview: ReadonlySignal<readonly OverviewRow[] | null>;
  /** Sessions that live only in this page, and why. */
  readonly unsaved: ReadonlySignal<ReadonlyMap<string, StoreFailure>>;
  /** Reads the last sessions. */
  load(): Promise<void>;
  loadOverview(): Promise<void>;
  save(record: SessionRecord): Promise<StoreFailure | null>;
  retrySave(id: string): Promise<StoreFailure | null>;
  /** Among the last sessions and those that were opened. */
  find(id: string): StoredSession | null;
  /** Reads one session, however old. */
  open(id: string): Promise<void>;
  /** The answer undoes it; null where they could not be removed. */
  remove(ids: readonly string[]): Promise<(() => Promise<void>) | null>;
  removeAll(): Promise<boolean>;
  /** Drops what was read, after the database was changed from elsewhere; unsaved sessions stay. */
  forget(): void;
}

/** As many as the first screen and "last time" could want. */
const RECENT = 20;

function idOf(session: StoredSession): string {
  return session.kind === 'session' ? session.record.id : session.id;
}

function startOf(session: StoredSession): string {
  return (session.kind === 'session' ? session.record.startedAt : session.startedAt) ?? '';
}

function withSession(sessions: readonly StoredSession[], added: StoredSession): StoredSession[] {
  const others = sessions.filter((session) => idOf(session) !== idOf(added));
  return [added, ...others].sort((a, b) => startOf(b).localeCompare(startOf(a)));
}

/** A session in short. */
export function overviewRowOf(session: StoredSession): OverviewRow {
  if (session.kind === 'damaged') return session;
  return { kind: 'session', digest: digestOf(session.record) };
}

export function overviewId(row: OverviewRow): string {
  return row.kind === 'session' ? row.digest.id : row.id;
}

function startOfRow(row: OverviewRow): string {
  return (row.kind === 'session' ? row.digest.startedAt : row.startedAt) ?? '';
}

function withRow(rows: readonly OverviewRow[], added: OverviewRow): readonly OverviewRow[] {
  const others = rows.filter((row) => overviewId(row) !== overviewId(added));
  return [added, ...others].sort((a, b) => startOfRow(b).localeCompare(startOfRow(a)));
}

export function createHistory(openStore: () => Promise<SessionRows>): History {
  const state = signal<HistoryState>({ kind: 'loading' });
  const sessions = signal<readonly StoredSession[]>([]);
  const overview = signal<readonly OverviewRow[] | null>(null);
  const unsaved = signal<ReadonlyMap<string, StoreFailure>>(new Map());
  const beingSaved = new Set<string>();

  /** The database's code comes as its own file, which can fail to load like the database itself. */
  async function ask<T>(
    question: (store: SessionRows) => Promise<StoreResult<T>>,
  ): Promise<StoreResult<T>> {
    try {
      return await question(await openStore());
    } catch {
      return { ok: false, failure: 'unavailable' };
    }
  }

  function setUnsaved(id: string, failure: StoreFailure | null): void {
    const next = new Map(unsaved.peek());
    if (failure === null) next.delete(id);
    else next.set(id, failure);
    unsaved.value = next;
  }

  function find(id: string): StoredSession | null {
    return sessions.peek().find((session) => idOf(session) === id) ?? null;
  }

  /** Sessions the disk does not have yet. */
  function inMemory(): readonly StoredSession[] {
    return sessions.peek().filter((session) => {
      const id = idOf(session);
      return unsaved.peek().has(id) || beingSaved.has(id);
    });
  }

  function fail(failure: StoreFailure): void {
    state.value = { kind: 'failed', failure };
  }

  async function load(): Promise<void> {
    const result = await ask((store) => store.recent(RECENT));
    batch(() => {
      if (!result.ok) return fail(result.failure);
      sessions.value = inMemory().reduce<readonly StoredSession[]>(withSession, result.value);
      state.value = { kind: 'ready' };
    });
  }

  async function loadOverview(): Promise<void> {
    const result = await ask((store) => store.overview());
    batch(() => {
      if (!result.ok) {
        overview.value ??= inMemory().map(overviewRowOf);
        return fail(result.failure);
      }
      overview.value = inMemory().map(overviewRowOf).reduce(withRow, result.value);
      state.value = { kind: 'ready' };
    });
  }

  function show(session: StoredSession): void {
    batch(() => {
      sessions.value = withSession(sessions.peek(), session);
      const rows = overview.peek();
      if (rows !== null) overview.value = withRow(rows, overviewRowOf(session));
    });
  }

  async function save(record: SessionRecord): Promise<StoreFailure | null> {
    show({ kind: 'session', record });
    beingSaved.add(record.id);
    const result = await ask((store) => store.save(record));
    beingSaved.delete(record.id);
    const failure = result.ok ? null : result.failure;
    setUnsaved(record.id, failure);
    return failure;
  }

  async function retrySave(id: string): Promise<StoreFailure | null> {
    const session = find(id);
    return session?.kind === 'session' ? save(session.record) : null;
  }

  async function open(id: string): Promise<void> {
    if (find(id) !== null) return;
    const result = await ask((store) => store.find(id));
    batch(() => {
      if (!result.ok) return fail(result.failure);
      if (result.value !== null) sessions.value = withSession(sessions.peek(), result.value);
      state.value = { kind: 'ready' };
    });
  }

  async function restore(
    gone: readonly StoredSession[],
    rows: readonly OverviewRow[],
    stored: readonly RemovedRow[],
  ): Promise<void> {
    batch(() => {
      sessions.value = gone.reduce<readonly StoredSession[]>(withSession, sessions.peek());
      const now = overview.peek();
      if (now !== null) overview.value = rows.reduce(withRow, now);
    });
    if (stored.length === 0) return;
    const result = await ask((store) => store.restore(stored));
    if (!result.ok) for (const session of gone) setUnsaved(idOf(session), result.failure);
  }

  async function remove(ids: readonly string[]): Promise<(() => Promise<void>) | null> {
    const wanted = new Set(ids);
    const result = await ask((store) => store.remove(ids));
    if (!result.ok && ids.some((id) => !unsaved.peek().has(id))) return null;
    const gone = sessions.peek().filter((session) => wanted.has(idOf(session)));
    const rows = (overview.peek() ?? []).filter((row) => wanted.has(overviewId(row)));
    batch(() => {
      sessions.value = sessions.peek().filter((session) => !wanted.has(idOf(session)));
      const all = overview.peek();
      if (all !== null) overview.value = all.filter((row) => !wanted.has(overviewId(row)));
    });
    return () => restore(gone, rows, result.ok ? result.value : []);
  }

  async function removeAll(): Promise<boolean> {
    const result = await ask((store) => store.removeAll());
    if (!result.ok) return false;
    batch(() => {
      sessions.value = [];
      overview.value = overview.peek() === null ? null : [];
      unsaved.value = new Map();
    });
    return true;
  }

  function forget(): void {
    batch(() => {
      sessions.value = inMemory();
      overview.value = null;
      state.value = { kind: 'loading' };
    });
  }

  return {
    state,
    sessions,
    overview,
    unsaved,
    load,
    loadOverview,
    save,
    retrySave,
    find,
    open,
    remove,
    removeAll,
    forget,
  };
}
