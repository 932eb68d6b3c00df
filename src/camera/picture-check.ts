/** What a camera's pictures are like, whoever is in them. */
export type PictureState = 'good' | 'black' | 'frozen';

/** Often enough to stop the clock in time, seldom enough to cost nothing. */
export const CHECK_EVERY_MS = 250;

/**
 * The same picture for longer than this is not new any more. Cameras repeat one or two in dim light;
 * below the longest gap that the hold clock bridges, so that a standing picture earns nothing.
 */
export const REPEAT_LIMIT_MS = 450;

/** So long before a person is told. */
export const TELL_AFTER_MS = 2000;

/** Brighter than the noise of a covered camera, darker than anyone in a lit room; of 255. */
const DARK_LEVEL = 40;

/** A shutter lets no light in; a pixel that is stuck bright is no light. */
const MOST_BRIGHT_SHARE = 0.005;

export interface PictureCheck {
  /** Whether it is time to look at a picture again: reading its pixels costs something. */
  isDue(nowMs: number): boolean;
  /** Takes a sample of the picture's pixels, red, green, blue, alpha. */
  look(pixels: Uint8ClampedArray, nowMs: number): void;
  readonly state: PictureState;
  /** The picture stands still: it says nothing about now. */
  readonly isRepeat: boolean;
}

/**
 * Tells pictures that are black or stand still from good ones. A live camera never gives the very same
 * pixels twice: its sensor's noise alone changes them.
 */
export function createPictureCheck(): PictureCheck {
  let last: Uint8ClampedArray | null = null;
  let lookedMs = Number.NEGATIVE_INFINITY;
  let changedMs = Number.NEGATIVE_INFINITY;
  let lightMs = Number.NEGATIVE_INFINITY;
  return {
    isDue: (nowMs) => nowMs - lookedMs >= CHECK_EVERY_MS,
    look(pixels, nowMs) {
      if (last === null || !areEqual(pixels, last)) changedMs = nowMs;
      if (last === null || !isDark(pixels)) lightMs = nowMs;
      last = pixels.slice();
      lookedMs = nowMs;
    },
    get state() {
      if (lookedMs - lightMs >= TELL_AFTER_MS) return 'black';
      return lookedMs - changedMs >= TELL_AFTER_MS ? 'frozen' : 'good';
    },
    get isRepeat() {
      return lookedMs - changedMs >= REPEAT_LIMIT_MS;
    },
  };
}

function areEqual(a: Uint8ClampedArray, b: Uint8ClampedArray): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function isDark(pixels: Uint8ClampedArray): boolean {
  let bright = 0;
  for (let at = 0; at + 2 < pixels.length; at += 4) {
    const level = Math.max(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
    if (level > DARK_LEVEL) bright += 1;
  }
  return bright <= (MOST_BRIGHT_SHARE * pixels.length) / 4;
}
