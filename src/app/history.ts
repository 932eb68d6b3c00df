import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { SessionRecord, StoredSession } from '../store/session-record.ts';
import type {
  RemovedRow,
  SessionStore,
  StoreFailure,
  StoreResult,
} from '../store/session-store.ts';

export type HistoryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/** A session of the past, or a row of the database that can no longer be read. */
export type PastSession = StoredSession;

export type PastRecord = SessionRecord;
export type { SessionSource, StretchEntry } from '../store/session-record.ts';

/** Past sessions, newest first, with those that could not be stored yet among them. */
export interface History {
  readonly state: ReadonlySignal<HistoryState>;
  readonly sessions: ReadonlySignal<readonly StoredSession[]>;
  /** Sessions that live only in this page, and why. */
  readonly unsaved: ReadonlySignal<ReadonlyMap<string, StoreFailure>>;
  load(): Promise<void>;
  save(record: SessionRecord): Promise<StoreFailure | null>;
  retrySave(id: string): Promise<StoreFailure | null>;
  find(id: string): StoredSession | null;
  /** The answer undoes it; null where it could not be removed. */
  remove(id: string): Promise<(() => Promise<void>) | null>;
  removeAll(): Promise<boolean>;
}

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

/** The part of the store that holds sessions. */
export type SessionRows = Pick<SessionStore, 'save' | 'list' | 'remove' | 'restore' | 'removeAll'>;

export function createHistory(openStore: () => Promise<SessionRows>): History {
  const state = signal<HistoryState>({ kind: 'loading' });
  const sessions = signal<readonly StoredSession[]>([]);
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

  async function load(): Promise<void> {
    const result = await ask((store) => store.list());
    batch(() => {
      if (!result.ok) {
        state.value = { kind: 'failed', failure: result.failure };
        return;
      }
      const inMemory = sessions.peek().filter((session) => {
        const id = idOf(session);
        return unsaved.peek().has(id) || beingSaved.has(id);
      });
      sessions.value = inMemory.reduce<readonly StoredSession[]>(withSession, result.value);
      state.value = { kind: 'ready' };
    });
  }

  async function save(record: SessionRecord): Promise<StoreFailure | null> {
    sessions.value = withSession(sessions.peek(), { kind: 'session', record });
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

  async function restore(session: StoredSession, row: RemovedRow | null): Promise<void> {
    sessions.value = withSession(sessions.peek(), session);
    if (row === null) return;
    const result = await ask((store) => store.restore(row));
    if (!result.ok) setUnsaved(idOf(session), result.failure);
  }

  async function remove(id: string): Promise<(() => Promise<void>) | null> {
    const session = find(id);
    if (session === null) return null;
    const result = await ask((store) => store.remove(id));
    if (!result.ok && !unsaved.peek().has(id)) return null;
    sessions.value = sessions.peek().filter((other) => idOf(other) !== id);
    return () => restore(session, result.ok ? result.value : null);
  }

  async function removeAll(): Promise<boolean> {
    const result = await ask((store) => store.removeAll());
    if (!result.ok) return false;
    batch(() => {
      sessions.value = [];
      unsaved.value = new Map();
    });
    return true;
  }

  return { state, sessions, unsaved, load, save, retrySave, find, remove, removeAll };
}
