import { vi } from 'vitest';

/** What a busy machine may take to load a part of the app; vitest's own wait ends after one second. */
const LIMIT_MS = 30_000;

/** Tries again until nothing is thrown. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: LIMIT_MS });
}
