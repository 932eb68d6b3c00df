import { picturePoints, pointOf } from './body.ts';
import { distance, interiorAngle, length, midpoint, type Point, subtract } from './geometry.ts';
import { type Side, sided } from './landmarks.ts';
import type { PoseFrame } from './pose.ts';

/**
 * The hands-free sign: both hands on top of the head. No stretch of the library does it: the chest opener
 * has the hands behind the ears, overhead reaches have straight arms. Evidence: docs/adr/0011-hands-free-sign.md.
 */

/** How far a wrist may be from the middle of the ears, in trunk lengths. */
const NEAR_HEAD = 0.6;
/** How far beyond the ears, away from the shoulders, each wrist has to be, in trunk lengths. */
const ABOVE_EARS = 0.08;
/** Elbows bent at least this much: a reach overhead has them straight. */
const WIDEST_ELBOW_DEG = 115;

/** How long it has to be held, and how long it may be missed by a misplaced joint meanwhile. */
export const GESTURE_MS = 1500;
const LAPSE_MS = 250;

export interface GestureState {
  readonly sinceMs: number | null;
  readonly lastMs: number | null;
  /** Taken; the hands have to come down before it counts again. */
  readonly taken: boolean;
}

export const NO_GESTURE: GestureState = { sinceMs: null, lastMs: null, taken: false };

/** Along the unit vector of `axis`. */
function along(vector: Point, axis: Point): number {
  return (vector.x * axis.x + vector.y * axis.y) / length(axis);
}

/** Whether both hands are on top of the head in this frame; false where they cannot be seen. */
export function handsOnHead(frame: PoseFrame): boolean {
  const points = picturePoints(frame);
  if (points === null) return false;
  const middle = (name: 'ear' | 'shoulder' | 'hip') =>
    midpoint(pointOf(points, sided(name, 'left')), pointOf(points, sided(name, 'right')));
  const ears = middle('ear');
  const shoulders = middle('shoulder');
  const trunk = distance(shoulders, middle('hip'));
  const neck = subtract(ears, shoulders);
  if (!(trunk > 1 && length(neck) > 1)) return false;
  const isUp = (side: Side): boolean => {
    const wrist = pointOf(points, sided('wrist', side));
    const elbowDeg = interiorAngle(
      pointOf(points, sided('shoulder', side)),
      pointOf(points, sided('elbow', side)),
      wrist,
    );
    return (
      distance(wrist, ears) < NEAR_HEAD * trunk &&
      along(subtract(wrist, ears), neck) > ABOVE_EARS * trunk &&
      elbowDeg !== null &&
      elbowDeg < WIDEST_ELBOW_DEG
    );
  };
  return isUp('left') && isUp('right');
}

/** Follows the sign; `made` is true in the one frame that completes it. */
export function advanceGesture(
  state: GestureState,
  frame: PoseFrame,
): { readonly state: GestureState; readonly made: boolean } {
  const nowMs = frame.timestampMs;
  if (!handsOnHead(frame)) {
    const lapsed = state.lastMs === null || nowMs - state.lastMs > LAPSE_MS;
    return { state: lapsed ? NO_GESTURE : state, made: false };
  }
  const fresh = state.lastMs === null || nowMs - state.lastMs > LAPSE_MS;
  const sinceMs = fresh ? nowMs : (state.sinceMs ?? nowMs);
  const taken = fresh ? false : state.taken;
  const made = !taken && nowMs - sinceMs >= GESTURE_MS;
  return { state: { sinceMs, lastMs: nowMs, taken: taken || made }, made };
}

/** How far the sign has come, 0–1, to show that it is seen. */
export function gestureShare({ sinceMs, lastMs, taken }: GestureState): number {
  if (taken || sinceMs === null || lastMs === null) return 0;
  return Math.min(1, (lastMs - sinceMs) / GESTURE_MS);
}
