import { expect, test } from 'vitest';
import { repeatAfterMs } from '../../src/core/repeat-advice.ts';

test('advice that does not help comes ever more rarely, but comes', () => {
  expect([1, 2, 3, 4, 40].map(repeatAfterMs)).toEqual([12_000, 24_000, 48_000, 60_000, 60_000]);
});
