import { describe, expect, it } from 'vitest';
import type { TimelineSpan } from '../../src/core/session-types.ts';
import { footageDrift } from './footage-drift.ts';
import type { PictureTime } from './instruments.ts';

const SPANS = [
  [2_000, 8_000],
  [12_000, 18_000],
] as const;

function summary(heldMs: number) {
  const timeline = SPANS.map(
    ([fromMs, toMs]): TimelineSpan => ({ fromMs, toMs, kind: 'held', reason: null }),
  );
  const rest = { outOfFormMs: 0, notJudgedMs: 0, undecidedMs: 0 };
  return { timeline, accounts: { heldMs, ...rest } };
}

/** Pictures every fifth of a second; the footage's clock runs at another rate from another start. */
const pictures = (rate: number) =>
  Array.from(
    { length: 200 },
    (_, index): PictureTime => [500 + 200 * index, 77 + rate * 200 * index],
  );

describe('footageDrift', () => {
  it('is nothing where both clocks agree', () => {
    expect(footageDrift(summary(12_000), pictures(1), 1_000)).toBeCloseTo(0, 9);
  });

  it('shows a clock that runs off', () => {
    expect(footageDrift(summary(12_000), pictures(1.01), 1_000)).toBeCloseTo(0.0099, 4);
  });

  it('shows time that was counted twice', () => {
    expect(footageDrift(summary(12_120), pictures(1), 1_000)).toBeCloseTo(0.01, 6);
  });
});
