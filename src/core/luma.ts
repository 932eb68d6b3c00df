/**
 * How bright a pixel looks, 0–255: Rec. 601 luma, as cameras use it.
 * @param pixels red, green, blue, alpha
 * @param at where the pixel begins in them
 */
export function lumaAt(pixels: Uint8ClampedArray, at: number): number {
  return 0.299 * (pixels[at] ?? 0) + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0);
}
