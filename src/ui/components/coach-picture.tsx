import { coachPictureWords } from '../../app/words/coach-picture.ts';
import type { AngleId } from '../../core/angle-ids.ts';
import type { BodyPose } from '../../core/body-pose.ts';
import type { Side } from '../../core/landmarks.ts';
import type { CorrectionDirection, Level, Stretch } from '../../core/reference.ts';
import { CoachControls } from './coach-controls.tsx';
import { CoachStill } from './coach-still.tsx';
import { useLiveCoach } from './use-live-coach.ts';

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
  /** During a session: no buttons, and no drawing that could hold the session up. */
  readonly inSession?: boolean;
  /** Words for those who do not see it; empty where the words beside it say the same. */
  readonly alt?: string;
}

/** The thumbnail is made for the right side, seen directly; the left side is its mirror image. */
function isFlipped({ side, mirrored = false }: CoachPictureProps): boolean {
  return (side === 'left') !== mirrored;
}

function LivePicture(props: CoachPictureProps) {
  const { stretch, mode, mirrored = false, inSession = false, alt } = props;
  const { canvas, drawn, coach } = useLiveCoach(props);
  const words = alt ?? coachPictureWords.shows(stretch.name);
  const turnable = !inSession && mode === 'live' && drawn;
  return (
    <div class={drawn ? 'coach-picture coach-picture-drawn' : 'coach-picture'}>
      <CoachStill stretch={stretch} flipped={isFlipped(props)} alt={drawn ? '' : words} />
      <canvas
        ref={canvas}
        class={mirrored ? 'coach-canvas coach-flipped' : 'coach-canvas'}
        role={drawn && words !== '' ? 'img' : undefined}
        aria-label={drawn && words !== '' ? words : undefined}
        aria-hidden={drawn && words !== '' ? undefined : 'true'}
      />
      {turnable && <CoachControls coach={coach} mirrored={mirrored} name={stretch.name} />}
    </div>
  );
}

/** The coach in a stretch, the one way to show it. A still of the reference pose is a thumbnail and costs nothing. */
export function CoachPicture(props: CoachPictureProps) {
  if (props.mode === 'live' || props.pose) return <LivePicture {...props} />;
  const { stretch, alt } = props;
  return (
    <div class="coach-picture">
      <CoachStill
        stretch={stretch}
        flipped={isFlipped(props)}
        alt={alt ?? coachPictureWords.shows(stretch.name)}
      />
    </div>
  );
}
