import { afterEach, describe, expect, it } from 'vitest';
import { createRoutines } from '../../src/app/routines.ts';
import { showLanguage } from '../../src/app/words/load-language.ts';
import type { Routine } from '../../src/core/routine.ts';
import type { KeptRows } from '../../src/store/kept-rows.ts';
import { ROUTINES } from '../../src/stretches/routines.ts';

const [MORNING] = ROUTINES;
if (MORNING === undefined) throw new Error('there are no routines');

/** A table that lives in the test; `full` makes it refuse. */
function fakeRows(rows = new Map<string, Routine>()) {
  const state = { full: false };
  const kept: KeptRows<Routine> = {
    save: async (routine) => {
      if (state.full) return { ok: false, failure: 'full' };
      rows.set(routine.id, routine);
      return { ok: true, value: null };
    },
    list: async () => ({
      ok: true,
      value: [
        ...[...rows.values()].map((value) => ({ kind: 'whole', value }) as const),
        { kind: 'damaged', id: 'x' } as const,
      ],
    }),
    remove: async (id) => {
      if (state.full) return { ok: false, failure: 'failed' };
      const row = rows.get(id) ?? null;
      rows.delete(id);
      return { ok: true, value: row };
    },
    restore: async () => ({ ok: true, value: null }),
  };
  return { rows, kept, state };
}

function setUp(table = fakeRows()) {
  let made = 0;
  const routines = createRoutines({
    fetchReady: async () => ROUTINES,
    openRows: async () => table.kept,
    newId: () => {
      made += 1;
      return `own-${made}`;
    },
  });
  return { routines, ...table };
}

describe('routines', () => {
  afterEach(() => showLanguage('en'));

  it('are found by their id once loaded', async () => {
    const { routines } = setUp();
    expect(routines.find('morning_5')).toBeNull();
    await routines.load();
    expect(routines.find('morning_5')?.name).toBe('Gentle morning');
    expect(routines.find('no_such')).toBeNull();
  });

  it('are copied with an id of their own, as the person’s own', async () => {
    const { routines, rows } = setUp();
    const copy = routines.copyOf(MORNING, 'Mine');
    expect(copy).toMatchObject({ id: 'own-1', name: 'Mine', origin: 'own', items: MORNING.items });
    expect(await routines.save(copy)).toBeNull();
    expect(rows.get('own-1')).toEqual(copy);
    expect(routines.find('own-1')).toEqual(copy);
  });

  it('come back from the database, the damaged ones left out', async () => {
    const table = fakeRows();
    const first = setUp(table);
    await first.routines.save(first.routines.copyOf(MORNING, 'B'));
    await first.routines.save(first.routines.copyOf(MORNING, 'A'));
    const { routines } = setUp(table);
    await routines.loadOwn();
    expect(routines.ownState.value.kind).toBe('ready');
    expect(routines.own.value.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('are removed, and brought back again', async () => {
    const { routines, rows } = setUp();
    const copy = routines.copyOf(MORNING, 'Mine');
    await routines.save(copy);
    const undo = await routines.remove(copy.id);
    expect(routines.own.value).toEqual([]);
    expect(rows.size).toBe(0);
    await undo?.();
    expect(routines.find(copy.id)).toEqual(copy);
    expect(rows.size).toBe(1);
  });

  it('stay in the page where they cannot be stored, and say why', async () => {
    const { routines, state, rows } = setUp();
    state.full = true;
    const copy = routines.copyOf(MORNING, 'Mine');
    expect(await routines.save(copy)).toBe('full');
    await routines.loadOwn();
    expect(rows.size).toBe(0);
    expect(routines.own.value).toEqual([copy]);
    expect(await routines.remove(copy.id)).toBeNull();
    expect(routines.own.value).toEqual([copy]);
  });

  it('are as the database has them, after it was changed from elsewhere', async () => {
    const { routines, rows, state } = setUp();
    const [erased, imported] = ['Erased', 'Imported'].map((name) => routines.copyOf(MORNING, name));
    const unsaved = routines.copyOf(MORNING, 'Unsaved');
    if (erased === undefined || imported === undefined) throw new Error('nothing was copied');
    await routines.save(erased);
    state.full = true;
    await routines.save(unsaved);
    rows.clear();
    rows.set(imported.id, imported);
    await routines.loadOwn();
    expect(routines.own.value).toEqual([imported, unsaved]);
    state.full = false;
    await routines.save(unsaved);
    rows.clear();
    await routines.loadOwn();
    expect(routines.own.value).toEqual([]);
  });

  it('are kept as they were changed, where the change could not be stored', async () => {
    const { routines, state } = setUp();
    const before = routines.copyOf(MORNING, 'Before');
    await routines.save(before);
    state.full = true;
    await routines.save({ ...before, name: 'After' });
    await routines.loadOwn();
    expect(routines.own.value).toEqual([{ ...before, name: 'After' }]);
  });

  it('tell that the database cannot be opened', async () => {
    const routines = createRoutines({
      fetchReady: async () => ROUTINES,
      openRows: () => Promise.reject(new Error('no such file')),
      newId: () => 'own-1',
    });
    await routines.loadOwn();
    expect(routines.ownState.value).toEqual({ kind: 'failed', failure: 'unavailable' });
  });

  it('are English for a session’s record, whatever language is shown', async () => {
    const { routines } = setUp();
    await routines.load();
    await showLanguage('de');
    expect(routines.find('morning_5')?.name).not.toBe('Gentle morning');
    expect(routines.source('morning_5')).toEqual(MORNING);
    await routines.save(routines.copyOf(MORNING, 'Meine'));
    expect(routines.source('own-1')?.name).toBe('Meine');
    expect(routines.source('no_such')).toBeNull();
  });

  it('keep what is being built while the person looks elsewhere', () => {
    const { routines } = setUp();
    routines.setDraft(MORNING);
    expect(routines.draft.value).toBe(MORNING);
    routines.setDraft(null);
    expect(routines.draft.value).toBeNull();
  });
});
