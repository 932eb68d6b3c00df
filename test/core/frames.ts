import { LANDMARK_NAMES } from '../../src/core/landmarks.ts';
import type { Landmark, PoseFrame } from '../../src/core/pose.ts';
import { type BodyPoint, bodyOf, poseBetween, type StickPose } from './body-poses.ts';

export const WIDTH = 1280;
export const HEIGHT = 720;
const PIXELS_PER_METRE = 300;

/** How the camera sees the body. */
export interface Shot {
  /** 0 faces the camera, 90 the picture's right, −90 its left. */
  readonly turnDeg: number;
  readonly pixelsPerMetre?: number;
  /** Moves the body in the picture, in shares of its width and height. */
  readonly shift?: { readonly x: number; readonly y: number };
}

/** Facing the camera, but for a hair: real shoulders are never exactly level in depth. */
export const FRONT: Shot = { turnDeg: 0.5 };
export const FACING_RIGHT: Shot = { turnDeg: 89 };
export const FACING_LEFT: Shot = { turnDeg: -89 };

/** Metres to the picture's right, up, and away from the camera. */
function turned([forward, up, right]: BodyPoint, turnDeg: number): BodyPoint {
  const turn = (turnDeg * Math.PI) / 180;
  return [
    forward * Math.sin(turn) - right * Math.cos(turn),
    up,
    -forward * Math.cos(turn) - right * Math.sin(turn),
  ];
}

function middleOf(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

/** The frame a camera takes of the posture, the body in the middle of the picture. */
export function frameOf(pose: StickPose, shot: Shot, timestampMs = 0): PoseFrame {
  const body = bodyOf(pose);
  const points = LANDMARK_NAMES.map((name) => turned(body[name], shot.turnDeg));
  const scale = shot.pixelsPerMetre ?? PIXELS_PER_METRE;
  const { x: shiftX, y: shiftY } = shot.shift ?? { x: 0, y: 0 };
  const middleX = middleOf(points.map(([x]) => x));
  const middleY = middleOf(points.map(([, y]) => y));
  const landmarks = points.map(
    ([x, y, z]): Landmark => ({
      x: 0.5 + shiftX + ((x - middleX) * scale) / WIDTH,
      y: 0.5 + shiftY - ((y - middleY) * scale) / HEIGHT,
      z: (z * scale) / WIDTH,
      visibility: 1,
    }),
  );
  const worldLandmarks = points.map(([x, y, z]): Landmark => ({ x, y: -y, z, visibility: 1 }));
  return { timestampMs, width: WIDTH, height: HEIGHT, landmarks, worldLandmarks };
}

/** A frame in which nobody was found. */
export function emptyFrame(timestampMs: number): PoseFrame {
  return { timestampMs, width: WIDTH, height: HEIGHT, landmarks: null, worldLandmarks: null };
}

/** Go to a posture in `moveMs`, then stay there for `stayMs`. */
export interface Move {
  readonly to: StickPose;
  readonly moveMs?: number;
  readonly stayMs: number;
}

/** Speeds up and slows down as a person does. */
function eased(share: number): number {
  return share * share * (3 - 2 * share);
}

/** The posture at a time since the first move began. */
function poseAt(moves: readonly Move[], timeMs: number): StickPose {
  let from = (moves[0] as Move).to;
  let startMs = 0;
  for (const { to, moveMs = 0, stayMs } of moves) {
    if (timeMs < startMs + moveMs) return poseBetween(from, to, eased((timeMs - startMs) / moveMs));
    if (timeMs <= startMs + moveMs + stayMs) return to;
    startMs += moveMs + stayMs;
    from = to;
  }
  return from;
}

/** How long the moves take together. */
export function durationOf(moves: readonly Move[]): number {
  return moves.reduce((ms, { moveMs = 0, stayMs }) => ms + moveMs + stayMs, 0);
}

export interface Filming {
  readonly fps?: number;
  readonly fromMs?: number;
}

/** Films someone who makes these moves. */
export function film(
  moves: readonly Move[],
  shot: Shot,
  { fps = 30, fromMs = 0 }: Filming = {},
): readonly PoseFrame[] {
  const count = Math.floor((durationOf(moves) * fps) / 1000) + 1;
  return Array.from({ length: count }, (_, index) => {
    const timeMs = (index * 1000) / fps;
    return frameOf(poseAt(moves, timeMs), shot, fromMs + timeMs);
  });
}

/** Changes one or more landmarks of a frame's picture. */
export function withLandmarks(
  frame: PoseFrame,
  change: (landmark: Landmark, name: (typeof LANDMARK_NAMES)[number]) => Landmark,
): PoseFrame {
  const landmarks = (frame.landmarks ?? []).map((landmark, index) => {
    return change(landmark, LANDMARK_NAMES[index] as (typeof LANDMARK_NAMES)[number]);
  });
  return { ...frame, landmarks };
}
