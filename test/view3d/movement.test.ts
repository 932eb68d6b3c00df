import { describe, expect, it } from 'vitest';
import { ARRIVAL_MS, IN_POSE, momentAt } from '../../src/view3d/movement.ts';

describe('the coach’s movement', () => {
  it('shows the start first, and then goes into the pose without turning back', () => {
    expect(momentAt(0, null)).toEqual({ from: 'start', share: 0, breath: 0, arrived: false });
    let before = 0;
    for (let ms = 0; ms <= 4000; ms += 50) {
      const { share } = momentAt(ms, null);
      expect(share).toBeGreaterThanOrEqual(before);
      before = share;
    }
    expect(before).toBe(1);
  });

  it('breathes only in the pose, in and fully out', () => {
    const breaths = Array.from({ length: 200 }, (_, i) => momentAt(i * 100, null));
    for (const { arrived, breath } of breaths) {
      expect(breath).toBeGreaterThanOrEqual(0);
      expect(breath).toBeLessThanOrEqual(1);
      if (!arrived) expect(breath).toBe(0);
    }
    expect(Math.max(...breaths.map(({ breath }) => breath))).toBeGreaterThan(0.95);
  });

  it('is in the pose, still, where nothing may move', () => {
    expect(IN_POSE).toEqual({ from: 'start', share: 1, breath: 0, arrived: true });
  });
});

describe('slow repetitions', () => {
  const rhythm = { stayMs: 5000, restMs: 2000 };

  it('stay in the pose and at the other end for as long as the stretch says', () => {
    const moments = Array.from({ length: 2000 }, (_, i) => momentAt(ARRIVAL_MS + i * 20, rhythm));
    const firstLap = moments.slice(
      0,
      moments.findIndex(({ share }) => share < 1),
    );
    expect(firstLap.length * 20).toBeCloseTo(rhythm.stayMs, -2);
    const atBack = moments.filter(({ share }) => share === 0).length;
    const laps = (2000 * 20) / (5000 + 2000 + 2 * 2600);
    expect((atBack * 20) / laps).toBeGreaterThan(rhythm.restMs * 0.9);
    expect(moments.every(({ from }) => from === 'back')).toBe(true);
  });

  it('never jump: neither the body nor the ribs', () => {
    for (const lap of [rhythm, { stayMs: 3000, restMs: 0 }, { stayMs: 20_000, restMs: 500 }]) {
      let before = momentAt(0, lap);
      for (let ms = 10; ms < 60_000; ms += 10) {
        const now = momentAt(ms, lap);
        expect(Math.abs(now.share - before.share)).toBeLessThan(0.01);
        expect(Math.abs(now.breath - before.breath)).toBeLessThan(0.02);
        before = now;
      }
    }
  });
});
