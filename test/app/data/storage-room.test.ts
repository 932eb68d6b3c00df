import { describe, expect, it } from 'vitest';
import { askToPersist, isAtRisk, readStorageRoom } from '../../../src/app/data/storage-room.ts';

const ROOMY = { usedBytes: 1e6, quotaBytes: 1e9, isPersistent: true };

describe('storage room', () => {
  it('is what the browser tells', async () => {
    const storage = {
      estimate: async () => ({ usage: 1e6, quota: 1e9 }),
      persisted: async () => true,
    };
    expect(await readStorageRoom(storage)).toEqual(ROOMY);
  });

  it('is unknown where the browser does not tell, or refuses', async () => {
    const unknown = { usedBytes: null, quotaBytes: null, isPersistent: null };
    expect(await readStorageRoom(undefined)).toEqual(unknown);
    const forbidden = {
      estimate: () => Promise.reject(new DOMException('no', 'SecurityError')),
      persisted: () => Promise.reject(new DOMException('no', 'SecurityError')),
      persist: () => Promise.reject(new DOMException('no', 'SecurityError')),
    };
    expect(await readStorageRoom(forbidden)).toEqual(unknown);
    expect(await askToPersist(forbidden)).toBe(false);
  });

  it('is at risk without a promise, and where it runs out', () => {
    expect(isAtRisk(ROOMY)).toBe(false);
    expect(isAtRisk({ ...ROOMY, isPersistent: false })).toBe(true);
    expect(isAtRisk({ ...ROOMY, isPersistent: null })).toBe(true);
    expect(isAtRisk({ ...ROOMY, usedBytes: 990e6 })).toBe(true);
  });
});
