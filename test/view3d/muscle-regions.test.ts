import { describe, expect, it } from 'vitest';
import { glowAt } from '../../src/view3d/muscle-regions.ts';

describe('glowing muscles', () => {
  it('light the back of the stretched thigh alone', () => {
    const glow = (side: 'left' | 'right', angleDeg: number) =>
      glowAt(['hamstrings.s'], 'right', 'leg', side, 0.5, angleDeg);
    expect(glow('right', 180)).toBe(1);
    expect(glow('right', 0)).toBe(0);
    expect(glow('left', 180)).toBe(0);
  });

  it('light both sides where none is named', () => {
    for (const side of ['left', 'right'] as const) {
      expect(glowAt(['hamstrings'], 'right', 'leg', side, 0.5, 180)).toBe(1);
    }
  });

  it('mirror with the stretched side', () => {
    for (let angle = 0; angle < 360; angle += 15) {
      expect(glowAt(['waist.s'], 'left', 'trunk', null, 0.1, 360 - angle)).toBeCloseTo(
        glowAt(['waist.s'], 'right', 'trunk', null, 0.1, angle),
        9,
      );
    }
    expect(glowAt(['waist.s'], 'right', 'trunk', null, 0.1, 90)).toBe(1);
    expect(glowAt(['waist.o'], 'right', 'trunk', null, 0.1, 90)).toBe(0);
  });

  it('fade towards their border', () => {
    const inside = glowAt(['quadriceps'], 'right', 'leg', 'right', 0.5, 0);
    const border = glowAt(['quadriceps'], 'right', 'leg', 'right', 0.5, 55);
    expect(border).toBeGreaterThan(0);
    expect(border).toBeLessThan(inside);
  });
});
