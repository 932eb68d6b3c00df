import { describe, expect, it } from 'vitest';
import { createLibrary, libraryOf } from '../../src/app/library.ts';
import { STRETCHES } from '../../src/stretches/library.ts';

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

describe('the name of a stretch', () => {
  const library = createLibrary(async () => STRETCHES);

  it('is known without the library', () => {
    expect(library.nameOf('cat_cow')).toBe('Cat-cow');
  });

  it('makes do with the id of a stretch that is no more', () => {
    expect(library.nameOf('old_stretch')).toBe('old stretch');
  });
});
