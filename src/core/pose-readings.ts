import type { AngleId } from './angle-ids.ts';
import { angleDefinition } from './angles.ts';
import { type Body, bodyOf, picturePoints } from './body.ts';
import { BODY_BUILDS, type BodyBuild } from './body-build.ts';
import { landmarksOf } from './body-landmarks.ts';
import type { BodyPose } from './body-pose.ts';
import { LANDMARK_INDEX, type Side } from './landmarks.ts';
import { LAPTOP_CAMERA, type Shooting, shoot } from './pinhole.ts';
import { placeBody } from './place-body.ts';
import type { Landmark, PoseFrame } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { lineYaw } from './view.ts';

/** A body's picture from a side, without perspective. */
export function flatShot(skeleton: Skeleton, yawDeg: number, build: BodyBuild): PoseFrame {
  const shooting: Shooting = { ...LAPTOP_CAMERA, yawDeg, distanceM: Number.POSITIVE_INFINITY };
  return shoot(landmarksOf(skeleton, build), shooting);
}

function pixelsPerMetre({ landmarks, worldLandmarks, width, height }: PoseFrame): number {
  const [left, right] = [LANDMARK_INDEX.leftShoulder, LANDMARK_INDEX.rightAnkle];
  const apart = (points: readonly Landmark[] | null, x: number, y: number) => {
    const [a, b] = [points?.[left], points?.[right]] as [Landmark, Landmark];
    return Math.hypot((a.x - b.x) * x, (a.y - b.y) * y);
  };
  return apart(landmarks, width, height) / apart(worldLandmarks, 1, 1);
}

/** A pictured body as the measuring code takes it, the shoulders known from a look from the front. */
export function posedBody(
  frame: PoseFrame,
  yawDeg: number,
  stretched: Side,
  build: BodyBuild = BODY_BUILDS.average,
): Body {
  const world = frame.worldLandmarks ?? [];
  return bodyOf({
    points: picturePoints(frame) ?? [],
    stretched,
    forward: Math.sin((yawDeg * Math.PI) / 180) >= -1e-9 ? 1 : -1,
    shoulderYawDeg: lineYaw(world, 'shoulder'),
    hipYawDeg: lineYaw(world, 'hip'),
    shouldersAtRest: { lengthPx: build.shoulderWidthM * pixelsPerMetre(frame), yawDeg: 0 },
  });
}

/**
 * What an exact camera would read off a posture on the floor, in the angle's unit; null where it cannot be
 * measured from there.
 * @param yawDeg from where it looks, as in `Shooting`
 */
export function readPose(
  pose: BodyPose,
  yawDeg: number,
  stretched: Side,
): (angle: AngleId) => number | null {
  const build = BODY_BUILDS.average;
  const body = posedBody(flatShot(placeBody(pose, build), yawDeg, build), yawDeg, stretched);
  return (angle) => angleDefinition(angle).calculate(body);
}
