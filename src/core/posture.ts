import { pointOf } from './body.ts';
import { distance, midpoint, type Point } from './geometry.ts';
import { type Side, sided } from './landmarks.ts';
import type { Position } from './reference.ts';

/** How far the knee hangs below the hip, and the ankle below the knee, in trunk lengths. */
interface LegDrop {
  readonly thigh: number;
  readonly shank: number;
}

/** A leg that carries the body from hip to knee; seated, from the front or side, it drops 0.1–0.5. */
const UPRIGHT_THIGH = 0.5;
/** No seated thigh drops further; a standing one drops 0.65 or more. */
const LEVEL_THIGH = 0.6;
/** A shank that stands drops 0.6 or more; one that lies on the floor 0.2 at most. */
const UPRIGHT_SHANK = 0.4;

function legDrop(points: readonly Point[], side: Side, trunk: number): LegDrop {
  const [hip, knee, ankle] = (['hip', 'knee', 'ankle'] as const).map((name) => {
    return pointOf(points, sided(name, side)).y;
  }) as [number, number, number];
  return { thigh: (hip - knee) / trunk, shank: (knee - ankle) / trunk };
}

/** Which legs each position asks for; positions that are told by the trunk alone ask nothing. */
const LEGS: Readonly<Record<Position, ((legs: readonly LegDrop[]) => boolean) | null>> = {
  standing: (legs) =>
    legs.some(({ thigh, shank }) => thigh >= UPRIGHT_THIGH && shank >= UPRIGHT_SHANK),
  chair: (legs) =>
    legs.some(({ thigh }) => thigh <= LEVEL_THIGH) &&
    legs.some(({ shank }) => shank >= UPRIGHT_SHANK),
  kneeling: (legs) => legs.some(({ shank }) => shank <= UPRIGHT_SHANK),
  'all-fours': (legs) =>
    legs.some(({ thigh, shank }) => thigh >= UPRIGHT_THIGH && shank <= UPRIGHT_SHANK),
  supine: null,
  prone: null,
  'side-lying': null,
  'floor-sitting': null,
};

/**
 * Whether the legs carry the body as the position asks: it tells a seated stretch from the same stretch
 * done standing, which no joint angle above the hips can.
 * Cut-offs lie between the drops seen on the shared clips: standing 0.65–1.0 and 0.63–0.97 (thigh, shank),
 * seated 0.03–0.65 and 0.63–1.15, kneeling and on all fours −0.1–0.06 (shank).
 */
export function isInPosition(position: Position, points: readonly Point[]): boolean {
  const asks = LEGS[position];
  if (asks === null) return true;
  const hips = midpoint(pointOf(points, 'leftHip'), pointOf(points, 'rightHip'));
  const shoulders = midpoint(pointOf(points, 'leftShoulder'), pointOf(points, 'rightShoulder'));
  const trunk = distance(hips, shoulders);
  if (!(trunk >= 1)) return true;
  return asks([legDrop(points, 'left', trunk), legDrop(points, 'right', trunk)]);
}
