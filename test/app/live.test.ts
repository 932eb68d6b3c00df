import { describe, expect, it } from 'vitest';
import { createLive } from '../../src/app/live.ts';
import { stepFlow } from '../../src/core/flow.ts';
import { follow, observedAll, planOf } from '../core/flows.ts';
import { FACING_RIGHT, FRONT, film } from '../core/frames.ts';
import { STANDING } from '../core/stretch-poses.ts';

const BEND = planOf([{ stretchId: 'standing_side_bend', holdSeconds: 60 }]);

describe('what the session screen shows where the clock leads', () => {
  const sideOn = film([{ to: STANDING, stayMs: 80_000 }], FACING_RIGHT, { fps: 10 });
  const { state } = follow(BEND, observedAll(sideOn));

  it('is its seconds, told apart from what was held', () => {
    const live = createLive();
    live.show(state);
    expect(state.timed).toBe(true);
    expect(live.clockSeconds.value).toBeGreaterThan(5);
    expect(live.clockSeconds.value).toBeLessThanOrEqual(60);
    expect(live.heldSeconds.value).toBe(0);
    expect(live.status.value).toEqual({ text: 'By the clock', kind: 'not-judged' });
  });

  it('ends with the hold', () => {
    const live = createLive();
    live.show(stepFlow(state, { kind: 'skip' }).state);
    expect(live.clockSeconds.value).toBeNull();
  });

  it('is nothing where the camera judges', () => {
    const upright = film([{ to: STANDING, stayMs: 40_000 }], FRONT, { fps: 10 });
    const live = createLive();
    live.show(follow(BEND, observedAll(upright)).state);
    expect(live.phase.value).toBe('stretching');
    expect(live.clockSeconds.value).toBeNull();
    expect(live.status.value.text).not.toBe('By the clock');
  });
});
