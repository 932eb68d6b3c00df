import { useState } from 'preact/hooks';
import { coachPictureWords } from '../../app/words/coach-picture.ts';
import type { AngleId } from '../../core/angle-ids.ts';
import type { BodyPose } from '../../core/body-pose.ts';
import type { Side } from '../../core/landmarks.ts';
import type { CorrectionDirection, Level, Stretch } from '../../core/reference.ts';
import { StretchFigure } from '../figures/stretch-figure.tsx';

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
  /** Words for those who do not see it; empty where the words beside it say the same. */
  readonly alt?: string;
}

/** The thumbnail, made for the right side; the left one is its mirror image. */
function Still({ stretch, side, mirrored = false, alt }: CoachPictureProps) {
  const [missing, setMissing] = useState(false);
  const flipped = (side === 'left') !== mirrored;
  if (missing) {
    return <StretchFigure stretchId={stretch.id} position={stretch.position} flipped={flipped} />;
  }
  return (
    <img
      class={flipped ? 'coach-still coach-flipped' : 'coach-still'}
      src={`/poses/${stretch.id}.webp`}
      alt={alt ?? coachPictureWords.shows(stretch.name)}
      width="480"
      height="480"
      loading="lazy"
      onError={() => setMissing(true)}
    />
  );
}

/** The coach in a stretch, the one way to show it. */
export function CoachPicture(props: CoachPictureProps) {
  return (
    <div class="coach-picture">
      <Still {...props} />
    </div>
  );
}
