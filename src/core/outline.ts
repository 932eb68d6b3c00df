import { BODY_BUILDS } from './body-build.ts';
import type { Point } from './geometry.ts';
import type { LiveView } from './session-types.ts';

/** Whose outline it is; the person's own size is found in the picture. */
export const OUTLINE_BUILD = BODY_BUILDS.average;

/** A posture seen flat. */
export interface OutlineBody {
  /** The 33 landmarks, metres from mid-hip, x to the picture's right and y UP. */
  readonly points: readonly Point[];
  /** Which way its front points in the picture; null where it is not seen from the side. */
  readonly facing: LiveView['facing'];
}

/** Turned the way the person faces, who may have either side to the camera; as it is where that is not known. */
export function turnOutline(body: OutlineBody, facing: LiveView['facing']): OutlineBody {
  if (facing === null || body.facing === null || body.facing === facing) return body;
  return { points: body.points.map(({ x, y }) => ({ x: -x, y })), facing };
}
