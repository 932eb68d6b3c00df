import { LANDMARK_NAMES, type LandmarkName } from '../../../src/core/landmarks.ts';
import type { Landmark, PoseFrame } from '../../../src/core/pose.ts';

const FRAMES_PER_SECOND = 30;

/** Up for three seconds, down within three, held for six, and up again: one after the other. */
const ROUND_SECONDS = 15;
const DEEPEST_DEG = 100;

const PICTURE = { width: 640, height: 480, pixelsPerMetre: 190, feetX: 300, feetY: 420 };

/** Half the width of the body, which a side view shows as depth only. */
const HALF_WIDTH_M = 0.17;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far the trunk leans from upright, degrees. */
function leanAt(seconds: number): number {
  const within = seconds % ROUND_SECONDS;
  if (within < 3) return 0;
  if (within < 6) return ((within - 3) / 3) * DEEPEST_DEG;
  if (within < 12) return DEEPEST_DEG;
  return ((ROUND_SECONDS - within) / 3) * DEEPEST_DEG;
}

/** From `start` so many metres in a direction, degrees from straight up, forward positive. */
function from(start: Point, metres: number, deg: number): Point {
  const angle = (deg * Math.PI) / 180;
  return { x: start.x + metres * Math.sin(angle), y: start.y + metres * Math.cos(angle) };
}

/** Where one side's joints are, metres from the feet, y up, for this lean of the trunk. */
function jointsAt(leanDeg: number): Readonly<Record<string, Point>> {
  const ankle = { x: 0, y: 0.08 };
  const knee = from(ankle, 0.43, 1);
  const hip = from(knee, 0.44, -1 - leanDeg / 12);
  const shoulder = from(hip, 0.5, leanDeg);
  const ear = from(shoulder, 0.22, leanDeg + 8);
  const elbow = from(shoulder, 0.28, 178);
  const wrist = from(elbow, 0.25, 178);
  const heel = { x: -0.05, y: 0.02 };
  const toe = { x: 0.19, y: 0 };
  return {
    ankle,
    knee,
    hip,
    shoulder,
    ear,
    elbow,
    wrist,
    heel,
    toe,
    nose: from(ear, 0.12, 95 + leanDeg),
  };
}

function jointOf(name: LandmarkName): string {
  const joint = name.replace(/^(left|right)/, '').toLowerCase();
  if (joint === 'footindex') return 'toe';
  if (/pinky|index|thumb/.test(joint)) return 'wrist';
  return /nose|eye|mouth/.test(joint) ? 'nose' : joint;
}

function frameAt(timestampMs: number): PoseFrame {
  const seconds = timestampMs / 1000;
  const joints = jointsAt(leanAt(seconds));
  const hip = joints['hip'] as Point;
  const { width, height, pixelsPerMetre, feetX, feetY } = PICTURE;
  const place = (name: LandmarkName, index: number) => {
    const { x, y } = joints[jointOf(name)] as Point;
    // Detection is never quite still.
    const shake = 0.002 * Math.sin(17 * seconds + 5 * index);
    return { x: x + shake, y: y + shake };
  };
  const landmarks = LANDMARK_NAMES.map((name, index): Landmark => {
    const { x, y } = place(name, index);
    const picture = { x: feetX + x * pixelsPerMetre, y: feetY - y * pixelsPerMetre };
    return { x: picture.x / width, y: picture.y / height, z: 0, visibility: 0.97 };
  });
  const worldLandmarks = LANDMARK_NAMES.map((name, index): Landmark => {
    const { x, y } = place(name, index);
    const isLeft = /left/i.test(name);
    const z = isLeft ? HALF_WIDTH_M : -HALF_WIDTH_M;
    return { x: x - hip.x, y: hip.y - y, z, visibility: 0.97 };
  });
  return { timestampMs, width, height, landmarks, worldLandmarks };
}

/** So many frames of a person, seen from their right, who folds forward over and over. */
export function foldingFrames(count: number): readonly PoseFrame[] {
  return Array.from({ length: count }, (_, index) => frameAt((index * 1000) / FRAMES_PER_SECOND));
}

/** After so many frames the movement is where it began. */
export const ROUND_FRAMES = ROUND_SECONDS * FRAMES_PER_SECOND;
