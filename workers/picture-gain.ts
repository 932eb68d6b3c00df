import { lumaAt } from '../src/core/luma.ts';

/** Mean brightness that dark pictures are lifted to, 0–255: the clips' errors are least there (docs/accuracy.md). */
const LIFTED_LUMA = 140;
/** Darker pictures than this are lifted; those being lifted are until they are a little brighter. */
const LIFT_BELOW_LUMA = 100;
const LIFT_UNTIL_LUMA = 112;
/** More would show the network little but the noise of the camera. */
const MOST_GAIN = 6;
/** The brightest twentieth, a lamp or a window, may be washed out; what is darker may not. */
const BRIGHT_SHARE = 0.95;
const BRIGHTEST_LUMA = 250;
/** A gain that would change by less stays: the network is calmer with pictures of one brightness. */
const CHANGE_SHARE = 0.1;

function sortedLumas(pixels: Uint8ClampedArray): Float32Array {
  return Float32Array.from({ length: pixels.length / 4 }, (_, at) => lumaAt(pixels, 4 * at)).sort();
}

/**
 * How many times brighter the network should see a picture.
 * @param pixels a sample of it: red, green, blue, alpha
 * @param present how many times brighter it sees them so far, 1 or more
 * @returns 1 where the picture is bright enough, has nothing in it or would be washed out
 */
export function gainFor(pixels: Uint8ClampedArray, present: number): number {
  const lumas = sortedLumas(pixels);
  const mean = lumas.reduce((sum, luma) => sum + luma, 0) / lumas.length;
  const limit = present > 1 ? LIFT_UNTIL_LUMA : LIFT_BELOW_LUMA;
  if (!(mean > 0) || mean >= limit) return 1;
  const bright = lumas[Math.floor(BRIGHT_SHARE * (lumas.length - 1))] ?? BRIGHTEST_LUMA;
  const gain = Math.max(1, Math.min(LIFTED_LUMA / mean, BRIGHTEST_LUMA / bright, MOST_GAIN));
  return Math.abs(gain / present - 1) < CHANGE_SHARE ? present : gain;
}
