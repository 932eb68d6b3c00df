import { distance, midpoint, type Point } from './geometry.ts';
import {
  LANDMARK_COUNT,
  LANDMARK_INDEX,
  type LandmarkName,
  otherSide,
  type PairedLandmark,
  type Side,
  sided,
} from './landmarks.ts';
import type { Landmark, PoseFrame } from './pose.ts';

/** A landmark by its part in the stretch: `hip.s` is the stretched side's, `hip.o` the other one's. */
export type Role = `${PairedLandmark}.${'s' | 'o'}` | 'nose';

/** The shoulder line at rest, against which twist is judged. */
export interface ShouldersAtRest {
  /** Length in the picture, pixels. */
  readonly lengthPx: number;
  readonly yawDeg: number;
}

/** One side of a body, joint by joint. */
export type BodyHalf = Readonly<Record<PairedLandmark, Point>>;

/** The points of a body by their names. */
export interface BodyHalves {
  readonly nose: Point;
  readonly left: BodyHalf;
  readonly right: BodyHalf;
}

/** One frame's landmarks as points, and what the stretch makes of them: which side works, where the front is. */
export interface SeenBody {
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

/** The same, with its points by name. */
export interface Body extends SeenBody {
  readonly nose: Point;
  /** The stretched side. */
  readonly own: BodyHalf;
  readonly other: BodyHalf;
}

function halfOf(points: readonly Point[], side: Side): BodyHalf {
  const at = (landmark: PairedLandmark) => pointOf(points, sided(landmark, side));
  return {
    ear: at('ear'),
    shoulder: at('shoulder'),
    elbow: at('elbow'),
    wrist: at('wrist'),
    hip: at('hip'),
    knee: at('knee'),
    ankle: at('ankle'),
    heel: at('heel'),
    footIndex: at('footIndex'),
  };
}

/** @param points 33, in the model's order */
export function halvesOf(points: readonly Point[]): BodyHalves {
  return {
    nose: pointOf(points, 'nose'),
    left: halfOf(points, 'left'),
    right: halfOf(points, 'right'),
  };
}

/** @param halves of the body's points, where they are known already */
export function bodyOf(seen: SeenBody, halves: BodyHalves = halvesOf(seen.points)): Body {
  const { points, stretched, forward, shoulderYawDeg, hipYawDeg, shouldersAtRest } = seen;
  return {
    points,
    stretched,
    forward,
    shoulderYawDeg,
    hipYawDeg,
    shouldersAtRest,
    nose: halves.nose,
    own: stretched === 'left' ? halves.left : halves.right,
    other: stretched === 'left' ? halves.right : halves.left,
  };
}

/** No landmark is guessed this many pictures away; one that is makes sums overflow. */
const FARTHEST = 100;

/** A point that the next frame moves. */
export interface MovingPoint {
  x: number;
  y: number;
}

/** As many points as a body has, to be placed by `placePoints`. */
export function unplacedPoints(): readonly MovingPoint[] {
  return Array.from({ length: LANDMARK_COUNT }, () => ({ x: Number.NaN, y: Number.NaN }));
}

/**
 * Moves `points` to the picture's landmarks, in pixels with y up.
 * @returns whether they are the 33 points of a body; if not, where they are is of no meaning
 */
export function placePoints(points: readonly MovingPoint[], frame: PoseFrame): boolean {
  const { landmarks, width, height } = frame;
  if (landmarks?.length !== LANDMARK_COUNT) return false;
  if (!Number.isFinite(width) || !Number.isFinite(height)) return false;
  for (let index = 0; index < LANDMARK_COUNT; index += 1) {
    const { x, y } = landmarks[index] as Landmark;
    if (!(Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST)) return false;
    const point = points[index] as MovingPoint;
    point.x = x * width;
    point.y = -y * height;
  }
  return true;
}

/** The picture's landmarks in pixels with y up; null where they are not the 33 points of a body. */
export function picturePoints(frame: PoseFrame): readonly Point[] | null {
  const points = unplacedPoints();
  return placePoints(points, frame) ? points : null;
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

/** The number of the landmark that plays `role`, as in `LANDMARK_NAMES`. */
export function indexOfRole(role: Role, stretched: Side): number {
  return LANDMARK_INDEX[landmarkOfRole(role, stretched)];
}

export function midEar({ own, other }: Body): Point {
  return midpoint(own.ear, other.ear);
}

export function midShoulder({ own, other }: Body): Point {
  return midpoint(own.shoulder, other.shoulder);
}

export function midHip({ own, other }: Body): Point {
  return midpoint(own.hip, other.hip);
}

/** Length of mid-hip → mid-shoulder in the picture, pixels. */
export function trunkLength(body: Body): number {
  return distance(midHip(body), midShoulder(body));
}
