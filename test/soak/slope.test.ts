import { describe, expect, it } from 'vitest';
import { type Sample, slopePerMinute } from './slope.ts';

const line = (perMinute: number): Sample[] =>
  Array.from({ length: 9 }, (_, minutes) => ({ minutes, value: 40 + perMinute * minutes }));

describe('slopePerMinute', () => {
  it('is the rise of a straight line', () => {
    expect(slopePerMinute(line(0.7))).toBeCloseTo(0.7);
    expect(slopePerMinute(line(-2))).toBeCloseTo(-2);
  });

  it('is not moved by one sample that was taken at a bad moment', () => {
    const samples = line(0.1).map((sample, index) =>
      index === 4 ? { ...sample, value: 400 } : sample,
    );
    expect(slopePerMinute(samples)).toBeCloseTo(0.1, 1);
  });

  it('is none without two samples', () => {
    expect(slopePerMinute([])).toBe(0);
    expect(slopePerMinute([{ minutes: 1, value: 9 }])).toBe(0);
  });
});
