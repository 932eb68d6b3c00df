import type { Body } from './body.ts';
import { cosine, distance, type Radians, toDegrees } from './geometry.ts';

/** Hip width over shoulder width, and shoulder width over trunk, between the joints' centres. Source: stretches.json, skeletons. */
export const HIP_SHARE = 0.54;
export const SHOULDER_SHARE = 0.69;

/** The shoulders' width in pixels if they faced the camera: at rest where that was seen, else now. */
export function shoulderWidth(body: Body): number {
  const { own, other, shouldersAtRest: rest, shoulderYawDeg } = body;
  if (rest !== null) return rest.lengthPx / cosine(rest.yawDeg);
  return distance(own.shoulder, other.shoulder) / cosine(shoulderYawDeg);
}

/** From this turn at rest on, a twist may lengthen the shoulder line as well as shorten it. */
const TURNED_AT_REST_DEG = 10;

/**
 * Twist shows twice: the shoulder line shortens in the picture, and one end comes nearer. Each misleads in
 * its own way (a raised arm shortens the line, a lean bends the depth), so their mean is taken. The line
 * alone says nothing where it was not measured at rest, or where the body stood turned already.
 */
export function twistCosine(body: Body): number {
  const { own, other, shouldersAtRest: rest, shoulderYawDeg } = body;
  const byDepth = Math.abs(shoulderYawDeg - (rest?.yawDeg ?? 0));
  if (rest === null || Math.abs(rest.yawDeg) > TURNED_AT_REST_DEG || rest.lengthPx < 1) {
    return cosine(byDepth);
  }
  const share = distance(own.shoulder, other.shoulder) / rest.lengthPx;
  const byLength = toDegrees(Math.acos(Math.min(1, share)) as Radians);
  return cosine((byDepth + byLength) / 2);
}
