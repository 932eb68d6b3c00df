import type { BodyPose } from '../core/body-pose.ts';
import type { Side } from '../core/landmarks.ts';
import type { Level, Position, Stretch } from '../core/reference.ts';
import {
  aimedPose,
  backPose,
  musclesOf,
  propsOf,
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
 * What the coach shows of a stretch; null where it has no reference pose, as a person's own may have none.
 * @param pose another posture than the reference pose
 * @param beside the pose of a picture beside this one, to be drawn to the same scale
 */
export function coachShow(
  stretch: Stretch,
  side: Side | null,
  level: Level,
  pose: BodyPose | null,
  beside: BodyPose | null = null,
): CoachShow | null {
  const reference = aimedPose(stretch, level, side);
  if (reference === null) return null;
  // How to get into a pose of one's own is not known: the coach is in it.
  const start = startPose(stretch.id, side) ?? reference;
  const { ownPose } = stretch;
  return {
    start,
    pose: pose ?? reference,
    back: backPose(stretch.id, side) ?? start,
    rhythm: pose === null && ownPose === null ? rhythmOf(stretch) : null,
    stretched: side ?? 'right',
    beside,
    props: ownPose !== null && stretch.position === 'chair' ? ['chair'] : propsOf(stretch.id),
    muscles: musclesOf(stretch.id),
    mat: !WITHOUT_MAT.has(stretch.position),
  };
}
