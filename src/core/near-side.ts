import { otherSide, type Side } from './landmarks.ts';
import type { Stretch } from './reference.ts';
import type { ViewEstimate } from './view.ts';

/**
 * From here on the front says which side of the body is nearer. Of people and the coach filmed side-on it was 0.9 or
 * more but for moments, half-way 0.75, and never on the wrong side.
 */
const CLEAR_FRONT = 0.6;

/** The side of a body seen side-on, or half-way, that is nearer to the camera. */
export function nearerSide(forward: 1 | -1): Side {
  return forward === 1 ? 'right' : 'left';
}

/** The same where it is clear, else null. */
export function clearlyNearerSide({ front }: ViewEstimate): Side | null {
  return Math.abs(front) < CLEAR_FRONT ? null : nearerSide(front > 0 ? 1 : -1);
}

/** The side that has to be nearer to the camera; null where either will do. */
export function sideToBeNearer(
  { view, nearSide }: Pick<Stretch, 'view' | 'nearSide'>,
  stretched: Side,
): Side | null {
  if (view === 'front' || nearSide === 'any') return null;
  return nearSide === 'stretched' ? stretched : otherSide(stretched);
}

/** The side that has to be nearer and clearly is not; null where nothing is known to be wrong. */
export function sideTurnedAway(
  stretch: Pick<Stretch, 'view' | 'nearSide'>,
  stretched: Side,
  nearer: Side | null,
): Side | null {
  const wanted = sideToBeNearer(stretch, stretched);
  return nearer === null || nearer === wanted ? null : wanted;
}
