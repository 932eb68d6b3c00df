import { distance, midpoint, type Point } from './geometry.ts';
import { LANDMARK_INDEX } from './landmarks.ts';
import type { Position, Stretch, View } from './reference.ts';
import { HIP_SHARE } from './shoulder-line.ts';

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
/** From hip to ankle, facing the camera: on the floor up to 0.8 with the knees drawn up; on a chair 0.95 or more. */
const SEATED_ON_FLOOR = 0.85;

const LEFT = {
  shoulder: LANDMARK_INDEX.leftShoulder,
  hip: LANDMARK_INDEX.leftHip,
  knee: LANDMARK_INDEX.leftKnee,
  ankle: LANDMARK_INDEX.leftAnkle,
} as const;
const RIGHT = {
  shoulder: LANDMARK_INDEX.rightShoulder,
  hip: LANDMARK_INDEX.rightHip,
  knee: LANDMARK_INDEX.rightKnee,
  ankle: LANDMARK_INDEX.rightAnkle,
} as const;

type SideIndex = typeof LEFT | typeof RIGHT;

function legDrop(points: readonly Point[], side: SideIndex, trunk: number): LegDrop {
  const hip = (points[side.hip] as Point).y;
  const knee = (points[side.knee] as Point).y;
  const ankle = (points[side.ankle] as Point).y;
  return { thigh: (hip - knee) / trunk, shank: (knee - ankle) / trunk };
}

function stands({ thigh, shank }: LegDrop): boolean {
  return thigh >= UPRIGHT_THIGH && shank >= UPRIGHT_SHANK;
}

function kneelsUp({ thigh, shank }: LegDrop): boolean {
  return thigh >= UPRIGHT_THIGH && shank <= UPRIGHT_SHANK;
}

function sitsLow({ thigh, shank }: LegDrop): boolean {
  return thigh <= LEVEL_THIGH && thigh + shank <= SEATED_ON_FLOOR;
}

/** What each position asks of the two legs; positions that are told by the trunk alone ask nothing. */
const LEGS: Readonly<Record<Position, ((a: LegDrop, b: LegDrop) => boolean) | null>> = {
  standing: (a, b) => stands(a) || stands(b),
  chair: (a, b) =>
    a.thigh <= LEVEL_THIGH &&
    b.thigh <= LEVEL_THIGH &&
    (a.shank >= UPRIGHT_SHANK || b.shank >= UPRIGHT_SHANK),
  kneeling: (a, b) => a.shank <= UPRIGHT_SHANK || b.shank <= UPRIGHT_SHANK,
  'all-fours': (a, b) => kneelsUp(a) || kneelsUp(b),
  supine: null,
  prone: (a, b) => a.thigh < UPRIGHT_THIGH && b.thigh < UPRIGHT_THIGH,
  'side-lying': null,
  'floor-sitting': (a, b) => sitsLow(a) && sitsLow(b),
};

/** Seen from the head or the feet, a trunk on the floor looks shorter than the shoulders are wide. */
const ENDWISE: ReadonlySet<Position> = new Set(['kneeling', 'all-fours', 'supine', 'prone']);

/**
 * On all fours a twist shortens the line of the shoulders; the hips tell then how wide the body is. The trunk
 * looks up to 1.12 widths long there with the camera 15° askew (body model), and 1.3 or more upright.
 */
const LONGEST_TWISTED_TRUNK = 1.2;

/** Whether the camera looks along the body, from beyond the head or the feet. */
export function isEndwise({ position, view }: Pick<Stretch, 'position' | 'view'>): boolean {
  return view !== 'side' && ENDWISE.has(position);
}

/** Whether a knee carries the body upright. */
function kneelsOnOne(points: readonly Point[], trunk: number): boolean {
  return kneelsUp(legDrop(points, LEFT, trunk)) || kneelsUp(legDrop(points, RIGHT, trunk));
}

/** Whether the camera looks along a trunk that lies or is folded forwards: it looks no longer than wide. */
export function isSeenEndwise(points: readonly Point[]): boolean {
  const [left, right] = [points[LEFT.shoulder] as Point, points[RIGHT.shoulder] as Point];
  const hips = midpoint(points[LEFT.hip] as Point, points[RIGHT.hip] as Point);
  return distance(hips, midpoint(left, right)) <= distance(left, right);
}

/**
 * Whether the legs carry the body as the position asks: it tells a seated stretch from the same stretch
 * done standing, which no joint angle above the hips can.
 * Cut-offs lie between the drops seen on the shared clips: standing 0.65–1.0 and 0.63–0.97 (thigh, shank),
 * seated 0.03–0.5 and 0.63–1.15, kneeling and on all fours −0.1–0.06 (shank). Upright, the trunk is 1.3–1.6
 * shoulder widths long.
 */
export function isInPosition(position: Position, view: View, points: readonly Point[]): boolean {
  const leftShoulder = points[LEFT.shoulder] as Point;
  const rightShoulder = points[RIGHT.shoulder] as Point;
  const hips = midpoint(points[LEFT.hip] as Point, points[RIGHT.hip] as Point);
  const trunk = distance(hips, midpoint(leftShoulder, rightShoulder));
  if (!(trunk >= 1)) return true;
  // The legs of someone on the floor are hidden or foreshortened from there; the trunk tells enough.
  if (isEndwise({ position, view })) {
    const shoulderLine = distance(leftShoulder, rightShoulder);
    if (position === 'kneeling' && kneelsOnOne(points, trunk)) return true;
    if (position !== 'all-fours') return trunk <= shoulderLine;
    const hipLine = distance(points[LEFT.hip] as Point, points[RIGHT.hip] as Point);
    return trunk <= LONGEST_TWISTED_TRUNK * Math.max(shoulderLine, hipLine / HIP_SHARE);
  }
  const asks = LEGS[position];
  return asks === null || asks(legDrop(points, LEFT, trunk), legDrop(points, RIGHT, trunk));
}
