import type { Session } from '../../../app/session.ts';
import { useApp } from '../../components/app-context.ts';
import { CoachPicture } from '../../components/coach-picture.tsx';
import { angleOfCue } from '../../overlay/draw-arrow.ts';

/** The coach beside the person, mirrored like the picture and seen from the same side. */
export function CoachView({ session }: { readonly session: Session }) {
  const { settings } = useApp();
  const hold = session.live.hold.value;
  const arrow = session.live.arrow.value;
  if (hold === null) return null;
  const cue = session.live.view.peek()?.cue ?? null;
  const angle = cue === null ? null : angleOfCue(cue, hold.stretch);
  const highlight = angle === null || arrow === null ? null : { angle, direction: arrow };
  return (
    <div class="coach-view">
      <CoachPicture
        key={`${hold.stretch.id} ${hold.side}`}
        stretch={hold.stretch}
        side={hold.side}
        mode={session.reading.value ? 'live' : 'still'}
        level={settings.value.level}
        view="camera"
        mirrored
        inSession
        highlight={highlight}
      />
    </div>
  );
}
