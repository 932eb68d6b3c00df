import type { AngleId } from '../../core/angle-ids.ts';
import type { BodyPose } from '../../core/body-pose.ts';
import type { Side } from '../../core/landmarks.ts';
import type { CorrectionDirection, Level, Stretch } from '../../core/reference.ts';

/** The joint to correct, and which way. */
export interface CoachHighlight {
  readonly angle: AngleId;
  readonly direction: CorrectionDirection;
}

export interface CoachPictureProps {
  readonly stretch: Stretch;
  /** The stretched side; null where both work together. */
  readonly side: Side | null;
  /** `live`: moves into the pose, breathes, can be turned. `still`: a picture. */
  readonly mode: 'live' | 'still';
  readonly level?: Level;
  /** From where it is first seen; `camera` unless told. */
  readonly view?: 'camera' | 'three-quarter';
  readonly highlight?: CoachHighlight | null;
  /** Shown as in a mirror, like the camera picture of a session. */
  readonly mirrored?: boolean;
  /** Another posture than the reference pose, such as the person's own. */
  readonly pose?: BodyPose | null;
  /** The pose of a picture beside this one: both are drawn to one scale. */
  readonly beside?: BodyPose | null;
  /** During a session: no buttons, and no drawing that could hold the session up. */
  readonly inSession?: boolean;
  /** Words for those who do not see it; empty where the words beside it say the same. */
  readonly alt?: string;
}
