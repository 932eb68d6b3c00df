import { describe, expect, it } from 'vitest';
import { sampleHistory } from '../../../src/app/review/sample-history.ts';
import { estimate, estimateMeasured, medianOf } from '../../../src/app/review/spread.ts';
import { mainTarget, stretchCounts, stretchTrend } from '../../../src/app/review/trends.ts';
import { digestOf, type EntryDigest } from '../../../src/store/digest.ts';
import { STRETCHES } from '../../../src/stretches/library.ts';
import { theStretch } from '../../core/sessions.ts';
import { digestAt } from './digests.ts';

const sideBend = theStretch('standing_side_bend');

describe('an estimate', () => {
  it('is nothing without values, and has no width with too few', () => {
    expect(estimate([])).toBeNull();
    expect(estimate([4, 6])).toEqual({ mean: 5, halfWidth: null, count: 2 });
  });

  it('is the mean with its 95% interval', () => {
    const made = estimate([10, 12, 14]);
    expect(made?.mean).toBe(12);
    // t(2) = 4.303, s = 2, n = 3.
    expect(made?.halfWidth).toBeCloseTo((4.303 * 2) / Math.sqrt(3), 6);
  });

  it('is never surer than the camera, however many values there are', () => {
    const values = Array.from({ length: 200 }, () => ({ mean: 20, uncertainty: 4 }));
    expect(estimateMeasured(values)?.halfWidth).toBeCloseTo(4, 6);
  });

  it('takes the middle one as the median', () => {
    expect(medianOf([])).toBeNull();
    expect(medianOf([9, 1, 4])).toBe(4);
    expect(medianOf([9, 1, 4, 6])).toBe(5);
  });
});

function entry(side: 'left' | 'right', change: Partial<EntryDigest> = {}): EntryDigest {
  return {
    stretchId: sideBend.id,
    side,
    heldMs: 20_000,
    timedMs: 0,
    targetHoldMs: 20_000,
    inFormShare: 0.9,
    joints: [{ angle: 'trunk_lat', mean: side === 'left' ? 24 : 18, uncertainty: 3 }],
    ...change,
  };
}

describe('the trend of a stretch that the clock led', () => {
  it('takes no such time for a short hold, and shows it apart', () => {
    const led = entry('left', { heldMs: 0, timedMs: 20_000, inFormShare: null });
    const trend = stretchTrend(
      [digestAt([2026, 2, 23], { entries: [led, entry('left')] })],
      sideBend,
    );
    expect(trend.hold.map(({ estimate: { mean, count } }) => [mean, count])).toEqual([[20, 1]]);
    expect(trend.timed.map(({ estimate: { mean, count } }) => [mean, count])).toEqual([[20, 1]]);
  });
});

describe('the trend of a stretch', () => {
  const digests = [
    digestAt([2026, 2, 23], { entries: [entry('left'), entry('right')] }),
    digestAt([2026, 2, 25], { entries: [entry('left', { heldMs: 10_000 })] }),
    digestAt([2026, 3, 2], { entries: [entry('left', { joints: [] }), entry('right')] }),
  ];
  const trend = stretchTrend(digests, sideBend);

  it('has a point for each week and side', () => {
    expect(trend.entries).toBe(5);
    expect(trend.hold.map(({ side, estimate: { mean } }) => [side, mean])).toEqual([
      ['left', 15],
      ['right', 20],
      ['left', 20],
      ['right', 20],
    ]);
    expect(trend.form[0]?.estimate.mean).toBe(90);
  });

  it('takes left from right only in weeks that have both', () => {
    const lean = trend.joints.find(({ target }) => target.angle === 'trunk_lat');
    expect(lean?.points).toHaveLength(3);
    expect(lean?.differences).toHaveLength(1);
    expect(lean?.differences[0]?.difference).toBe(6);
    expect(lean?.differences[0]?.halfWidth).toBeCloseTo(Math.hypot(3, 3), 6);
  });

  it('is the same with the sides exchanged, but for the sign', () => {
    const mirrored = digests.map((digest) => ({
      ...digest,
      entries: digest.entries.map((one) => ({
        ...one,
        side: one.side === 'left' ? ('right' as const) : ('left' as const),
      })),
    }));
    const lean = stretchTrend(mirrored, sideBend).joints[0];
    expect(lean?.differences[0]?.difference).toBe(-6);
  });

  it('leaves out joints that were never read', () => {
    expect(trend.joints.map(({ target }) => target.angle)).toEqual(['trunk_lat']);
  });

  it('of sample history improves, and finds the side that was made shorter', () => {
    const history = sampleHistory({
      stretches: STRETCHES,
      until: new Date(2026, 2, 1),
      days: 120,
      entriesPerSession: 8,
      restShare: 0,
      seed: 5,
    }).map(digestOf);
    const { joints } = stretchTrend(history, sideBend);
    const lean = joints.find(({ target }) => target.angle === mainTarget(sideBend)?.angle);
    const left = lean?.points.filter(({ side }) => side === 'left') ?? [];
    expect(left.at(-1)?.estimate.mean).toBeGreaterThan(left[0]?.estimate.mean ?? Infinity);
    const differences = lean?.differences.map(({ difference }) => difference) ?? [];
    expect(medianOf(differences)).toBeGreaterThan(0);
  });
});

describe('how often', () => {
  it('counts entries, the most first', () => {
    const digest = digestAt([2026, 3, 1], {
      entries: [entry('left'), entry('right'), entry('left', { stretchId: 'cat_cow' })],
    });
    expect(stretchCounts([digest])).toEqual([
      { stretchId: 'standing_side_bend', times: 2 },
      { stretchId: 'cat_cow', times: 1 },
    ]);
  });
});
