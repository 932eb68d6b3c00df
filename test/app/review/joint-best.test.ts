import { describe, expect, it } from 'vitest';
import { bestOf, reachOf } from '../../../src/app/review/joint-best.ts';
import type { JointSummary } from '../../../src/core/session-types.ts';

function joint(low: number | null, high: number | null): JointSummary {
  return {
    angle: 'knee.s',
    label: 'Knee',
    unit: 'deg',
    aim: 20,
    accept: { low, high },
    frames: 9,
    mean: 18,
    meanDeviation: -2,
    uncertainty: 5,
    lowest: 12,
    highest: 26,
  };
}

describe('the best of a joint', () => {
  it('is the furthest where further is better, either way', () => {
    expect(bestOf(joint(10, null))).toBe(26);
    expect(bestOf(joint(null, 30))).toBe(12);
  });

  it('is what came nearest to the aim where both ways have an end', () => {
    expect(bestOf(joint(10, 30))).toBe(20);
    expect(bestOf({ ...joint(10, 30), lowest: 23 })).toBe(23);
  });

  it('is nothing where it was not read, or not yet recorded', () => {
    const { lowest: _, highest: __, ...old } = joint(10, 30);
    expect(bestOf(old)).toBeNull();
    expect(reachOf({ ...joint(10, 30), lowest: null, highest: null })).toBeNull();
  });
});
