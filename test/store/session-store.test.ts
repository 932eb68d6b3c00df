import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf, openSessionStore, type SessionStore } from '../../src/store/session-store.ts';
import { sampleRecord } from './sample-record.ts';

let store: SessionStore;
let databaseName = '';
let made = 0;

beforeEach(() => {
  made += 1;
  databaseName = `limber-test-${made}`;
  store = openSessionStore(databaseName);
});

afterEach(() => store.close());

/** Writes a row as another version, or a fault, might have left it. */
async function writeRow(row: object): Promise<void> {
  const database = new Dexie(databaseName);
  database.version(1).stores({ sessions: 'id, startedAt' });
  await database.table('sessions').put(row);
  database.close();
}

describe('session store', () => {
  it('gives back what was saved', async () => {
    const record = sampleRecord();
    expect(await store.save(record)).toEqual({ ok: true, value: null });
    expect(await store.find(record.id)).toEqual({ ok: true, value: { kind: 'session', record } });
  });

  it('replaces a record of the same id', async () => {
    await store.save(sampleRecord());
    await store.save(sampleRecord({ appVersion: '0.2.0' }));
    expect(await store.list()).toMatchObject({ value: [{ record: { appVersion: '0.2.0' } }] });
  });

  it('lists the newest first', async () => {
    await store.save(sampleRecord({ id: 'old', startedAt: '2026-01-01T07:00:00.000Z' }));
    await store.save(sampleRecord({ id: 'new', startedAt: '2026-03-01T07:00:00.000Z' }));
    await store.save(sampleRecord({ id: 'mid', startedAt: '2026-02-01T07:00:00.000Z' }));
    const result = await store.list();
    const ids = result.ok ? result.value.map((one) => one.kind === 'session' && one.record.id) : [];
    expect(ids).toEqual(['new', 'mid', 'old']);
  });

  it('shows a damaged row as damaged and the others as they are', async () => {
    await store.save(sampleRecord({ id: 'whole' }));
    await writeRow({
      id: 'broken',
      startedAt: '2026-03-02T07:00:00.000Z',
      summary: { heldMs: 'x' },
    });
    await writeRow({ id: 'dateless' });
    expect(await store.list()).toEqual({
      ok: true,
      value: [
        { kind: 'damaged', id: 'broken', startedAt: '2026-03-02T07:00:00.000Z' },
        { kind: 'session', record: sampleRecord({ id: 'whole' }) },
        { kind: 'damaged', id: 'dateless', startedAt: null },
      ],
    });
  });

  it('undoes a removal exactly, damaged rows too', async () => {
    const row = { id: 'broken', startedAt: 'never', extra: [1, 2] };
    await writeRow(row);
    const removed = await store.remove('broken');
    expect(removed).toEqual({ ok: true, value: row });
    expect(await store.list()).toEqual({ ok: true, value: [] });
    if (removed.ok && removed.value) await store.restore(removed.value);
    expect(await store.remove('broken')).toEqual({ ok: true, value: row });
  });

  it('removes all', async () => {
    await store.save(sampleRecord());
    expect(await store.removeAll()).toEqual({ ok: true, value: null });
    expect(await store.list()).toEqual({ ok: true, value: [] });
  });

  it('finds nothing under an unknown id', async () => {
    expect(await store.find('nobody')).toEqual({ ok: true, value: null });
    expect(await store.remove('nobody')).toEqual({ ok: true, value: null });
  });

  it('answers instead of rejecting where there is no database', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('forbidden here', 'SecurityError');
    });
    const closed = openSessionStore('limber-forbidden');
    expect(await closed.save(sampleRecord())).toEqual({ ok: false, failure: 'unavailable' });
    open.mockRestore();
  });
});

describe('failureOf', () => {
  it('sees a full disk through the error that wraps it', () => {
    const quota = new DOMException('no room', 'QuotaExceededError');
    expect(failureOf(quota)).toBe('full');
    expect(failureOf({ name: 'AbortError', inner: quota })).toBe('full');
  });

  it('calls what it does not know failed', () => {
    expect(failureOf(new Error('odd'))).toBe('failed');
    expect(failureOf(undefined)).toBe('failed');
  });
});
