import { advisedYaw } from '../core/advised-yaw.ts';
import type { Side } from '../core/landmarks.ts';
import { isEndwise } from '../core/posture.ts';
import type { Stretch } from '../core/reference.ts';
import type { Viewpoint } from './shot.ts';

/** Lens height above the body's middle, as the pitch it makes from 2–3 m away. */
const FROM_TABLE_DEG = 6;
const FROM_FLOOR_DEG = 7;
/** Along the body a little higher, or the near end hides the rest. */
const ENDWISE_DEG = 24;

/** From where the stretch asks the camera to look. */
export function advisedViewpoint(stretch: Stretch, side: Side | null): Viewpoint {
  const pitchDeg = isEndwise(stretch)
    ? ENDWISE_DEG
    : stretch.placement.surface === 'floor'
      ? FROM_FLOOR_DEG
      : FROM_TABLE_DEG;
  return { yawDeg: advisedYaw(stretch, side), pitchDeg };
}

/** A quarter round towards the stretched side and from higher up, where most of a pose shows. */
export function threeQuarterViewpoint(stretch: Stretch, side: Side | null): Viewpoint {
  const right = side !== 'left';
  const { yawDeg } = advisedViewpoint(stretch, side);
  // Of a body on its back the feet's end shows little but soles.
  if (stretch.position === 'supine' && stretch.view === 'side') {
    // Where the stretched leg is the farther one, the near one hides how it is crossed.
    if (stretch.nearSide === 'other') return { yawDeg: -yawDeg * (40 / 90), pitchDeg: 24 };
    return { yawDeg: yawDeg * (68 / 90), pitchDeg: 24 };
  }
  if (stretch.view === 'side') return { yawDeg: yawDeg * (52 / 90), pitchDeg: 17 };
  return { yawDeg: yawDeg + (right ? 38 : -38), pitchDeg: isEndwise(stretch) ? 30 : 17 };
}
