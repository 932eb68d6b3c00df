import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createLibrary, libraryOf } from '../../src/app/library.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { theStretch } from '../core/sessions.ts';

describe('library', () => {
  it('is fetched once, however often it is asked for', async () => {
    let fetched = 0;
    const library = createLibrary(async () => {
      fetched += 1;
      return STRETCHES;
    });
    expect(library.stretches.value).toBeNull();
    await Promise.all([library.load(), library.load()]);
    await library.load();
    expect(library.stretches.value).toBe(STRETCHES);
    expect(fetched).toBe(1);
  });

  it('tells that it could not be fetched, and is fetched again when asked again', async () => {
    let isOffline = true;
    const library = createLibrary(async () => {
      if (isOffline) throw new Error('offline');
      return STRETCHES;
    });
    await expect(library.load()).rejects.toThrow('offline');
    expect(library.stretches.value).toBeNull();
    isOffline = false;
    await library.load();
    expect(library.stretches.value).toBe(STRETCHES);
  });

  it('may be here already', async () => {
    const library = libraryOf(STRETCHES);
    await library.load();
    expect(library.stretches.value).toBe(STRETCHES);
  });
});

describe("a stretch of the person's own", () => {
  const own = { ...theStretch('cat_cow'), id: 'own_reach', name: 'Window reach' };

  async function loaded() {
    const library = createLibrary(async () => STRETCHES, {
      stretches: signal([own]),
      load: async () => undefined,
    });
    await library.load();
    return library;
  }

  it('is found and can be started like any other', async () => {
    const library = await loaded();
    expect(library.find('own_reach')?.name).toBe('Window reach');
    expect(library.source('own_reach')).toBe(own);
    expect(library.source('cat_cow')).toBe(theStretch('cat_cow'));
    expect(library.source('own_other')).toBeNull();
  });
});

describe('the name of a stretch', () => {
  const library = createLibrary(async () => STRETCHES);

  it('is known without the library', () => {
    expect(library.nameOf('cat_cow')).toBe('Cat-cow');
  });

  it('makes do with the id of a stretch that is no more', () => {
    expect(library.nameOf('old_stretch')).toBe('old stretch');
  });
});
