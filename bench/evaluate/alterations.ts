import { otherSide } from '../../src/core/landmarks.ts';
import type { ManifestClip } from './manifest.ts';

/**
 * Ways to make a clip's pictures worse, as rooms and cameras do. `mirrored`: left and right change places. `dim`: an
 * evening room, dark and noisy. `hazy`: a window behind the person takes the contrast away. `far`: the person is
 * further away. `coarse`: a camera with few pixels, out of focus. `tilted`: a laptop that does not stand level.
 * `grey`: without colours.
 */
export const ALTERATIONS = ['mirrored', 'dim', 'hazy', 'far', 'coarse', 'tilted', 'grey'] as const;

export type Alteration = (typeof ALTERATIONS)[number];

/** A clip, and whether its pictures have changed left and right against its truth. */
export interface AlteredClip extends ManifestClip {
  readonly isMirrored?: boolean;
}

/** What is true of a clip whose pictures are altered so. A recording of the unaltered ones is no use any more. */
export function alteredClip(clip: ManifestClip, alteration: Alteration): AlteredClip {
  const isMirrored = alteration === 'mirrored';
  const altered = { ...clip, landmarks: null, isMirrored };
  if (!isMirrored) return altered;
  const runs = clip.runs.map((run) => ({ ...run, side: run.side && otherSide(run.side) }));
  return { ...altered, runs };
}
