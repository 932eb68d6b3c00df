import type { Side } from '../core/landmarks.ts';
import { isEndwise } from '../core/posture.ts';
import type { Stretch } from '../core/reference.ts';
import { advisedViewpoint, threeQuarterViewpoint } from './advised-view.ts';
import type { Viewpoint } from './shot.ts';

/** Raise it when light, colour or framing change: then the thumbnails have to be drawn anew. */
export const LOOK_VERSION = 3;

/** The thumbnails' longer side in pixels: crisp at 210 on a screen with two to the point. */
export const THUMBNAIL_PX = 420;

/** The view in which a small picture tells most: almost the camera's own, or from the side where that looks along the body or hides the stretched leg. */
export function thumbnailViewpoint(stretch: Stretch, side: Side | null): Viewpoint {
  if (isEndwise(stretch) || stretch.nearSide === 'other') {
    return threeQuarterViewpoint(stretch, side);
  }
  const { yawDeg, pitchDeg } = advisedViewpoint(stretch, side);
  const turned =
    stretch.view === 'side' ? yawDeg * (72 / 90) : yawDeg + (side === 'left' ? -14 : 14);
  return { yawDeg: turned, pitchDeg: pitchDeg + 5 };
}
