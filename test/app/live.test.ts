import { describe, expect, it } from 'vitest';
import { createLive } from '../../src/app/live.ts';
import { stepFlow } from '../../src/core/flow.ts';
import type { PoseFrame } from '../../src/core/pose.ts';
import { follow, observedAll, planOf } from '../core/flows.ts';
import { FACING_RIGHT, FRONT, film } from '../core/frames.ts';
import { SITTING, STANDING } from '../core/stretch-poses.ts';

const BEND = planOf([{ stretchId: 'standing_side_bend', holdSeconds: 60 }]);

/** Somebody is there, and no joint of theirs can be made out. */
function hideBody(frame: PoseFrame): PoseFrame {
  const hide = (landmarks: PoseFrame['landmarks']) =>
    landmarks?.map((landmark) => ({ ...landmark, visibility: 0.05 })) ?? null;
  return { ...frame, landmarks: hide(frame.landmarks), worldLandmarks: hide(frame.worldLandmarks) };
}

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

  it.each(['left', 'right'] as const)('is which repetition it is time for, %s', (side) => {
    const rolls = planOf([
      { stretchId: 'lower_trunk_rotation', holdSeconds: 10, repetitions: 3, sides: side },
    ]);
    const unclear = film([{ to: STANDING, stayMs: 120_000 }], FRONT, { fps: 10 }).map(hideBody);
    const shown = new Set<string>();
    const live = createLive();
    for (const now of follow(rolls, observedAll(unclear)).states) {
      if (now.phase !== 'stretching' || now.phaseMs === 0) continue;
      live.show(now);
      const { number, phase } = live.repetition.value ?? {};
      shown.add(`${number} ${phase}: ${live.instruction.value.text}`);
    }
    const [out, back] = [
      `Roll your knees to your ${side}.`,
      'Bring your knees back to the middle.',
    ];
    const kept = 'The camera sees little of this one, so I keep the time.';
    expect([...shown]).toEqual([
      ...[`1 out: ${out}`, `1 hold: ${kept}`, `1 rest: ${back}`],
      ...[`2 out: ${out}`, `2 hold: ${kept}`, `2 rest: ${back}`],
      ...[`3 out: ${out}`, `3 hold: ${kept}`],
    ]);
  });

  it.each(['left', 'right'] as const)('does not urge on whom it keeps the time for, %s', (side) => {
    const twists = planOf([
      { stretchId: 'seated_rotation', holdSeconds: 10, repetitions: 2, sides: side },
    ]);
    // A turn too small for the camera to see.
    const sitting = film([{ to: SITTING, stayMs: 120_000 }], FRONT, { fps: 10 });
    const live = createLive();
    const shown = new Set<string>();
    for (const now of follow(twists, observedAll(sitting)).states) {
      live.show(now);
      if (live.repetition.value?.phase !== 'hold') continue;
      expect(live.status.value.text).toBe('By the clock');
      shown.add(live.instruction.value.text);
    }
    expect([...shown]).toEqual(['The camera sees little of this one, so I keep the time.']);
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
