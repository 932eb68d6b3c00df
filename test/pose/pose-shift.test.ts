import { describe, expect, it } from 'vitest';
import type { Landmark, PoseFrame } from '../../src/core/pose.ts';
import { poseShift } from '../../src/pose/pose-shift.ts';
import { standingFrame } from '../app/fake-frames.ts';

function moved(frame: PoseFrame, move: (landmark: Landmark, index: number) => Landmark): PoseFrame {
  return { ...frame, landmarks: frame.landmarks?.map(move) ?? null };
}

describe('the shift between two readings of one picture', () => {
  const reference = standingFrame(0, { leanDeg: 0, rightArmUp: false });

  it('is none where they agree', () => {
    expect(poseShift(reference, reference)).toEqual({ mean: 0, worst: 0 });
  });

  it('is told in shares of the body, whatever its size in the picture', () => {
    const far = moved(reference, (at) => ({ ...at, x: 0.5 + at.x / 2, y: 0.5 + at.y / 2 }));
    const by = (frame: PoseFrame, y: number) => moved(frame, (at) => ({ ...at, y: at.y + y }));
    const near = poseShift(reference, by(reference, 0.02))?.mean ?? 0;
    expect(near).toBeGreaterThan(0.02);
    expect(poseShift(far, by(far, 0.01))?.mean).toBeCloseTo(near, 6);
  });

  it('shows one joint astray as the worst', () => {
    const astray = moved(reference, (at, index) => (index === 25 ? { ...at, x: at.x + 0.2 } : at));
    const shift = poseShift(reference, astray);
    expect(shift?.worst).toBeGreaterThan(0.2);
    expect(shift?.mean).toBeLessThan(0.03);
  });

  it('is not told where somebody is missing or the numbers are none', () => {
    const nobody = { ...reference, landmarks: null };
    expect(poseShift(reference, nobody)).toBeNull();
    expect(poseShift(nobody, reference)).toBeNull();
    expect(
      poseShift(
        reference,
        moved(reference, (at) => ({ ...at, x: Number.NaN })),
      ),
    ).toBeNull();
    expect(poseShift(reference, { ...reference, landmarks: [] })).toBeNull();
  });
});
