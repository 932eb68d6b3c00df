import type { Stretch } from '../../core/reference.ts';
import { CoachPicture } from './coach-picture.tsx';

/** The reference pose as a small still picture; decoration beside words that say the same. */
export function PoseThumbnail({ stretch }: { readonly stretch: Stretch }) {
  return (
    <div class="pose-thumbnail" aria-hidden="true">
      <CoachPicture stretch={stretch} side={null} mode="still" view="three-quarter" alt="" />
    </div>
  );
}
