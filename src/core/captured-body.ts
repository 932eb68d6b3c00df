import { picturePoints } from './body.ts';
import { distance } from './geometry.ts';
import { LANDMARK_COUNT, LANDMARK_INDEX, sided } from './landmarks.ts';
import type { PoseFrame } from './pose.ts';
import type { Vec3 } from './space.ts';

/** Landmarks far apart on a body, between which a metre's pixels are counted. */
const SPREAD = (['shoulder', 'hip', 'knee', 'ankle', 'wrist'] as const).flatMap((landmark) => [
  LANDMARK_INDEX[sided(landmark, 'left')],
  LANDMARK_INDEX[sided(landmark, 'right')],
]);

/** Metres a pixel stands for at the body's distance; null where the body has no size in the picture. */
function metresPerPixel(frame: PoseFrame): number | null {
  const points = picturePoints(frame);
  const world = frame.worldLandmarks;
  if (points === null || world?.length !== LANDMARK_COUNT) return null;
  let [metres, pixels] = [0, 0];
  for (const a of SPREAD) {
    for (const b of SPREAD) {
      const [p, q, v, w] = [points[a], points[b], world[a], world[b]];
      if (p === undefined || q === undefined || v === undefined || w === undefined) return null;
      metres += Math.hypot(v.x - w.x, v.y - w.y);
      pixels += distance(p, q);
    }
  }
  return metres > 0 && pixels > 0 ? metres / pixels : null;
}

function bodyInFrame(frame: PoseFrame): readonly Vec3[] | null {
  const scale = metresPerPixel(frame);
  const points = picturePoints(frame);
  if (scale === null || points === null) return null;
  return points.map(({ x, y }, index): Vec3 => {
    const depth = frame.worldLandmarks?.[index]?.z ?? Number.NaN;
    return [x * scale, y * scale, -depth];
  });
}

/**
 * The body as a whole from all frames of somebody who was still: across and up as in the picture, which is
 * read more exactly, and how far towards the camera as the model guesses.
 * @returns the 33 landmarks in metres, x to the picture's right, y up, z towards the camera; null where
 * no frame has them all
 */
export function capturedBody(frames: readonly PoseFrame[]): readonly Vec3[] | null {
  const bodies = frames.map(bodyInFrame).filter((body) => body !== null);
  const [first] = bodies;
  if (first === undefined) return null;
  const mean = first.map((_, index): Vec3 => {
    const sum = (axis: 0 | 1 | 2) => bodies.reduce((s, body) => s + (body[index]?.[axis] ?? 0), 0);
    return [sum(0) / bodies.length, sum(1) / bodies.length, sum(2) / bodies.length];
  });
  return mean.flat().every(Number.isFinite) ? mean : null;
}
