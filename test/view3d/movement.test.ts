import { describe, expect, it } from 'vitest';
import { IN_POSE, momentAt } from '../../src/view3d/movement.ts';

describe('the coach’s movement', () => {
  it('shows the start first, and then goes into the pose without turning back', () => {
    expect(momentAt(0)).toEqual({ share: 0, breath: 0, arrived: false });
    let before = 0;
    for (let ms = 0; ms <= 4000; ms += 50) {
      const { share } = momentAt(ms);
      expect(share).toBeGreaterThanOrEqual(before);
      before = share;
    }
    expect(before).toBe(1);
  });

  it('breathes only in the pose, in and fully out', () => {
    const breaths = Array.from({ length: 200 }, (_, i) => momentAt(i * 100));
    for (const { arrived, breath } of breaths) {
      expect(breath).toBeGreaterThanOrEqual(0);
      expect(breath).toBeLessThanOrEqual(1);
      if (!arrived) expect(breath).toBe(0);
    }
    expect(Math.max(...breaths.map(({ breath }) => breath))).toBeGreaterThan(0.95);
  });

  it('is in the pose, still, where nothing may move', () => {
    expect(IN_POSE).toEqual({ share: 1, breath: 0, arrived: true });
  });
});
