import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createArrivalClock } from '../../src/camera/arrival-clock.ts';

/** Pictures taken every `everyMs`, on a camera's clock that began at 14 s while the page's began at 0. */
function taken(count: number, everyMs = 33) {
  return Array.from({ length: count }, (_, index) => 14_000 + index * everyMs);
}

test('a picture that waited on a busy page keeps its place among those that did not', () => {
  const clock = createArrivalClock();
  const waits = [2, 2, 31, 2];
  const times = taken(4).map((at, index) => clock(at, at - 13_000 + (waits[index] as number)));
  expect(times[2]).toBeCloseTo(1068, 1);
  expect(times[3]).toBeCloseTo(1101, 1);
});

test('a first picture that waited long is put right by the next one', () => {
  const clock = createArrivalClock();
  expect(clock(14_000, 1200)).toBe(1200);
  expect(clock(14_033, 1035)).toBe(1035);
  expect(clock(14_066, 1168)).toBeCloseTo(1068, 1);
});

test.each([-700, 900])('a clock of the camera set by %d ms is compared anew', (offMs) => {
  const clock = createArrivalClock();
  for (const at of taken(30)) clock(at, at - 13_000);
  const at = 15_000;
  expect(clock(at + offMs, at - 13_000)).toBeCloseTo(2000, 0);
});

test.each([1 - 5e-5, 1 + 5e-5])(
  'a camera whose clock runs at %d stays within 2 ms for an hour',
  (rate) => {
    const clock = createArrivalClock();
    let worst = 0;
    for (let at = 0; at < 3_600_000; at += 33) {
      const wait = at % 7 === 3 ? 20 : 1;
      worst = Math.max(worst, Math.abs(clock(at * rate, at + wait) - at - 1));
    }
    expect(worst).toBeLessThan(2);
  },
);

test('no picture is put after its arrival', () => {
  const waits = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(waits, (all) => {
      const clock = createArrivalClock();
      all.forEach((wait, index) => {
        const at = 500 + index * 33;
        expect(clock(14_000 + index * 33, at + wait)).toBeLessThanOrEqual(at + wait + 1e-6);
      });
    }),
  );
});
