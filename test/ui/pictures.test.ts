import { describe, expect, it } from 'vitest';
import { isAngleId } from '../../src/core/angles.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { bandScale } from '../../src/ui/components/band-scale.ts';
import { FIGURE_POINTS } from '../../src/ui/figures/figure-data.ts';
import { arrowSign } from '../../src/ui/overlay/arrow.ts';
import { angleOfCue } from '../../src/ui/overlay/draw-arrow.ts';
import { drawnSide, segmentsOf } from '../../src/ui/overlay/judged-segments.ts';

describe('bandScale', () => {
  const open = { accept: { low: 10, high: null }, aim: 15, unit: 'deg', uncertainty: 4 } as const;

  it('puts the aim in the middle and runs an open range to the edge', () => {
    const scale = bandScale({ ...open, value: 15 });
    expect(scale).toMatchObject({ aim: 50, value: 50, bandTo: 100, opensRight: true });
    expect(scale.bandFrom).toBeLessThan(50);
  });

  it('keeps far values on the picture', () => {
    expect(bandScale({ ...open, value: -400 }).value).toBe(0);
    expect(bandScale({ ...open, value: 400 })).toMatchObject({ value: 100, whiskerTo: 100 });
  });

  it('shows both bounds of a narrow range', () => {
    const scale = bandScale({
      accept: { low: 74, high: 108 },
      aim: 89,
      unit: 'deg',
      value: null,
      uncertainty: null,
    });
    expect(scale.bandFrom).toBeGreaterThan(0);
    expect(scale.bandTo).toBeLessThan(100);
    expect(scale).toMatchObject({ value: null, whiskerFrom: null });
  });
});

describe('arrowSign', () => {
  it('points as the mirrored picture shows it', () => {
    expect(arrowSign('forward', 'picture-left', null)).toBe('right');
    expect(arrowSign('backward', 'picture-left', null)).toBe('left');
    expect(arrowSign('forward', 'picture-right', null)).toBe('left');
    expect(arrowSign('towards-stretched-side', null, 'left')).toBe('left');
    expect(arrowSign('away-from-stretched-side', null, 'left')).toBe('right');
    expect(arrowSign('straighten', 'picture-left', 'left')).toBe('straighten');
  });
});

describe('angleOfCue', () => {
  const cue = {
    kind: 'target',
    severity: 'fix',
    say: '',
    direction: 'up',
    framing: null,
    amount: null,
    sinceMs: 0,
  } as const;

  it('finds the angle of every fault and target', () => {
    for (const stretch of STRETCHES) {
      for (const { id, angle } of stretch.faults) {
        expect(angleOfCue({ ...cue, id }, stretch)).toBe(angle);
      }
      for (const { angle } of stretch.targets) {
        expect(angleOfCue({ ...cue, id: `${angle}:below` }, stretch)).toBe(angle);
      }
    }
  });

  it('finds none for framing', () => {
    for (const stretch of STRETCHES) {
      expect(angleOfCue({ ...cue, id: 'framing:nobody' }, stretch)).toBeNull();
    }
  });
});

describe('segmentsOf', () => {
  it('draws sided angles on their side', () => {
    expect(segmentsOf('knee.s', 'left')).toEqual({
      lines: [['leftHip', 'leftKnee', 'leftAnkle']],
      vertex: ['leftKnee'],
    });
    expect(segmentsOf('knee.o', 'left').vertex).toEqual(['rightKnee']);
  });

  it('has a place for every judged angle of the library', () => {
    for (const { targets } of STRETCHES) {
      for (const { angle } of targets) {
        expect(isAngleId(angle)).toBe(true);
        expect(segmentsOf(angle, 'right').vertex, angle).not.toEqual([]);
      }
    }
  });

  it('takes the side nearer to the camera where both are stretched', () => {
    expect(drawnSide(null, 'picture-left')).toBe('left');
    expect(drawnSide(null, 'picture-right')).toBe('right');
    expect(drawnSide('left', 'picture-right')).toBe('left');
  });
});

describe('figures', () => {
  it('have a head and two sides of seven points each', () => {
    for (const points of Object.values(FIGURE_POINTS)) expect(points).toHaveLength(2 * 15);
  });

  it('are there for every stretch', () => {
    for (const { id } of STRETCHES) expect(FIGURE_POINTS[id], id).toBeDefined();
  });
});
