import { describe, expect, it } from 'vitest';
import { medianOf, type Sample, stillMoment, withSample } from '../../src/core/stillness.ts';
import { seededNoise } from './body-films.ts';

const FPS = 15;

/** The readings of two seconds, of which the last second and a half is kept. */
function readings(heightAt: (seconds: number) => number, uncertainty = 8): readonly Sample[] {
  return Array.from({ length: 2 * FPS }, (_, index) => index / FPS).reduce<readonly Sample[]>(
    (recent, seconds) =>
      withSample(recent, {
        timestampMs: 1000 * seconds,
        height: heightAt(seconds),
        uncertainty,
        broken: null,
      }),
    [],
  );
}

describe('a body stands still', () => {
  it('although single frames of it jitter', () => {
    const noise = seededNoise(3);
    expect(stillMoment(readings(() => 20 + 2 * noise()))).not.toBeNull();
  });

  it('not while it moves on, however slowly it looks', () => {
    const noise = seededNoise(3);
    expect(stillMoment(readings((seconds) => 20 + 7 * seconds + noise()))).toBeNull();
  });

  it('not while it swings to and fro about the same place', () => {
    expect(stillMoment(readings((seconds) => 20 + 14 * Math.sin(13 * seconds)))).toBeNull();
  });

  it('as far as a rough reading can tell', () => {
    const drift = (seconds: number): number => 20 + 4.5 * seconds;
    expect(stillMoment(readings(drift, 8))).toBeNull();
    expect(stillMoment(readings(drift, 15))).not.toBeNull();
  });

  it('only once it was seen for long enough, without a gap', () => {
    expect(stillMoment([])).toBeNull();
    expect(stillMoment(readings(() => 20).slice(0, 10))).toBeNull();
    const [last] = readings(() => 20).slice(-1);
    if (last === undefined) throw new Error('no reading');
    const after = withSample(
      readings(() => 20),
      { ...last, timestampMs: 9_000 },
    );
    expect(after).toHaveLength(1);
  });
});

describe('the median', () => {
  it('is the middle one, or between the two middle ones', () => {
    expect(medianOf([9, 1, 5])).toBe(5);
    expect(medianOf([9, 1, 5, 6])).toBe(5.5);
  });
});
