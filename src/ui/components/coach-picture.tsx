import { coachPictureWords } from '../../app/words/coach-picture.ts';
import { CoachControls } from './coach-controls.tsx';
import type { CoachPictureProps } from './coach-picture-props.ts';
import { CoachStill } from './coach-still.tsx';
import { useLiveCoach } from './use-live-coach.ts';

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
      {/* A thumbnail shows the reference from another side: no picture of somebody's pose. */}
      {props.pose == null && (
        <CoachStill stretch={stretch} flipped={isFlipped(props)} alt={drawn ? '' : words} />
      )}
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

/** The coach in a stretch, the one way to show it. A still of the library's is a thumbnail and costs nothing. */
export function CoachPicture(props: CoachPictureProps) {
  const { stretch, alt } = props;
  const isDrawnHere = props.mode === 'live' || props.pose != null || stretch.ownPose !== null;
  if (isDrawnHere) return <LivePicture {...props} />;
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
