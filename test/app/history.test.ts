import { describe, expect, it } from 'vitest';
import { createHistory, overviewId } from '../../src/app/history.ts';
import { digestOf } from '../../src/store/digest.ts';
import type { SessionRecord, StoredSession } from '../../src/store/session-record.ts';
import type { SessionRows } from '../../src/store/session-rows.ts';
import type { StoreFailure } from '../../src/store/session-store.ts';
import { sampleRecord } from '../store/sample-record.ts';

/** A store whose disk can be full. */
function fakeStore() {
  const rows = new Map<string, SessionRecord>();
  const state: { failure: StoreFailure | null } = { failure: null };
  const answer = async <T>(work: () => T) =>
    state.failure === null
      ? ({ ok: true, value: work() } as const)
      : ({ ok: false, failure: state.failure } as const);
  const asStored = (record: SessionRecord): StoredSession => ({ kind: 'session', record });
  const store: SessionRows = {
    save: (record) =>
      answer(() => {
        rows.set(record.id, record);
        return null;
      }),
    recent: () => answer(() => [...rows.values()].map(asStored)),
    overview: () =>
      answer(() =>
        [...rows.values()].map(
          (record) => ({ kind: 'session', digest: digestOf(record) }) as const,
        ),
      ),
    count: () => answer(() => rows.size),
    find: (id) => answer(() => (rows.has(id) ? asStored(rows.get(id) as SessionRecord) : null)),
    remove: (ids) =>
      answer(() => {
        const gone = ids.flatMap((id) => rows.get(id) ?? []);
        for (const id of ids) rows.delete(id);
        return gone;
      }),
    restore: (restored) =>
      answer(() => {
        for (const row of restored) rows.set(row.id, row as SessionRecord);
        return null;
      }),
    removeAll: () =>
      answer(() => {
        rows.clear();
        return null;
      }),
  };
  return { store, rows, state };
}

const older = sampleRecord({ id: 'older', startedAt: '2026-02-01T07:00:00.000Z' });
const newer = sampleRecord({ id: 'newer', startedAt: '2026-03-01T07:00:00.000Z' });

function idsOf(sessions: readonly StoredSession[]): readonly string[] {
  return sessions.map((session) => (session.kind === 'session' ? session.record.id : session.id));
}

describe('history', () => {
  it('saves, and shows the newest first', async () => {
    const { store, rows } = fakeStore();
    const history = createHistory(async () => store);
    expect(await history.save(newer)).toBeNull();
    expect(await history.save(older)).toBeNull();
    expect(idsOf(history.sessions.value)).toEqual(['newer', 'older']);
    expect(rows.size).toBe(2);
  });

  it('keeps a session in memory while the disk is full, and saves it later', async () => {
    const { store, rows, state } = fakeStore();
    const history = createHistory(async () => store);
    state.failure = 'full';
    expect(await history.save(newer)).toBe('full');
    expect(history.find('newer')).toMatchObject({ kind: 'session' });
    expect(history.unsaved.value.get('newer')).toBe('full');
    state.failure = null;
    await history.load();
    expect(idsOf(history.sessions.value)).toEqual(['newer']);
    expect(await history.retrySave('newer')).toBeNull();
    expect(history.unsaved.value.size).toBe(0);
    expect(rows.has('newer')).toBe(true);
  });

  it('shows a session before the disk has answered, and does not lose it to a list read meanwhile', async () => {
    const { store } = fakeStore();
    const history = createHistory(async () => store);
    const saving = history.save(newer);
    expect(history.find('newer')).not.toBeNull();
    await Promise.all([history.load(), saving]);
    expect(idsOf(history.sessions.value)).toEqual(['newer']);
  });

  it('says so when the database cannot even be opened', async () => {
    const history = createHistory(() => Promise.reject(new Error('no such file')));
    await history.load();
    expect(history.state.value).toEqual({ kind: 'failed', failure: 'unavailable' });
    expect(await history.save(newer)).toBe('unavailable');
    expect(await history.removeAll()).toBe(false);
  });

  it('undoes a removal', async () => {
    const { store, rows } = fakeStore();
    const history = createHistory(async () => store);
    await history.save(newer);
    await history.save(older);
    const undo = await history.remove(['newer']);
    expect(idsOf(history.sessions.value)).toEqual(['older']);
    expect(rows.has('newer')).toBe(false);
    await undo?.();
    expect(idsOf(history.sessions.value)).toEqual(['newer', 'older']);
    expect(rows.has('newer')).toBe(true);
  });

  it('leaves in place what cannot be removed', async () => {
    const { store, state } = fakeStore();
    const history = createHistory(async () => store);
    await history.save(newer);
    state.failure = 'failed';
    expect(await history.remove(['newer'])).toBeNull();
    expect(idsOf(history.sessions.value)).toEqual(['newer']);
  });

  it('shows all sessions in short, those the disk does not have yet among them', async () => {
    const { store, state } = fakeStore();
    const history = createHistory(async () => store);
    expect(history.overview.value).toBeNull();
    await history.save(older);
    state.failure = 'full';
    await history.save(newer);
    state.failure = null;
    await history.loadOverview();
    expect(history.overview.value?.map(overviewId)).toEqual(['newer', 'older']);
    const undo = await history.remove(['older']);
    expect(history.overview.value?.map(overviewId)).toEqual(['newer']);
    await undo?.();
    expect(history.overview.value?.map(overviewId)).toEqual(['newer', 'older']);
  });

  it('opens a session that is not among the last', async () => {
    const { store, rows } = fakeStore();
    rows.set('older', older);
    const history = createHistory(async () => store);
    expect(history.find('older')).toBeNull();
    await history.open('older');
    expect(history.find('older')).toEqual({ kind: 'session', record: older });
    await history.open('nobody');
    expect(history.state.value).toEqual({ kind: 'ready' });
  });
});
