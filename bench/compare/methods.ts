import type { AngleId } from '../../src/core/angle-ids.ts';
import { angleDefinition } from '../../src/core/angles.ts';
import { biasOf } from '../../src/core/bias.ts';
import {
  type Body,
  bodyOf,
  landmarkOfRole,
  picturePoints,
  type Role,
} from '../../src/core/body.ts';
import { cosine } from '../../src/core/geometry.ts';
import { LANDMARK_INDEX, type Side } from '../../src/core/landmarks.ts';
import type { Landmark, PoseFrame } from '../../src/core/pose.ts';
import { estimateView, lineYaw } from '../../src/core/view.ts';

/** A way to get an angle out of one frame; null where it cannot. */
export interface Method {
  readonly name: string;
  readonly measure: (angle: AngleId, frame: PoseFrame, side: Side | null) => number | null;
}

/** The frame's body with its landmarks moved by `place`. */
function placedBody(
  frame: PoseFrame,
  side: Side | null,
  place: (frame: PoseFrame, turnedDeg: number) => PoseFrame,
): Body | null {
  const points = picturePoints(frame);
  const view = points && estimateView(frame, points);
  if (!view) return null;
  const placed = picturePoints(place(frame, view.turnedDeg));
  if (!placed) return null;
  const forward = view.front >= 0 ? 1 : -1;
  return bodyOf({
    points: placed,
    forward,
    stretched: side ?? (forward === 1 ? 'right' : 'left'),
    shoulderYawDeg: lineYaw(frame.worldLandmarks ?? [], 'shoulder'),
    hipYawDeg: lineYaw(frame.worldLandmarks ?? [], 'hip'),
    shouldersAtRest: null,
  });
}

function inPlane(
  place: (frame: PoseFrame, turnedDeg: number) => PoseFrame = (frame) => frame,
): Method['measure'] {
  return (angle, frame, side) => {
    const body = placedBody(frame, side, place);
    return body && angleDefinition(angle).calculate(body);
  };
}

/** Pixels a metre of world landmarks takes, so that short segments keep a direction. */
const PIXELS_PER_METRE = 1000;

/** World landmarks seen along the camera's axis. */
function worldInPlane(frame: PoseFrame): PoseFrame {
  const landmarks = frame.worldLandmarks;
  return { ...frame, width: PIXELS_PER_METRE, height: PIXELS_PER_METRE, landmarks };
}

/** Below this turn a stretched-out picture would be more guess than measurement. */
const LEAST_TURN_SINE = 0.5;

/** Widens a side view by what its estimated turn has foreshortened. */
function unturned(frame: PoseFrame, turnedDeg: number): PoseFrame {
  const sine = Math.max(LEAST_TURN_SINE, cosine(90 - turnedDeg));
  const landmarks = frame.landmarks?.map((landmark) => ({ ...landmark, x: landmark.x / sine }));
  return { ...frame, landmarks: landmarks ?? null };
}

const JOINTS: Readonly<Record<string, readonly [string, string, string]>> = {
  knee: ['hip', 'knee', 'ankle'],
  hip: ['shoulder', 'hip', 'knee'],
  shoulder: ['hip', 'shoulder', 'elbow'],
  elbow: ['shoulder', 'elbow', 'wrist'],
};

function between(a: Landmark, vertex: Landmark, b: Landmark): number {
  const u = [a.x - vertex.x, a.y - vertex.y, a.z - vertex.z] as const;
  const v = [b.x - vertex.x, b.y - vertex.y, b.z - vertex.z] as const;
  const dot = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
  const ratio = dot / (Math.hypot(...u) * Math.hypot(...v));
  return (Math.acos(Math.max(-1, Math.min(1, ratio))) * 180) / Math.PI;
}

/** Interior joint angles in space; other angles have no 3-D form of their own. */
const inSpace: Method['measure'] = (angle, frame, side) => {
  const body = placedBody(frame, side, (same) => same);
  const [name, part] = angle.split('.');
  const landmarks = JOINTS[name ?? ''];
  if (!body || !landmarks || frame.worldLandmarks === null) return null;
  const [a, vertex, b] = landmarks.map((landmark) => {
    const index = LANDMARK_INDEX[landmarkOfRole(`${landmark}.${part}` as Role, body.stretched)];
    return frame.worldLandmarks?.[index] as Landmark;
  }) as [Landmark, Landmark, Landmark];
  return between(a, vertex, b);
};

const picture = inPlane();

export const METHODS: readonly Method[] = [
  { name: 'picture, 2-D', measure: picture },
  { name: 'world landmarks in the picture plane', measure: inPlane(worldInPlane) },
  { name: 'world landmarks, 3-D joints', measure: inSpace },
  {
    name: 'mean of 2-D and 3-D',
    measure: (angle, frame, side) => {
      const [flat, deep] = [picture(angle, frame, side), inSpace(angle, frame, side)];
      return flat === null || deep === null ? flat : (flat + deep) / 2;
    },
  },
  { name: 'picture, view turn taken out', measure: inPlane(unturned) },
  {
    name: 'picture, average bias taken off',
    measure: (angle, frame, side) => {
      const value = picture(angle, frame, side);
      return value === null ? null : value - biasOf(angle, value);
    },
  },
];
