import { pointOf } from './body.ts';
import { midpoint, type Point } from './geometry.ts';
import { sided } from './landmarks.ts';
import { isInPosition } from './posture.ts';
import type { Position, View } from './reference.ts';

/** From here on, degrees from vertical, a trunk counts as lying. */
const LYING_TRUNK_DEG = 60;

function middleOf(points: readonly Point[], name: 'hip' | 'shoulder' | 'ear'): Point {
  return midpoint(pointOf(points, sided(name, 'left')), pointOf(points, sided(name, 'right')));
}

/** Whether the face points down: the nose lies below the ears. */
function isFaceDown(points: readonly Point[]): boolean {
  return pointOf(points, 'nose').y < middleOf(points, 'ear').y;
}

/**
 * What carries the body, by how its trunk and legs lie in the picture: a first guess for the person to
 * confirm. A guess always passes the check that a session makes (`isInPosition`).
 * @returns null where no position would pass
 */
export function guessPosition(view: View, points: readonly Point[]): Position | null {
  const [hip, shoulder] = [middleOf(points, 'hip'), middleOf(points, 'shoulder')];
  const tilt = Math.abs(Math.atan2(shoulder.x - hip.x, shoulder.y - hip.y) * 180) / Math.PI;
  const isLying = tilt >= LYING_TRUNK_DEG;
  const onTheFloor: readonly Position[] = isFaceDown(points)
    ? ['kneeling', 'prone', 'supine']
    : ['supine'];
  const lying: readonly Position[] =
    view === 'side' ? ['standing', 'all-fours', ...onTheFloor] : ['standing', 'side-lying'];
  const upright: readonly Position[] = ['standing', 'chair', 'kneeling', 'floor-sitting'];
  return (
    (isLying ? lying : upright).find((position) => isInPosition(position, view, points)) ?? null
  );
}
