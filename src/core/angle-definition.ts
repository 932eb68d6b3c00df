import type { Body, BodyHalf, Role } from './body.ts';
import { direction, type Point, subtract } from './geometry.ts';

/** The plane of the body an angle lies in: it can only be read when that plane faces the camera. */
export type Plane = 'sagittal' | 'frontal' | 'either';

export interface AngleDefinition {
  readonly unit: 'deg' | 'ratio';
  readonly plane: Plane;
  /** Each group needs one of its landmarks in sight: both of a pair where only their middle counts. */
  readonly needs: readonly (readonly Role[])[];
  /** Limbs that have to lie in the picture plane, by the landmark at their end. */
  readonly limbs: readonly Role[];
  /** The value, or null where the segments have no length. */
  readonly calculate: (body: Body) => number | null;
}

export type Part = 's' | 'o';

/** The half of the body that an angle of this part is on. */
export function halfOfPart(body: Body, part: Part): BodyHalf {
  return part === 's' ? body.own : body.other;
}

/** a / b, or null where b is too short to divide by. */
export function ratio(a: number, b: number): number | null {
  return b >= 1 ? a / b : null;
}

export function angle(
  plane: Plane,
  needs: readonly (readonly Role[])[],
  calculate: AngleDefinition['calculate'],
): AngleDefinition {
  return { unit: 'deg', plane, needs, limbs: [], calculate };
}

export function proportion(
  plane: Plane,
  needs: readonly (readonly Role[])[],
  calculate: AngleDefinition['calculate'],
): AngleDefinition {
  return { unit: 'ratio', plane, needs, limbs: [], calculate };
}

/** +1 where the way to the stretched side is the picture's right. */
export function stretchedSign({ own, other }: Body): 1 | -1 {
  const across = own.hip.x + own.shoulder.x - other.hip.x - other.shoulder.x;
  return across >= 0 ? 1 : -1;
}

/** Tilt of a left-right line from level, −90…90, + where the stretched side is higher. */
export function lineTilt(stretchedEnd: Point, otherEnd: Point): number | null {
  const line = subtract(stretchedEnd, otherEnd);
  if (direction(line) === null) return null;
  return (Math.atan2(line.y, Math.abs(line.x)) * 180) / Math.PI;
}
