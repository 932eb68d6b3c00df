import { distance, midpoint, type Point } from './geometry.ts';
import {
  LANDMARK_COUNT,
  LANDMARK_INDEX,
  type LandmarkName,
  otherSide,
  PAIRED_LANDMARKS,
  type PairedLandmark,
  type Side,
  sided,
} from './landmarks.ts';
import type { PoseFrame } from './pose.ts';

/** A landmark by its part in the stretch: `hip.s` is the stretched side's, `hip.o` the other one's. */
export type Role = `${PairedLandmark}.${'s' | 'o'}` | 'nose';

/** The shoulder line at rest, against which twist is judged. */
export interface ShouldersAtRest {
  /** Length in the picture, pixels. */
  readonly lengthPx: number;
  readonly yawDeg: number;
}

/** One frame's landmarks as points, seen from the stretch: which side works, where the front is. */
export interface Body {
  readonly points: readonly Point[];
  readonly stretched: Side;
  /** +1 where the body's front points to the picture's right, −1 to its left. */
  readonly forward: 1 | -1;
  /** Degrees the shoulder line is turned out of the picture plane, by its depth; sign tells which way. */
  readonly shoulderYawDeg: number;
  /** The same of the hip line. */
  readonly hipYawDeg: number;
  readonly shouldersAtRest: ShouldersAtRest | null;
}

/** No landmark is guessed this many pictures away; one that is makes sums overflow. */
const FARTHEST = 100;

/** The picture's landmarks in pixels with y up; null where they are not the 33 points of a body. */
export function picturePoints(frame: PoseFrame): readonly Point[] | null {
  const { landmarks, width, height } = frame;
  if (landmarks?.length !== LANDMARK_COUNT) return null;
  if (!Number.isFinite(width) || !Number.isFinite(height)) return null;
  for (const { x, y } of landmarks) {
    if (!(Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST)) return null;
  }
  return landmarks.map(({ x, y }) => ({ x: x * width, y: -y * height }));
}

export function pointOf(points: readonly Point[], name: LandmarkName): Point {
  return points[LANDMARK_INDEX[name]] as Point;
}

/** The landmark that plays `role` when `stretched` is the stretched side. */
export function landmarkOfRole(role: Role, stretched: Side): LandmarkName {
  if (role === 'nose') return 'nose';
  const [landmark, part] = role.split('.') as [PairedLandmark, 's' | 'o'];
  return sided(landmark, part === 's' ? stretched : otherSide(stretched));
}

/** Landmark numbers by stretched side and role: names are put together once, not in every frame. */
const ROLE_INDEX = Object.fromEntries(
  (['left', 'right'] as const).map((side) => {
    const roles: readonly Role[] = PAIRED_LANDMARKS.flatMap((landmark) => {
      return [`${landmark}.s`, `${landmark}.o`] as const;
    });
    const index = (role: Role) => LANDMARK_INDEX[landmarkOfRole(role, side)];
    return [
      side,
      Object.fromEntries(['nose' as const, ...roles].map((role) => [role, index(role)])),
    ];
  }),
) as Readonly<Record<Side, Readonly<Record<Role, number>>>>;

/** The number of the landmark that plays `role`, as in `LANDMARK_NAMES`. */
export function indexOfRole(role: Role, stretched: Side): number {
  return ROLE_INDEX[stretched][role];
}

export function at(body: Body, role: Role): Point {
  return body.points[ROLE_INDEX[body.stretched][role]] as Point;
}

const PAIRS = PAIRED_LANDMARKS.map((landmark) => {
  return [
    landmark,
    (['left', 'right'] as const).map((side) => LANDMARK_INDEX[sided(landmark, side)]),
  ];
});
const PAIR_INDEX = Object.fromEntries(PAIRS) as Readonly<
  Record<PairedLandmark, readonly [left: number, right: number]>
>;

/** The point half-way between the left and the right landmark of a pair. */
export function middle(body: Body, landmark: PairedLandmark): Point {
  const pair = PAIR_INDEX[landmark];
  return midpoint(body.points[pair[0]] as Point, body.points[pair[1]] as Point);
}

/** Length of mid-hip → mid-shoulder in the picture, pixels. */
export function trunkLength(body: Body): number {
  return distance(middle(body, 'hip'), middle(body, 'shoulder'));
}
