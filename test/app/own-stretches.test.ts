import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/app/library.ts';
import { createOwnStretches, isOwn } from '../../src/app/own-stretches.ts';
import type { KeptRows } from '../../src/store/kept-rows.ts';
import type { OwnStretchRecord } from '../../src/store/own-stretch-record.ts';
import { STRETCHES, stretchById } from '../../src/stretches/library.ts';
import { OWN_PREFIX } from '../../src/stretches/own-id.ts';
import { stretchData } from '../../src/stretches/stretch-file.ts';

const bend = stretchById('standing_side_bend');
if (bend === null) throw new Error('the side bend is gone');
const DATA = { ...stretchData(bend), id: 'own_bend', name: 'My bend' };

function fakeRows(rows = new Map<string, OwnStretchRecord>()) {
  const kept: KeptRows<OwnStretchRecord> = {
    save: async (record) => {
      rows.set(record.id, record);
      return { ok: true, value: null };
    },
    list: async () => ({
      ok: true,
      value: [
        ...[...rows.values()].map((value) => ({ kind: 'whole', value }) as const),
        { kind: 'damaged', id: 'own_x' } as const,
      ],
    }),
    remove: async (id) => {
      const row = rows.get(id) ?? null;
      rows.delete(id);
      return { ok: true, value: row };
    },
    restore: async (row) => {
      rows.set(row.id, row as OwnStretchRecord);
      return { ok: true, value: null };
    },
  };
  return { rows, kept };
}

function open(kept: KeptRows<OwnStretchRecord>) {
  return createOwnStretches({
    openRows: async () => kept,
    now: () => new Date('2026-03-01T07:00:00Z'),
  });
}

describe('own stretches', () => {
  it('have ids that the library never has', () => {
    expect(isOwn(`${OWN_PREFIX}bend`)).toBe(true);
    for (const { id } of STRETCHES) expect(isOwn(id)).toBe(false);
  });

  it('are stored, and are in the library before its own', async () => {
    const { kept } = fakeRows();
    expect(await open(kept).save(DATA)).toBeNull();
    const own = open(kept);
    const library = createLibrary(async () => STRETCHES, own);
    await library.load();
    expect(library.stretches.value).toHaveLength(STRETCHES.length + 1);
    expect(library.stretches.value?.[0]?.name).toBe('My bend');
    expect(library.find('own_bend')?.targets).toEqual(bend.targets);
    expect(library.nameOf('own_bend')).toBe('My bend');
  });

  it('are as the database has them, after it was changed from elsewhere', async () => {
    const { kept, rows } = fakeRows();
    const own = open(kept);
    await own.save(DATA);
    const imported = { ...DATA, id: 'own_imported' };
    rows.clear();
    await open(kept).save(imported);
    await own.load();
    expect(own.stretches.value.map(({ id }) => id)).toEqual(['own_imported']);
    rows.clear();
    await own.load();
    expect(own.stretches.value).toEqual([]);
  });

  it('stay in the page where they could not be stored', async () => {
    const { kept } = fakeRows();
    const own = open({ ...kept, save: async () => ({ ok: false, failure: 'full' }) });
    expect(await own.save(DATA)).toBe('full');
    await own.load();
    expect(own.stretches.value.map(({ id }) => id)).toEqual(['own_bend']);
  });

  it('are no reason for the library to fail', async () => {
    const own = createOwnStretches({
      openRows: () => Promise.reject(new Error('no database here')),
      now: () => new Date(),
    });
    const library = createLibrary(async () => STRETCHES, own);
    await library.load();
    expect(library.stretches.value).toEqual(STRETCHES);
    expect(await own.save(DATA)).toBe('unavailable');
    expect(library.find('own_bend')).not.toBeNull();
  });

  it('refuse what is no whole stretch, and change nothing', async () => {
    const { kept, rows } = fakeRows();
    const own = open(kept);
    await expect(own.save({ ...DATA, targets: [] })).rejects.toThrow('targets');
    expect(own.stretches.value).toEqual([]);
    expect(rows.size).toBe(0);
  });

  it('are handed on as a file and read in again, under a new id where theirs is taken', async () => {
    const own = open(fakeRows().kept);
    await own.save(DATA);
    const stretch = own.find('own_bend');
    if (stretch === null) throw new Error('it was not saved');
    const file = await own.exportFile(stretch);
    const result = await own.importFile(file);
    expect(result.ok && result.stretch.id).toBe('own_my_bend');
    const other = open(fakeRows().kept);
    expect(await other.importFile(file)).toMatchObject({ ok: true, stretch });
  });

  it.each(['', '{', '{"format":"limber-stretch","version":1,"stretch":{"id":"own_x"}}'])(
    'tell what is wrong with a file like %s, and change nothing',
    async (text) => {
      const { kept, rows } = fakeRows();
      const own = open(kept);
      const result = await own.importFile(text);
      expect(result.ok ? '' : result.why).toMatch(/Stretch/);
      expect(own.stretches.value).toEqual([]);
      expect(rows.size).toBe(0);
    },
  );

  it('are removed, and brought back again', async () => {
    const { kept, rows } = fakeRows();
    const own = open(kept);
    await own.save(DATA);
    const undo = await own.remove('own_bend');
    expect(own.stretches.value).toEqual([]);
    expect(rows.size).toBe(0);
    await undo?.();
    expect(own.find('own_bend')?.name).toBe('My bend');
    expect(rows.size).toBe(1);
    expect(await own.remove('own_other')).toBeNull();
  });
});
