import { LANDMARK_COUNT, LANDMARK_NAMES } from './landmarks.ts';
import type { MeasuringSettings } from './measuring-settings.ts';
import type { Landmark } from './pose.ts';
import type { NotJudgedReason } from './reading.ts';

/** A landmark this far outside the picture, as a share of it, is the model's guess. */
const FRAME_MARGIN = 0.02;

/** Why each landmark of a frame cannot be used, by its number; null where it can. */
export type LandmarkProblems = readonly (NotJudgedReason | null)[];

const IS_LEFT = Array.from({ length: LANDMARK_COUNT }, (_, index) => isNamed(index, 'left'));
const IS_RIGHT = Array.from({ length: LANDMARK_COUNT }, (_, index) => isNamed(index, 'right'));

function isNamed(index: number, side: string): boolean {
  return LANDMARK_NAMES[index]?.startsWith(side) === true;
}

function problemOf(
  { x, y, visibility }: Landmark,
  leastVisibility: number,
): NotJudgedReason | null {
  const outside = Math.max(-x, x - 1, -y, y - 1);
  if (outside > FRAME_MARGIN) return 'out-of-frame';
  return visibility >= leastVisibility ? null : 'hidden';
}

/**
 * Looks at the landmarks that are asked for; those on the far side of a side view have to be surer.
 * @param problems to be written to, by the landmarks' numbers
 * @param farSide null where neither side is behind the other
 */
export function findProblems(
  problems: (NotJudgedReason | null)[],
  landmarks: readonly Landmark[],
  asked: readonly number[],
  farSide: 'left' | 'right' | null,
  { leastVisibility, leastVisibilityFar }: MeasuringSettings,
): void {
  const isOnFarSide = farSide === 'left' ? IS_LEFT : IS_RIGHT;
  for (let index = 0; index < asked.length; index += 1) {
    const number = asked[index] as number;
    const isFar = farSide !== null && isOnFarSide[number] === true;
    const least = isFar ? leastVisibilityFar : leastVisibility;
    problems[number] = problemOf(landmarks[number] as Landmark, least);
  }
}
