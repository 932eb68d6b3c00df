import {
  cross,
  type Degrees,
  hypotenuse,
  hypotenuse3,
  length,
  midpoint,
  type Point,
  type Radians,
  subtract,
  toDegrees,
} from './geometry.ts';
import { LANDMARK_COUNT, LANDMARK_INDEX, type Side, sided } from './landmarks.ts';
import type { Landmark, PoseFrame } from './pose.ts';
import type { View } from './reference.ts';

/** Which way the body faces the camera in one frame. */
export interface ViewEstimate {
  /** Degrees the body is turned out of the picture plane: 0 = facing the camera (or away), 90 = side-on. */
  readonly turnedDeg: number;
  /** How clearly, and to which side of the picture, the body's front points: −1 left … +1 right. */
  readonly front: number;
}

/** How far the body may be turned away from the advised view. Source: footage README, manifest rule. */
const VIEW_SLACK_DEG = 40;

/** Once accepted, a view is only given up this much later, so that the gate does not flicker. */
const VIEW_HYSTERESIS_DEG = 6;

/** Degrees the body is turned out of the picture plane in each advised view. */
export const ADVISED_TURN_DEG: Readonly<Record<View, number>> = { front: 0, front45: 45, side: 90 };

const LINE_ENDS = {
  shoulder: [LANDMARK_INDEX.leftShoulder, LANDMARK_INDEX.rightShoulder],
  hip: [LANDMARK_INDEX.leftHip, LANDMARK_INDEX.rightHip],
} as const;

function leftToRight(landmarks: readonly Landmark[], line: 'shoulder' | 'hip') {
  const ends = line === 'shoulder' ? LINE_ENDS.shoulder : LINE_ENDS.hip;
  const left = landmarks[ends[0]] as Landmark;
  const right = landmarks[ends[1]] as Landmark;
  return { x: right.x - left.x, y: right.y - left.y, z: right.z - left.z };
}

/** Degrees a left-right line is turned out of the picture plane, −90…90; 0 where it has no length. */
export function lineYaw(landmarks: readonly Landmark[], line: 'shoulder' | 'hip'): Degrees {
  const { x, y, z } = leftToRight(landmarks, line);
  return toDegrees(Math.atan2(z, hypotenuse(x, y)) as Radians);
}

/** Sine of the turn from a to b, −1…1; 0 where one has no length. */
function turn(a: Point, b: Point): number {
  const size = length(a) * length(b);
  return size > 0 ? cross(a, b) / size : 0;
}

/** Landmark numbers of a foot and the shank above it. */
interface Foot {
  readonly knee: number;
  readonly ankle: number;
  readonly heel: number;
  readonly toe: number;
}

function footOf(side: Side): Foot {
  return {
    knee: LANDMARK_INDEX[sided('knee', side)],
    ankle: LANDMARK_INDEX[sided('ankle', side)],
    heel: LANDMARK_INDEX[sided('heel', side)],
    toe: LANDMARK_INDEX[sided('footIndex', side)],
  };
}

const LEFT_FOOT = footOf('left');
const RIGHT_FOOT = footOf('right');

const FACE = {
  nose: LANDMARK_INDEX.nose,
  leftEar: LANDMARK_INDEX.leftEar,
  rightEar: LANDMARK_INDEX.rightEar,
  leftShoulder: LANDMARK_INDEX.leftShoulder,
  rightShoulder: LANDMARK_INDEX.rightShoulder,
} as const;

function faceTurn(points: readonly Point[]): number {
  const ear = midpoint(points[FACE.leftEar] as Point, points[FACE.rightEar] as Point);
  const shoulder = midpoint(
    points[FACE.leftShoulder] as Point,
    points[FACE.rightShoulder] as Point,
  );
  return -turn(subtract(ear, shoulder), subtract(points[FACE.nose] as Point, ear));
}

function footTurn(points: readonly Point[], { knee, ankle, heel, toe }: Foot): number {
  const shank = subtract(points[knee] as Point, points[ankle] as Point);
  return -turn(shank, subtract(points[toe] as Point, points[heel] as Point));
}

/** Where the face and the feet point, +1 = the picture's right: they settle what depth alone may swap. */
function frontByFaceAndFeet(points: readonly Point[]): number {
  const feet = (footTurn(points, LEFT_FOOT) + footTurn(points, RIGHT_FOOT)) / 4;
  return faceTurn(points) + feet;
}

/**
 * Estimates the view from the depth of shoulders and hips (world landmarks); null without them.
 * On the shared clips the turn is within 13° of the truth and the front is right in every frame.
 */
export function estimateView(frame: PoseFrame, points: readonly Point[]): ViewEstimate | null {
  if (frame.worldLandmarks?.length !== LANDMARK_COUNT) return null;
  const shoulders = leftToRight(frame.worldLandmarks, 'shoulder');
  const hips = leftToRight(frame.worldLandmarks, 'hip');
  const depth = shoulders.z + hips.z;
  const across = hypotenuse3(shoulders.x + hips.x, shoulders.y + hips.y, depth);
  if (!(across > 0 && Number.isFinite(across))) return null;
  const turned = (Math.asin(Math.min(1, Math.abs(depth) / across)) * 180) / Math.PI;
  // The right side nearer to the camera means that the front points to the picture's right.
  const front = (-2 * depth) / across + frontByFaceAndFeet(points);
  return { turnedDeg: turned, front: Math.max(-1, Math.min(1, front / 3)) };
}

/** Whether the body is turned as advised, to within 40° (46° once it was). */
export function matchesView(view: View, turnedDeg: number, matchedBefore: boolean): boolean {
  const slack = VIEW_SLACK_DEG + (matchedBefore ? VIEW_HYSTERESIS_DEG : 0);
  return Math.abs(turnedDeg - ADVISED_TURN_DEG[view]) <= slack;
}
