import { landmarksOf } from './body-landmarks.ts';
import type { BodyPose } from './body-pose.ts';
import { OUTLINE_BUILD, type OutlineBody } from './outline.ts';
import { LAPTOP_CAMERA, shoot } from './pinhole.ts';
import { placeBody } from './place-body.ts';
import type { Landmark } from './pose.ts';

const FACINGS: Readonly<Record<number, OutlineBody['facing']>> = {
  90: 'picture-right',
  [-90]: 'picture-left',
};

/** The posture as a camera would see it from far away, from `yawDeg` as in `Shooting`. */
export function outlineOf(pose: BodyPose, yawDeg: number): OutlineBody {
  const body = landmarksOf(placeBody(pose, OUTLINE_BUILD), OUTLINE_BUILD);
  const far = { ...LAPTOP_CAMERA, yawDeg, distanceM: Number.POSITIVE_INFINITY };
  const seen = shoot(body, far).worldLandmarks as readonly Landmark[];
  return { points: seen.map(({ x, y }) => ({ x, y: -y })), facing: FACINGS[yawDeg] ?? null };
}
