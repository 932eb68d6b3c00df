import { describe, expect, it } from 'vitest';
import { usualHold } from '../../../src/app/review/usual-hold.ts';
import type { EntryDigest } from '../../../src/store/digest.ts';

function entry(side: EntryDigest['side'], heldMs: number, timedMs = 0): EntryDigest {
  return {
    stretchId: 'standing_side_bend',
    side,
    heldMs,
    timedMs,
    targetHoldMs: 20_000,
    inFormShare: 0.9,
    joints: [],
  };
}

describe('the usual hold', () => {
  it('is the median, whatever one bad day was', () => {
    const entries = [20_000, 21_000, 3_000].map((heldMs) => entry(null, heldMs));
    expect(usualHold(entries)).toEqual({ kind: 'held', heldMs: 20_000 });
  });

  it.each([
    ['left', 'right'],
    ['right', 'left'],
  ] as const)('is told for each side where both were held, %s longer', (longer, shorter) => {
    const entries = [entry(longer, 20_000), entry(shorter, 12_000), entry(longer, 18_000)];
    const times = { [`${longer}Ms`]: 19_000, [`${shorter}Ms`]: 12_000 };
    expect(usualHold(entries)).toEqual({ kind: 'each-side', ...times });
    const alone = entries.filter(({ side }) => side === longer);
    expect(usualHold(alone)).toEqual({ kind: 'held', heldMs: 19_000 });
  });

  it('takes no time by the clock for a short hold, and tells it where there is nothing else', () => {
    const led = entry('left', 0, 15_000);
    expect(usualHold([led, entry('left', 20_000)])).toEqual({ kind: 'held', heldMs: 20_000 });
    expect(usualHold([led, entry('right', 0, 25_000)])).toEqual({ kind: 'timed', timedMs: 20_000 });
  });
});
