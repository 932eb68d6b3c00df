import { advisedYaw } from '../../src/core/advised-yaw.ts';
import type { AngleId } from '../../src/core/angle-ids.ts';
import type { BodyPose } from '../../src/core/body-pose.ts';
import type { Side } from '../../src/core/landmarks.ts';
import { readPose } from '../../src/core/pose-readings.ts';
import type { Stretch } from '../../src/core/reference.ts';

/** What the measuring code reads off a posed body in the stretch's advised view. */
export function measuredOn(
  pose: BodyPose,
  stretch: Stretch,
  side: Side | null,
  angle: AngleId,
): number | null {
  return readPose(pose, advisedYaw(stretch, side), side ?? 'right')(angle);
}
