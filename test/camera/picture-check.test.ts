import { describe, expect, it } from 'vitest';
import {
  CHECK_EVERY_MS,
  createPictureCheck,
  REPEAT_LIMIT_MS,
  TELL_AFTER_MS,
} from '../../src/camera/picture-check.ts';
import { LONGEST_FRAME_GAP_MS } from '../../src/core/hold-accounts.ts';

const PIXELS = 100;

/** A picture of one grey level, with one pixel that tells it from others. */
function grey(level: number, mark = 0): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(4 * PIXELS).fill(level);
  pixels[0] = level + mark;
  return pixels;
}

/** Looks every quarter of a second; answers the state after each look. */
function watch(pictureAt: (index: number) => Uint8ClampedArray, looks: number, fromMs = 0) {
  const check = createPictureCheck();
  return Array.from({ length: looks }, (_, index) => {
    check.look(pictureAt(index), fromMs + index * CHECK_EVERY_MS);
    return { state: check.state, isRepeat: check.isRepeat };
  });
}

describe('picture check', () => {
  it('finds nothing wrong with pictures whose noise alone differs', () => {
    const seen = watch((index) => grey(120, index % 2), 40);
    expect(new Set(seen.map(({ state }) => state))).toEqual(new Set(['good']));
    expect(seen.some(({ isRepeat }) => isRepeat)).toBe(false);
  });

  it('knows a standing picture before the clock would count it, and tells it later', () => {
    const seen = watch(() => grey(120), 12);
    const repeatMs = CHECK_EVERY_MS * seen.findIndex(({ isRepeat }) => isRepeat);
    expect(repeatMs).toBeGreaterThanOrEqual(REPEAT_LIMIT_MS);
    expect(repeatMs).toBeLessThanOrEqual(LONGEST_FRAME_GAP_MS);
    const toldMs = CHECK_EVERY_MS * seen.findIndex(({ state }) => state === 'frozen');
    expect(toldMs).toBe(TELL_AFTER_MS);
  });

  it('takes it back with the first other picture', () => {
    const seen = watch((index) => grey(120, index < 12 ? 0 : index), 14);
    expect(seen[11]).toEqual({ state: 'frozen', isRepeat: true });
    expect(seen[12]).toEqual({ state: 'good', isRepeat: false });
  });

  it('tells a covered camera from a frozen one, noise or none', () => {
    for (const noise of [0, 1]) {
      const seen = watch((index) => grey(6, noise * (index % 3)), 12);
      expect(seen.at(-1)?.state).toBe('black');
    }
  });

  it('takes a dark moment for nothing', () => {
    const seen = watch((index) => grey(index > 3 && index < 8 ? 5 : 120, index % 2), 20);
    expect(seen.every(({ state }) => state === 'good')).toBe(true);
  });

  it('sees someone in a dim room', () => {
    const dim = (index: number) => {
      const pixels = grey(12, index % 2);
      // A tenth of the picture has some light on it.
      pixels.fill(70, 0, 40);
      pixels[4] = 70 + (index % 2);
      return pixels;
    };
    expect(watch(dim, 20).at(-1)?.state).toBe('good');
  });

  it('is looked at four times a second', () => {
    const check = createPictureCheck();
    expect(check.isDue(5_000)).toBe(true);
    check.look(grey(100), 5_000);
    expect(check.isDue(5_000 + CHECK_EVERY_MS - 1)).toBe(false);
    expect(check.isDue(5_000 + CHECK_EVERY_MS)).toBe(true);
  });
});
