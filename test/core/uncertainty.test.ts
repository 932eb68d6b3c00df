import { describe, expect, it } from 'vitest';
import { uncertaintyOf } from '../../src/core/uncertainty.ts';
import { ALL_ANGLES } from './random-bodies.ts';

describe('the uncertainty', () => {
  it.each(ALL_ANGLES)(
    'of %s is known, grows with the turn, and is less with a neutral',
    (angle) => {
      const best = uncertaintyOf(angle, 0, true);
      expect(best).toBeGreaterThan(0);
      expect(uncertaintyOf(angle, 0, false)).toBeGreaterThanOrEqual(best);
      let before = best;
      for (const turned of [10, 20, 30, 40]) {
        const now = uncertaintyOf(angle, turned, true);
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
      }
    },
  );

  it('of a joint is never below what is published for one in tight clothing', () => {
    for (const angle of ['knee.s', 'hip.o', 'shoulder.s', 'elbow.o'] as const) {
      expect(uncertaintyOf(angle, 0, true)).toBeGreaterThanOrEqual(6.9);
    }
  });
});
