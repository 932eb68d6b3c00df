import { describe, expect, it } from 'vitest';
import { createRateWatch } from '../../src/app/rate-watch.ts';

/** A picture a second with this rate, from one second to another. */
interface Spell {
  readonly untilS: number;
  readonly sentPerSecond: number;
  readonly deliveredPerSecond?: number;
}

/** What was told, with the second it was told at. */
function told(spells: readonly Spell[]): readonly string[] {
  const watch = createRateWatch();
  const changes: string[] = [];
  let before = watch.slow;
  let second = 0;
  for (const { untilS, sentPerSecond, deliveredPerSecond = 30 } of spells) {
    for (; second < untilS; second += 1) {
      watch.see({ sentPerSecond, deliveredPerSecond }, second * 1000);
      if (watch.slow !== before) changes.push(`${second} ${watch.slow}`);
      before = watch.slow;
    }
  }
  return changes;
}

describe('the rate of pictures', () => {
  it('is slow once it has been for some seconds, and well once it has been for longer', () => {
    expect(
      told([
        { untilS: 10, sentPerSecond: 12 },
        { untilS: 20, sentPerSecond: 4 },
        { untilS: 40, sentPerSecond: 12 },
      ]),
    ).toEqual(['13 slow-computer', '30 null']);
  });

  it('is not told of by one that comes and goes', () => {
    const unsteady = Array.from({ length: 20 }, (_, index) => ({
      untilS: 6 + 2 * index,
      sentPerSecond: index % 2 === 0 ? 4 : 12,
    }));
    expect(told(unsteady)).toEqual([]);
    const onceSlow = [{ untilS: 12, sentPerSecond: 4 }];
    const then = unsteady.map((spell) => ({ ...spell, untilS: spell.untilS + 12 }));
    expect(told([...onceSlow, ...then])).toEqual(['8 slow-computer']);
  });

  it('does not flicker between the two limits', () => {
    expect(
      told([
        { untilS: 12, sentPerSecond: 4 },
        { untilS: 60, sentPerSecond: 8 },
      ]),
    ).toEqual(['8 slow-computer']);
    expect(told([{ untilS: 60, sentPerSecond: 8 }])).toEqual([]);
  });

  it('is the fault of a camera that sends few', () => {
    expect(told([{ untilS: 20, sentPerSecond: 3, deliveredPerSecond: 3 }])).toEqual([
      '8 slow-camera',
    ]);
  });
});
