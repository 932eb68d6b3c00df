import type { Stretch } from '../../core/reference.ts';
import { StretchFigure } from '../figures/stretch-figure.tsx';

/** The reference pose as a small still picture; decoration beside words that say the same. */
export function PoseThumbnail({ stretch }: { readonly stretch: Stretch }) {
  return (
    <div class="pose-thumbnail">
      <StretchFigure stretchId={stretch.id} position={stretch.position} />
    </div>
  );
}
