import { useState } from 'preact/hooks';
import { isOwn } from '../../app/own-stretches.ts';
import type { Stretch } from '../../core/reference.ts';
import { StretchFigure } from '../figures/stretch-figure.tsx';

interface CoachStillProps {
  readonly stretch: Stretch;
  readonly flipped: boolean;
  readonly alt: string;
}

/** The coach's thumbnail; a line figure where it cannot be fetched, and of a person's own, which has none. */
export function CoachStill({ stretch, flipped, alt }: CoachStillProps) {
  const [missing, setMissing] = useState(isOwn(stretch.id));
  if (missing) {
    return <StretchFigure stretchId={stretch.id} position={stretch.position} flipped={flipped} />;
  }
  return (
    <img
      class={flipped ? 'coach-still coach-flipped' : 'coach-still'}
      src={`/poses/${stretch.id}.webp`}
      alt={alt}
      width="420"
      height="420"
      loading="lazy"
      decoding="async"
      onError={() => setMissing(true)}
    />
  );
}
