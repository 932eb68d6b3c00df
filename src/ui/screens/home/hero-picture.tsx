import { StretchFigure } from '../../figures/stretch-figure.tsx';

/** The hold ring around a reference pose: what a session looks like, in one picture. */
export function HeroPicture() {
  return (
    <div class="hero-picture" aria-hidden="true">
      <svg viewBox="0 0 240 240" class="hero-ring" aria-hidden="true">
        <circle cx="120" cy="120" r="108" class="hero-ring-track" />
        <circle cx="120" cy="120" r="108" class="hero-ring-held" pathLength="100" />
      </svg>
      <StretchFigure stretchId="standing_side_bend" position="standing" />
    </div>
  );
}
