/** Every tenth pixel of a usual camera, each way. */
export const SAMPLE_WIDTH = 64;
export const SAMPLE_HEIGHT = 48;

/** Reads a sample of a picture's pixels, unblended; null where the browser does not let pages. */
export type SamplePixels = (picture: ImageBitmap) => Uint8ClampedArray | null;

export function createPixelSampler(): SamplePixels {
  const context = createContext();
  if (context === null) return () => null;
  // Blending neighbours would even out the noise by which a live picture is known.
  context.imageSmoothingEnabled = false;
  return (picture) => {
    try {
      context.drawImage(picture, 0, 0, SAMPLE_WIDTH, SAMPLE_HEIGHT);
      return context.getImageData(0, 0, SAMPLE_WIDTH, SAMPLE_HEIGHT).data;
    } catch {
      return null;
    }
  };
}

function createContext(): OffscreenCanvasRenderingContext2D | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  // Kept in plain memory: a graphics chip would have to be waited for at each look.
  return new OffscreenCanvas(SAMPLE_WIDTH, SAMPLE_HEIGHT).getContext('2d', {
    alpha: false,
    willReadFrequently: true,
  });
}
