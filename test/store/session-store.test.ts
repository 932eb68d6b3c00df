import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Routine } from '../../src/core/routine.ts';
import type { CheckRecord } from '../../src/store/check-record.ts';
import { failureOf, openDatabase } from '../../src/store/database.ts';
import { digestOf } from '../../src/store/digest.ts';
import type { OwnStretchRecord } from '../../src/store/own-stretch-record.ts';
import type { ResumeRecord } from '../../src/store/resume-record.ts';
import { openSessionStore, type SessionStore } from '../../src/store/session-store.ts';
import { standingSideBend } from '../../src/stretches/standing-side-bend.ts';
import { sampleRecord, sampleRecordV1 } from './sample-record.ts';

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
async function writeRow(row: object, table = 'sessions'): Promise<void> {
  const database = openDatabase(databaseName);
  await database.table(table).put(row);
  database.close();
}

async function readRow(table: string, id: string): Promise<unknown> {
  const database = openDatabase(databaseName);
  const row: unknown = await database.table(table).get(id);
  database.close();
  return row;
}

describe('session store', () => {
  it('gives back what was saved', async () => {
    const record = sampleRecord();
    expect(await store.save(record)).toEqual({ ok: true, value: null });
    expect(await store.find(record.id)).toEqual({ ok: true, value: { kind: 'session', record } });
  });

  it('replaces a record of the same id', async () => {
    await store.save(sampleRecord());
    await store.save(sampleRecord({ note: 'again' }));
    expect(await store.overview()).toMatchObject({ value: [{ digest: { note: 'again' } }] });
    expect(await store.count()).toEqual({ ok: true, value: 1 });
  });

  it('lists the newest first, whole or in short', async () => {
    await store.save(sampleRecord({ id: 'old', startedAt: '2026-01-01T07:00:00.000Z' }));
    await store.save(sampleRecord({ id: 'new', startedAt: '2026-03-01T07:00:00.000Z' }));
    await store.save(sampleRecord({ id: 'mid', startedAt: '2026-02-01T07:00:00.000Z' }));
    expect(await store.recent(2)).toMatchObject({
      value: [{ record: { id: 'new' } }, { record: { id: 'mid' } }],
    });
    expect(await store.overview()).toMatchObject({
      value: [{ digest: { id: 'new' } }, { digest: { id: 'mid' } }, { digest: { id: 'old' } }],
    });
  });

  it('shows a damaged row as damaged and the others as they are', async () => {
    const whole = sampleRecord({ id: 'whole' });
    await store.save(whole);
    await writeRow({
      id: 'broken',
      startedAt: '2026-03-02T07:00:00.000Z',
      summary: { heldMs: 'x' },
    });
    await writeRow({ id: 'dateless' });
    expect(await store.overview()).toEqual({
      ok: true,
      value: [
        { kind: 'damaged', id: 'broken', startedAt: '2026-03-02T07:00:00.000Z' },
        { kind: 'session', digest: digestOf(whole) },
        { kind: 'damaged', id: 'dateless', startedAt: null },
      ],
    });
  });

  it.each([
    ['there is none', async () => undefined],
    ['it is damaged', () => writeRow({ id: 'session-1', entries: 7 }, 'digests')],
    [
      'another version wrote it',
      () => writeRow({ ...digestOf(sampleRecord()), version: 0 }, 'digests'),
    ],
  ])('makes a digest anew where %s', async (_, harm) => {
    await writeRow(sampleRecord());
    await harm();
    const made = { ok: true, value: [{ kind: 'session', digest: digestOf(sampleRecord()) }] };
    expect(await store.overview()).toEqual(made);
    expect(await readRow('digests', 'session-1')).toEqual(digestOf(sampleRecord()));
  });

  it('keeps the newer digest of a session saved or removed while old ones were made', async () => {
    const gone = { ...sampleRecord(), id: 'gone' };
    await writeRow(sampleRecord());
    await writeRow(gone);
    const newer = { ...sampleRecord(), note: 'written meanwhile' };
    const overview = store.overview();
    const saved = store.save(newer);
    const removed = store.remove(['gone']);
    await Promise.all([overview, saved, removed]);
    // Another write waits for the one under way.
    await store.save({ ...sampleRecord(), id: 'later' });
    expect(await readRow('digests', 'session-1')).toEqual(digestOf(newer));
    expect(await readRow('digests', 'gone')).toBeUndefined();
  });

  it('undoes a removal exactly, damaged rows too', async () => {
    const row = { id: 'broken', startedAt: 'never', extra: [1, 2] };
    await writeRow(row);
    const removed = await store.remove(['broken']);
    expect(removed).toEqual({ ok: true, value: [row] });
    expect(await store.overview()).toEqual({ ok: true, value: [] });
    if (removed.ok) await store.restore(removed.value);
    expect(await store.remove(['broken'])).toEqual({ ok: true, value: [row] });
  });

  it('removes all', async () => {
    await store.save(sampleRecord());
    expect(await store.removeAll()).toEqual({ ok: true, value: null });
    expect(await store.overview()).toEqual({ ok: true, value: [] });
  });

  it('finds nothing under an unknown id', async () => {
    expect(await store.find('nobody')).toEqual({ ok: true, value: null });
    expect(await store.remove(['nobody'])).toEqual({ ok: true, value: [] });
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

describe('a database that could not be opened', () => {
  const later = () => new Promise((resolve) => setTimeout(resolve, 20));

  it('is asked again, and saves once the browser allows', async () => {
    const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No storage here.', 'SecurityError');
    });
    const record = sampleRecord();
    expect(await store.save(record)).toEqual({ ok: false, failure: 'unavailable' });
    await later();
    expect(await store.save(record)).toEqual({ ok: false, failure: 'unavailable' });
    await later();
    refused.mockRestore();
    expect(await store.save(record)).toEqual({ ok: true, value: null });
  });

  it('of a later version of the app keeps its rows', async () => {
    const newer = new Dexie(databaseName);
    newer.version(99).stores({ sessions: 'id' });
    await newer.table('sessions').put({ id: 'of-tomorrow' });
    newer.close();
    const record = sampleRecord();
    expect(await store.save(record)).toEqual({ ok: true, value: null });
    expect(await store.find(record.id)).toMatchObject({ value: { kind: 'session' } });
    expect(await readRow('sessions', 'of-tomorrow')).toEqual({ id: 'of-tomorrow' });
  });
});

describe('a database of version 1', () => {
  it('is brought up to date, and what cannot be read stays as it was', async () => {
    const damaged = { id: 'broken', startedAt: 'never', schema: 1, extra: [1, 2] };
    const old = new Dexie('limber-old');
    old.version(1).stores({ sessions: 'id, startedAt' });
    await old.table('sessions').bulkPut([sampleRecordV1(), damaged]);
    old.close();

    const upgraded = openDatabase('limber-old');
    expect(await upgraded.sessions.get('session-1')).toEqual(sampleRecord());
    expect(await upgraded.sessions.get('broken')).toEqual(damaged);
    expect(await upgraded.routines.count()).toBe(0);
    upgraded.close();
  });
});

describe('what else is kept', () => {
  const routine: Routine = {
    id: 'own-1',
    name: 'After work',
    purpose: '',
    origin: 'own',
    items: [
      {
        stretchId: 'cat_cow',
        holdSeconds: 3,
        repetitions: 8,
        sides: 'both',
        restSeconds: 5,
      },
    ],
  };
  const check: CheckRecord = {
    id: 'check-1',
    takenAt: '2026-03-01T07:00:00.000Z',
    testId: 'side_bend',
    source: 'camera',
    sides: {
      left: { tries: [20, 22, 21], discarded: 1, median: 21, uncertainty: 4 },
      right: { tries: [], discarded: 3, median: null, uncertainty: null },
    },
    appVersion: '0.1.0',
    schema: 1,
  };
  const ownStretch: OwnStretchRecord = {
    id: 'own_2',
    createdAt: '2026-03-01T07:00:00.000Z',
    data: { ...standingSideBend, id: 'own_2' },
    schema: 1,
  };

  it('gives back routines, own stretches and checks as they were saved', async () => {
    await store.routines.save(routine);
    await store.ownStretches.save(ownStretch);
    await store.checks.save(check);
    expect(await store.routines.list()).toEqual({
      ok: true,
      value: [{ kind: 'whole', value: routine }],
    });
    expect(await store.ownStretches.list()).toEqual({
      ok: true,
      value: [{ kind: 'whole', value: ownStretch }],
    });
    expect(await store.checks.list()).toEqual({
      ok: true,
      value: [{ kind: 'whole', value: check }],
    });
  });

  it.each([
    ['routines', { id: 'x', items: [] }],
    ['ownStretches', { id: 'x', createdAt: '2026-03-01', data: { id: 'x' }, schema: 1 }],
    ['checks', { ...check, id: 'x', sides: { left: null } }],
  ] as const)('reports a damaged row of %s, keeps it, and can put it back', async (table, row) => {
    await writeRow(row, table);
    const damaged = { ok: true, value: [{ kind: 'damaged', id: 'x' }] };
    expect(await store[table].list()).toEqual(damaged);
    const removed = await store[table].remove('x');
    expect(removed).toEqual({ ok: true, value: row });
    if (removed.ok && removed.value) await store[table].restore(removed.value);
    expect(await store[table].list()).toEqual(damaged);
  });

  const cutOff: ResumeRecord = {
    savedAt: '2026-03-01T07:00:00.000Z',
    done: sampleRecord(),
    routine,
    level: 'beginner',
    next: { itemIndex: 0, side: null, repetition: 1, heldMs: 2_000 },
    schema: 1,
  };

  it('keeps one session to resume, the last one', async () => {
    const record = cutOff;
    expect(await store.resume.find()).toEqual({ ok: true, value: null });
    await store.resume.save({ ...record, done: null });
    await store.resume.save(record);
    expect(await store.resume.find()).toEqual({ ok: true, value: { ...record, isKept: false } });
    await store.resume.clear();
    expect(await store.resume.find()).toEqual({ ok: true, value: null });
  });

  it('resumes a session with what the person told of it since', async () => {
    const told = { note: 'stiff after the drive', stiffnessBefore: 6, stiffnessAfter: 3 };
    await store.resume.save(cutOff);
    await store.save({ ...sampleRecord(), ...told });
    expect(await store.resume.find()).toMatchObject({ value: { isKept: true, done: told } });
    // Gone on with, and cut off again: the history lacks the second part.
    const [entry] = sampleRecord().entries;
    if (entry === undefined) throw new Error('the sample lost its entry');
    const done = sampleRecord({ entries: [entry, entry], endedAt: '2026-03-01T07:05:00.000Z' });
    await store.resume.save({ ...cutOff, done });
    const both = { isKept: false, done: { ...told, entries: done.entries } };
    expect(await store.resume.find()).toMatchObject({ value: both });
  });

  it.each([
    ['it', () => store.remove(['session-1'])],
    ['all', () => store.removeAll()],
  ])('forgets what was done of a session once %s was removed', async (_, remove) => {
    await store.resume.save(cutOff);
    await store.save(sampleRecord());
    await remove();
    expect(await store.resume.find()).toMatchObject({ value: { isKept: false, done: null } });
  });

  it('remembers what was done of one session where another was removed', async () => {
    await store.resume.save(cutOff);
    await store.remove(['session-2']);
    expect(await store.resume.find()).toMatchObject({ value: { done: sampleRecord() } });
  });

  it('resumes nothing from a row that cannot be read', async () => {
    await writeRow({ id: 'current', savedAt: 'today' }, 'resume');
    expect(await store.resume.find()).toEqual({ ok: true, value: null });
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
