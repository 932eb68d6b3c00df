import { describe, expect, it } from 'vitest';
import { isOutOfMemory, watchMemory } from '../../workers/out-of-memory.ts';

describe('isOutOfMemory', () => {
  it.each([
    'Array buffer allocation failed',
    'WebAssembly.Memory(): could not allocate memory',
    'Out of memory: Cannot allocate Wasm memory for new instance',
    'Aborted(OOM). Build with -sASSERTIONS for more info.',
    'out of memory',
    'Aborted(Cannot enlarge memory arrays to size 2147483648 bytes (OOM).)',
  ])('knows "%s"', (message) => expect(isOutOfMemory(message)).toBe(true));

  it.each([
    'memory access out of bounds',
    'The graphics driver took WebGL away.',
    'Failed to fetch',
    'The room is too dark.',
  ])('leaves "%s" alone', (message) => expect(isOutOfMemory(message)).toBe(false));
});

describe('watchMemory', () => {
  const maximum = 4;

  it('tells that memory was refused, until it was given', () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum });
    const wasRefused = watchMemory(memory);
    expect(memory.grow(1)).toBe(1);
    expect(wasRefused()).toBe(false);
    expect(() => memory.grow(maximum)).toThrow(RangeError);
    expect(wasRefused()).toBe(true);
    expect(memory.grow(1)).toBe(2);
    expect(wasRefused()).toBe(false);
  });
});
