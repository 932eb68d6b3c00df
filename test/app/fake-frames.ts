import { LANDMARK_NAMES, type LandmarkName } from '../../src/core/landmarks.ts';
import type { PoseFrame } from '../../src/core/pose.ts';

type Point = readonly [x: number, y: number];

const WIDTH = 640;
const HEIGHT = 480;
const HIP_Y = 270;
const MIDDLE_X = 320;
const PIXELS_PER_METRE = 200;

/** Turns a point of the upper body about the middle of the hips; positive leans to the picture's right. */
function leaned([x, y]: Point, leanDeg: number): Point {
  const angle = (leanDeg * Math.PI) / 180;
  const dx = x - MIDDLE_X;
  const dy = y - HIP_Y;
  return [
    MIDDLE_X + dx * Math.cos(angle) - dy * Math.sin(angle),
    HIP_Y + dx * Math.sin(angle) + dy * Math.cos(angle),
  ];
}

/** The person's right is on the picture's left. */
function upperBody(rightArmUp: boolean): Partial<Record<LandmarkName, Point>> {
  return {
    nose: [320, 92],
    leftEye: [326, 86],
    rightEye: [314, 86],
    leftEar: [334, 90],
    rightEar: [306, 90],
    mouthLeft: [325, 102],
    mouthRight: [315, 102],
    leftShoulder: [355, 140],
    rightShoulder: [285, 140],
    leftElbow: [362, 200],
    leftWrist: [366, 255],
    rightElbow: rightArmUp ? [283, 80] : [278, 200],
    rightWrist: rightArmUp ? [284, 30] : [274, 255],
  };
}

const LOWER_BODY: Partial<Record<LandmarkName, Point>> = {
  leftHip: [342, HIP_Y],
  rightHip: [298, HIP_Y],
  leftKnee: [344, 350],
  rightKnee: [296, 350],
  leftAnkle: [346, 425],
  rightAnkle: [294, 425],
  leftHeel: [344, 432],
  rightHeel: [296, 432],
  leftFootIndex: [352, 440],
  rightFootIndex: [288, 440],
};

/** Landmarks not given lie on the one they belong to. */
function nearest(name: LandmarkName): LandmarkName {
  const side = name.startsWith('left') ? 'left' : 'right';
  if (/Eye/.test(name)) return `${side}Eye`;
  return `${side}Wrist`;
}

interface Posture {
  readonly leanDeg: number;
  readonly rightArmUp: boolean;
}

/** Someone standing and facing the camera. */
export function standingFrame(timestampMs: number, { leanDeg, rightArmUp }: Posture): PoseFrame {
  const upper = upperBody(rightArmUp);
  const points = new Map<LandmarkName, Point>();
  for (const [name, point] of Object.entries(upper)) {
    points.set(name as LandmarkName, leaned(point, leanDeg));
  }
  for (const [name, point] of Object.entries(LOWER_BODY)) points.set(name as LandmarkName, point);
  const pixels = LANDMARK_NAMES.map(
    (name) => points.get(name) ?? points.get(nearest(name)) ?? [MIDDLE_X, HIP_Y],
  );
  return {
    timestampMs,
    width: WIDTH,
    height: HEIGHT,
    landmarks: pixels.map(([x, y]) => ({ x: x / WIDTH, y: y / HEIGHT, z: 0, visibility: 0.99 })),
    worldLandmarks: pixels.map(([x, y]) => ({
      x: (x - MIDDLE_X) / PIXELS_PER_METRE,
      y: (y - HIP_Y) / PIXELS_PER_METRE,
      z: 0,
      visibility: 0.99,
    })),
  };
}

export function emptyFrame(timestampMs: number): PoseFrame {
  return { timestampMs, width: WIDTH, height: HEIGHT, landmarks: null, worldLandmarks: null };
}

const UPRIGHT: Posture = { leanDeg: 0, rightArmUp: false };
const BENT: Posture = { leanDeg: 20, rightArmUp: true };
const FRAME_MS = 50;
export const UPRIGHT_MS = 3_000;

/** Three seconds upright, then into the right side bend and there for `holdMs`. */
export function sideBendFrames(holdMs: number, fromMs = 1_000): readonly PoseFrame[] {
  const count = Math.round((UPRIGHT_MS + holdMs) / FRAME_MS);
  return Array.from({ length: count }, (_, index) => {
    const atMs = index * FRAME_MS;
    return standingFrame(fromMs + atMs, atMs < UPRIGHT_MS ? UPRIGHT : BENT);
  });
}

/** A side bend without the upright start. */
export function bentFrames(holdMs: number, fromMs: number): readonly PoseFrame[] {
  const count = Math.round(holdMs / FRAME_MS);
  return Array.from({ length: count }, (_, index) =>
    standingFrame(fromMs + index * FRAME_MS, BENT),
  );
}
