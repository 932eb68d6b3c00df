import { pointOf } from './body.ts';
import { distance, midpoint, type Point } from './geometry.ts';
import { type Side, sided } from './landmarks.ts';
import type { Position, Stretch, View } from './reference.ts';

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
    legs.every(({ thigh }) => thigh <= LEVEL_THIGH) &&
    legs.some(({ shank }) => shank >= UPRIGHT_SHANK),
  kneeling: (legs) => legs.some(({ shank }) => shank <= UPRIGHT_SHANK),
  'all-fours': (legs) =>
    legs.some(({ thigh, shank }) => thigh >= UPRIGHT_THIGH && shank <= UPRIGHT_SHANK),
  supine: null,
  prone: (legs) => legs.every(({ thigh }) => thigh < UPRIGHT_THIGH),
  'side-lying': null,
  'floor-sitting': (legs) =>
    legs.every(({ thigh, shank }) => thigh <= LEVEL_THIGH && shank <= UPRIGHT_SHANK),
};

/** Seen from the head or the feet, a trunk on the floor looks shorter than the shoulders are wide. */
const ENDWISE: ReadonlySet<Position> = new Set(['kneeling', 'all-fours', 'supine', 'prone']);

/** Whether the camera looks along the body, from beyond the head or the feet. */
export function isEndwise({ position, view }: Pick<Stretch, 'position' | 'view'>): boolean {
  return view !== 'side' && ENDWISE.has(position);
}

/**
 * Whether the legs carry the body as the position asks: it tells a seated stretch from the same stretch
 * done standing, which no joint angle above the hips can.
 * Cut-offs lie between the drops seen on the shared clips: standing 0.65–1.0 and 0.63–0.97 (thigh, shank),
 * seated 0.03–0.5 and 0.63–1.15, kneeling and on all fours −0.1–0.06 (shank). Upright, the trunk is 1.3–1.6
 * shoulder widths long.
 */
export function isInPosition(position: Position, view: View, points: readonly Point[]): boolean {
  const at = (name: 'hip' | 'shoulder') =>
    [pointOf(points, sided(name, 'left')), pointOf(points, sided(name, 'right'))] as const;
  const trunk = distance(midpoint(...at('hip')), midpoint(...at('shoulder')));
  if (!(trunk >= 1)) return true;
  // The legs of someone on the floor are hidden or foreshortened from there; the trunk tells enough.
  if (isEndwise({ position, view })) return trunk <= distance(...at('shoulder'));
  const asks = LEGS[position];
  return asks === null || asks([legDrop(points, 'left', trunk), legDrop(points, 'right', trunk)]);
}
