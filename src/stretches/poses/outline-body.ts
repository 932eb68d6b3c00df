import { advisedYaw } from '../../core/advised-yaw.ts';
import type { Side } from '../../core/landmarks.ts';
import type { OutlineBody } from '../../core/outline.ts';
import { outlineOf } from '../../core/outline-of-pose.ts';
import { isEndwise } from '../../core/posture.ts';
import type { Level, Stretch } from '../../core/reference.ts';
import { aimedPose } from './reference-poses.ts';

/**
 * The outline of the pose to aim for, as the stretch's camera sees it; null where it would tell nothing: along
 * the body one part hides the other, and a stretch of one's own may have no pose.
 */
export function outlineBody(stretch: Stretch, level: Level, side: Side | null): OutlineBody | null {
  const pose = isEndwise(stretch) ? null : aimedPose(stretch, level, side);
  return pose === null ? null : outlineOf(pose, advisedYaw(stretch, side));
}
