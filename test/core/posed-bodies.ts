import type { AngleId } from '../../src/core/angle-ids.ts';
import { angleDefinition } from '../../src/core/angles.ts';
import { type Body, picturePoints } from '../../src/core/body.ts';
import { BODY_BUILDS, type BodyBuild } from '../../src/core/body-build.ts';
import { landmarksOf } from '../../src/core/body-landmarks.ts';
import type { BodyPose } from '../../src/core/body-pose.ts';
import { LANDMARK_INDEX, type Side } from '../../src/core/landmarks.ts';
import { LAPTOP_CAMERA, type Shooting, shoot } from '../../src/core/pinhole.ts';
import { placeBody } from '../../src/core/place-body.ts';
import type { Landmark, PoseFrame } from '../../src/core/pose.ts';
import type { Stretch } from '../../src/core/reference.ts';
import { lineYaw } from '../../src/core/view.ts';

/** From where the stretch asks to be seen; see `Shooting.yawDeg`. */
export function advisedYaw(stretch: Stretch, side: Side | null): number {
  const right = side !== 'left';
  if (stretch.view === 'front') return 0;
  if (stretch.view === 'front45') return right ? 45 : -45;
  return (stretch.nearSide === 'other') === right ? -90 : 90;
}

/** The body as the advised camera sees it, without perspective. */
export function flatShot(
  pose: BodyPose,
  yawDeg: number,
  build: BodyBuild = BODY_BUILDS.average,
): PoseFrame {
  const shooting: Shooting = { ...LAPTOP_CAMERA, yawDeg, distanceM: Number.POSITIVE_INFINITY };
  return shoot(landmarksOf(placeBody(pose, build), build), shooting);
}

function pixelsPerMetre({ landmarks, worldLandmarks, width, height }: PoseFrame): number {
  const [left, right] = [LANDMARK_INDEX.leftShoulder, LANDMARK_INDEX.rightAnkle];
  const apart = (points: readonly Landmark[] | null, x: number, y: number) => {
    const [a, b] = [points?.[left], points?.[right]] as [Landmark, Landmark];
    return Math.hypot((a.x - b.x) * x, (a.y - b.y) * y);
  };
  return apart(landmarks, width, height) / apart(worldLandmarks, 1, 1);
}

/** The posed body as the measuring code takes it, the shoulders known from a look from the front. */
export function posedBody(
  frame: PoseFrame,
  yawDeg: number,
  stretched: Side,
  build: BodyBuild = BODY_BUILDS.average,
): Body {
  const world = frame.worldLandmarks ?? [];
  return {
    points: picturePoints(frame) ?? [],
    stretched,
    forward: Math.sin((yawDeg * Math.PI) / 180) >= -1e-9 ? 1 : -1,
    shoulderYawDeg: lineYaw(world, 'shoulder'),
    hipYawDeg: lineYaw(world, 'hip'),
    shouldersAtRest: { lengthPx: build.shoulderWidthM * pixelsPerMetre(frame), yawDeg: 0 },
  };
}

/** What the measuring code reads off a posed body in the stretch's advised view. */
export function measuredOn(
  pose: BodyPose,
  stretch: Stretch,
  side: Side | null,
  angle: AngleId,
): number | null {
  const yawDeg = advisedYaw(stretch, side);
  const body = posedBody(flatShot(pose, yawDeg), yawDeg, side ?? 'right');
  return angleDefinition(angle).calculate(body);
}
