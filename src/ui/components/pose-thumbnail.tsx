import { isOwn } from '../../app/own-stretches.ts';
import type { Stretch } from '../../core/reference.ts';
import { StretchFigure } from '../figures/stretch-figure.tsx';
import { CoachStill } from './coach-still.tsx';

/** The reference pose as a small still picture; decoration beside words that say the same. */
export function PoseThumbnail({ stretch }: { readonly stretch: Stretch }) {
  return (
    <div class="pose-thumbnail" aria-hidden="true">
      {isOwn(stretch.id) ? (
        <StretchFigure stretchId={stretch.id} position={stretch.position} />
      ) : (
        <CoachStill stretch={stretch} flipped={false} alt="" />
      )}
    </div>
  );
}
