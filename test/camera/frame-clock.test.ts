import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFrameClock } from '../../src/camera/frame-clock.ts';

describe('a clip', () => {
  test('tells its own time, however slowly it plays', () => {
    const clock = createFrameClock('demo');
    expect(clock({ nowMs: 1000, mediaTime: 0 })).toBe(0);
    expect(clock({ nowMs: 5000, mediaTime: 0.5 })).toBe(500);
    expect(clock({ nowMs: 5001, mediaTime: 0.6 })).toBe(600);
  });

  test('a picture shown again is not new', () => {
    const clock = createFrameClock('demo');
    clock({ nowMs: 0, mediaTime: 0.2 });
    expect(clock({ nowMs: 400, mediaTime: 0.2 })).toBeNull();
  });

  test('starting over goes on counting, one picture later', () => {
    const clock = createFrameClock('demo');
    for (const mediaTime of [0, 0.1, 0.2]) clock({ nowMs: 0, mediaTime });
    expect(clock({ nowMs: 0, mediaTime: 0 })).toBeCloseTo(300);
    expect(clock({ nowMs: 0, mediaTime: 0.1 })).toBeCloseTo(400);
  });
});

describe('a camera', () => {
  test('prefers the time of taking', () => {
    const clock = createFrameClock('camera');
    expect(clock({ nowMs: 1000, mediaTime: 0, captureTime: 960 })).toBe(960);
    expect(clock({ nowMs: 1040, mediaTime: 0, captureTime: 993 })).toBe(993);
  });

  test('does without it, and without one from another clock', () => {
    const clock = createFrameClock('camera');
    expect(clock({ nowMs: 1000, mediaTime: 0 })).toBe(1000);
    expect(clock({ nowMs: 1040, mediaTime: 0, captureTime: 1.7e12 })).toBe(1040);
  });

  test('the same picture again is not new', () => {
    const clock = createFrameClock('camera');
    clock({ nowMs: 1000, mediaTime: 0, captureTime: 960 });
    expect(clock({ nowMs: 1016, mediaTime: 0, captureTime: 960 })).toBeNull();
  });
});

test.each(['camera', 'demo'] as const)('the times of a %s always rise', (kind) => {
  const picture = fc.record({
    nowMs: fc.double({ min: 0, max: 1e6, noNaN: true }),
    mediaTime: fc.double({ min: 0, max: 1e3, noNaN: true }),
    captureTime: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(picture), (pictures) => {
      const clock = createFrameClock(kind);
      const times = pictures.map((each) => clock(each)).filter((time) => time !== null);
      times.forEach((time, index) => {
        if (index > 0) expect(time).toBeGreaterThan(times[index - 1] as number);
      });
    }),
  );
});
