import type { BodyPose } from '../core/body-pose.ts';
import type { Side } from '../core/landmarks.ts';
import type { Level, Position, Stretch } from '../core/reference.ts';
import {
  backPose,
  musclesOf,
  propsOf,
  referencePose,
  startPose,
} from '../stretches/poses/reference-poses.ts';
import type { CoachShow } from './coach-scene.ts';
import type { Rhythm } from './movement.ts';

const WITHOUT_MAT: ReadonlySet<Position> = new Set(['standing', 'chair']);

function rhythmOf({ dose }: Stretch): Rhythm | null {
  if (dose.kind !== 'repetitions') return null;
  return { stayMs: dose.holdSeconds * 1000, restMs: dose.restSeconds * 1000 };
}

/**
 * What the coach shows of a stretch; null where it has no reference pose, as a person's own has none.
 * @param pose another posture than the reference pose
 */
export function coachShow(
  stretch: Stretch,
  side: Side | null,
  level: Level,
  pose: BodyPose | null,
): CoachShow | null {
  const reference = referencePose(stretch.id, level, side);
  const start = startPose(stretch.id, side);
  if (reference === null || start === null) return null;
  return {
    start,
    pose: pose ?? reference,
    back: backPose(stretch.id, side) ?? start,
    rhythm: pose === null ? rhythmOf(stretch) : null,
    stretched: side ?? 'right',
    props: propsOf(stretch.id),
    muscles: musclesOf(stretch.id),
    mat: !WITHOUT_MAT.has(stretch.position),
  };
}
