import { expect, test } from 'vitest';
import { gainFor } from '../../workers/picture-gain.ts';

/** A picture of grey pixels. */
function picture(...greys: readonly number[]): Uint8ClampedArray {
  return Uint8ClampedArray.from(greys.flatMap((grey) => [grey, grey, grey, 255]));
}

/** Evenly grey, but for a brighter share. */
function room(grey: number, lamp: { readonly grey: number; readonly share: number }) {
  const count = 400;
  const bright = count * lamp.share;
  return picture(
    ...Array.from({ length: count }, (_, index) => (index < bright ? lamp.grey : grey)),
  );
}

const NO_LAMP = { grey: 0, share: 0 };
const EVENING = room(50, NO_LAMP);

test('a lit room is left as it is', () => {
  expect(gainFor(room(110, NO_LAMP), 1)).toBe(1);
  expect(gainFor(room(180, NO_LAMP), 1)).toBe(1);
});

test('a dark room is made as bright as a lit one', () => {
  expect(50 * gainFor(EVENING, 1)).toBeCloseTo(140, 0);
});

test('eyes see green more than blue', () => {
  const green = Uint8ClampedArray.from([0, 90, 0, 255]);
  const blue = Uint8ClampedArray.from([0, 0, 90, 255]);
  expect(gainFor(green, 1)).toBeLessThan(gainFor(blue, 1));
});

test('a lamp in the picture may be washed out, a bright wall may not', () => {
  expect(gainFor(room(50, { grey: 255, share: 0.03 }), 1)).toBeGreaterThan(2);
  expect(gainFor(room(50, { grey: 200, share: 0.2 }), 1)).toBeCloseTo(1.25, 2);
  expect(gainFor(room(50, { grey: 255, share: 0.2 }), 1)).toBe(1);
});

test('noise is not blown up without end, and black stays black', () => {
  expect(gainFor(room(2, NO_LAMP), 1)).toBe(6);
  expect(gainFor(room(0, NO_LAMP), 1)).toBe(1);
});

test('a brightness at the limit does not switch to and fro', () => {
  expect(gainFor(room(105, NO_LAMP), 1)).toBe(1);
  expect(gainFor(room(105, NO_LAMP), 1.5)).toBeGreaterThan(1);
  expect(gainFor(room(115, NO_LAMP), 1.5)).toBe(1);
});

test('a gain that hardly changes stays', () => {
  const gain = gainFor(EVENING, 1);
  expect(gainFor(room(52, NO_LAMP), gain)).toBe(gain);
  expect(gainFor(room(70, NO_LAMP), gain)).toBeLessThan(gain);
});
