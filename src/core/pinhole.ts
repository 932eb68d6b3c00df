import { LANDMARK_INDEX } from './landmarks.ts';
import type { Landmark, PoseFrame } from './pose.ts';
import { between, minus, type Rotation, rotate, turnLeft, type Vec3 } from './space.ts';

/** Where a camera stands, and what it shows. */
export interface Shooting {
  /** From where it looks: 0 = from the front (x), 90 = from the person's right (z), −90 left, 180 behind. */
  readonly yawDeg: number;
  /** To the middle of the body, level; Infinity takes a picture without perspective, the body filling half of it. */
  readonly distanceM: number;
  /** Of the lens above the floor. It looks level. */
  readonly heightM: number;
  /** Field of view from top to bottom; a laptop's is about 39°. */
  readonly verticalFieldDeg: number;
  /** Size of the picture in pixels. */
  readonly width: number;
  readonly height: number;
}

/** A laptop's camera 2.6 m away at hip height, as the placements advise. */
export const LAPTOP_CAMERA: Shooting = {
  yawDeg: 0,
  distanceM: 2.6,
  heightM: 0.85,
  verticalFieldDeg: 39,
  width: 1280,
  height: 720,
};

/** The share of the picture's height that the body takes in a picture without perspective. */
const BODY_SHARE = 0.5;

/** The middle of the box round some points, metres. */
export function middleOf(points: readonly Vec3[]): Vec3 {
  const along = (axis: 0 | 1 | 2) => {
    const values = points.map((point) => point[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [along(0), along(1), along(2)];
}

function sizeOf(points: readonly Vec3[]): number {
  const [x, y, z] = middleOf(points);
  return 2 * Math.max(...points.map(([px, py, pz]) => Math.hypot(px - x, py - y, pz - z)));
}

/** Turns the room so that x is the picture's right, y up and z towards the camera. */
export function turnToCamera(yawDeg: number): Rotation {
  return turnLeft(yawDeg - 90);
}

/**
 * The frame such a camera takes of a body's 33 landmarks (metres), all in plain sight; the body's middle
 * is in the middle of the picture from left to right.
 */
export function shoot(body: readonly Vec3[], shooting: Shooting, timestampMs = 0): PoseFrame {
  const { distanceM, heightM, width, height } = shooting;
  const middle = middleOf(body);
  const turn = turnToCamera(shooting.yawDeg);
  const flat = !Number.isFinite(distanceM);
  const seen = body.map((point) => rotate(turn, minus(point, middle)));
  const fieldM = 2 * Math.tan((shooting.verticalFieldDeg * Math.PI) / 360);
  const lens = flat ? middle[1] : heightM;
  const landmarks = seen.map(([x, y, z]): Landmark => {
    const shownM = flat ? sizeOf(body) / BODY_SHARE : fieldM * (distanceM - z);
    const scale = height / shownM;
    return {
      x: 0.5 + (x * scale) / width,
      y: 0.5 - ((y + middle[1] - lens) * scale) / height,
      z: (-z * scale) / width,
      visibility: 1,
    };
  });
  const hip = between(seen[LANDMARK_INDEX.leftHip] as Vec3, seen[LANDMARK_INDEX.rightHip] as Vec3);
  const worldLandmarks = seen.map((point): Landmark => {
    const [x, y, z] = minus(point, hip);
    return { x, y: -y, z: -z, visibility: 1 };
  });
  return { timestampMs, width, height, landmarks, worldLandmarks };
}
