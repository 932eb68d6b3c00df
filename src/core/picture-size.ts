import type { NeutralState } from './neutral.ts';
import type { LimbLengths } from './plausibility.ts';
import type { PoseFrame } from './pose.ts';

/** Pixels of a camera's pictures. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** What is remembered in pixels, and of pictures of which size. */
export interface PixelMemory {
  readonly pictureSize: PictureSize | null;
  readonly limbs: LimbLengths;
  readonly neutral: NeutralState | null;
}

/** Shapes this close are one shape, rounded to whole pixels. */
const SAME_SHAPE = 0.02;

/**
 * What is still true of the person where the camera changes the size of its pictures in the middle of
 * a session. Angles stay as they are; lengths in pixels grow or shrink with the picture, and where its
 * shape changes too, which part of it was cut off is not known: limbs are then learnt anew.
 */
export function fitToPicture<T extends PixelMemory>(memory: T, { width, height }: PoseFrame): T {
  const before = memory.pictureSize;
  if (before?.width === width && before.height === height) return memory;
  const resized = { ...memory, pictureSize: { width, height } };
  if (before === null) return resized;
  const scale = height / before.height;
  if (!Number.isFinite(scale) || scale <= 0) return memory;
  const isSameShape = Math.abs(width / before.width / scale - 1) < SAME_SHAPE;
  const limbs = isSameShape ? memory.limbs.map((px) => px * scale) : [];
  return { ...resized, limbs, neutral: scaleNeutral(memory.neutral, scale) };
}

function scaleNeutral(neutral: NeutralState | null, scale: number): NeutralState | null {
  if (neutral === null) return null;
  if (neutral.taken === null) return { ...neutral, samples: [] };
  const { shoulders } = neutral.taken;
  const scaled = { ...shoulders, lengthPx: shoulders.lengthPx * scale };
  return { ...neutral, taken: { ...neutral.taken, shoulders: scaled } };
}
