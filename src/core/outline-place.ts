import { distance, midpoint, type Point } from './geometry.ts';
import { LANDMARK_INDEX, type LandmarkName } from './landmarks.ts';
import { OUTLINE_BUILD } from './outline.ts';
import type { Landmark, PoseFrame } from './pose.ts';

/** Where an outline lies in the picture, in picture heights from its upper left corner: x to the right, y UP. */
export interface OutlinePlace {
  readonly timestampMs: number;
  readonly hip: Point;
  /** Picture heights by a metre of the outline. */
  readonly scale: number;
}

/** The hips are followed at once, nearly: the outline moves with the person and does not tremble. */
const HIP_TIME_CONSTANT_MS = 150;
/** Nobody grows: what changes is how much of a limb points at the camera. */
const SCALE_TIME_CONSTANT_MS = 1500;

/** Below this a landmark is guessed. */
const LEAST_VISIBILITY = 0.5;

type Length = readonly [from: LandmarkName, to: LandmarkName, metres: number];

const LENGTHS: readonly Length[] = [
  ['leftShoulder', 'leftHip', OUTLINE_BUILD.trunkM],
  ['rightShoulder', 'rightHip', OUTLINE_BUILD.trunkM],
  ['leftHip', 'leftKnee', OUTLINE_BUILD.thighM],
  ['rightHip', 'rightKnee', OUTLINE_BUILD.thighM],
  ['leftKnee', 'leftAnkle', OUTLINE_BUILD.shankM],
  ['rightKnee', 'rightAnkle', OUTLINE_BUILD.shankM],
];

/**
 * A limb that points at the camera looks short, and none looks long: the second longest for its length tells
 * the size, since the longest may be one joint's mistake. NaN where fewer than two are seen.
 */
function scaleOf(points: readonly (Point | null)[]): number {
  const scales = LENGTHS.flatMap(([from, to, metres]) => {
    const [a, b] = [points[LANDMARK_INDEX[from]], points[LANDMARK_INDEX[to]]];
    return a && b ? [distance(a, b) / metres] : [];
  });
  return scales.sort((a, b) => b - a)[1] ?? Number.NaN;
}

function towards(before: number, now: number, passedMs: number, constantMs: number): number {
  return before + (now - before) * (1 - Math.exp(-passedMs / constantMs));
}

/**
 * Lays an outline over the person: its mid-hip on theirs, as large as they are. Where they cannot be seen well
 * enough it stays where it was; null where it was nowhere.
 * @param before its place at the frame before; null in the first
 * @param aspect the picture's width by its height
 */
export function placeOutline(
  before: OutlinePlace | null,
  landmarks: PoseFrame['landmarks'],
  aspect: number,
  timestampMs: number,
): OutlinePlace | null {
  const points = (landmarks ?? []).map(({ x, y, visibility }: Landmark): Point | null => {
    return visibility < LEAST_VISIBILITY ? null : { x: x * aspect, y: -y };
  });
  const [left, right] = [points[LANDMARK_INDEX.leftHip], points[LANDMARK_INDEX.rightHip]];
  const scale = scaleOf(points);
  if (!left || !right || Number.isNaN(scale)) return before;
  const hip = midpoint(left, right);
  if (before === null) return { timestampMs, hip, scale };
  const passedMs = Math.max(0, timestampMs - before.timestampMs);
  return {
    timestampMs,
    hip: {
      x: towards(before.hip.x, hip.x, passedMs, HIP_TIME_CONSTANT_MS),
      y: towards(before.hip.y, hip.y, passedMs, HIP_TIME_CONSTANT_MS),
    },
    scale: towards(before.scale, scale, passedMs, SCALE_TIME_CONSTANT_MS),
  };
}
