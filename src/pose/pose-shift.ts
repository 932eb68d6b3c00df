import { LANDMARK_INDEX, PAIRED_LANDMARKS, sided } from '../core/landmarks.ts';
import type { Landmark, PoseFrame } from '../core/pose.ts';

/** Those that angles are measured with. */
const COMPARED: readonly number[] = PAIRED_LANDMARKS.flatMap((name) => [
  LANDMARK_INDEX[sided(name, 'left')],
  LANDMARK_INDEX[sided(name, 'right')],
]);

/** How far two readings of one picture lie apart, as shares of the body's longer side in it. */
export interface PoseShift {
  readonly mean: number;
  readonly worst: number;
}

/** @returns null where either shows nobody, or its numbers are none */
export function poseShift(reference: PoseFrame, other: PoseFrame): PoseShift | null {
  const aspect = reference.width / reference.height;
  const place = ({ landmarks }: PoseFrame): readonly Landmark[] =>
    landmarks === null ? [] : COMPARED.flatMap((index) => landmarks[index] ?? []);
  const expected = place(reference);
  const found = place(other);
  if (expected.length !== COMPARED.length || found.length !== COMPARED.length) return null;
  const spanOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const size = Math.max(
    spanOf(expected.map(({ x }) => x * aspect)),
    spanOf(expected.map(({ y }) => y)),
  );
  const shifts = expected.map(
    (at, index) =>
      Math.hypot(
        ((found[index] as Landmark).x - at.x) * aspect,
        (found[index] as Landmark).y - at.y,
      ) / size,
  );
  const mean = shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length;
  return Number.isFinite(mean) ? { mean, worst: Math.max(...shifts) } : null;
}
