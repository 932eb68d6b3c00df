import { gainFor } from './picture-gain.ts';
import type { TransferableFrame } from './pose-protocol.ts';
import { pictureSize } from './pose-result.ts';

/** A room's light changes slowly, but for the switch. Of the pictures' own time. */
const LOOK_EVERY_MS = 500;

/** Enough to tell a dark room from a bright one with somebody dark in it. */
const SAMPLE_WIDTH = 32;
const SAMPLE_HEIGHT = 24;

/** A picture as the network should see it: the camera's own, or a brighter one that lasts until the next call. */
export type BrightenPicture = (
  picture: TransferableFrame,
  timestampMs: number,
) => TransferableFrame | OffscreenCanvas;

/**
 * Makes dark rooms' pictures brighter, since the network was trained on lit ones: ADR 20. Every picture of one
 * camera or clip in order; a browser that cannot draw here gets them back as they are.
 */
export function createBrightener(): BrightenPicture {
  const sample = contextOf(true);
  const shown = contextOf(false);
  if (sample === null || shown === null) return (picture) => picture;
  setSize(sample.canvas, { width: SAMPLE_WIDTH, height: SAMPLE_HEIGHT });
  let lookedMs = Number.NEGATIVE_INFINITY;
  let gain = 1;
  return (picture, timestampMs) => {
    if (timestampMs - lookedMs >= LOOK_EVERY_MS) {
      lookedMs = timestampMs;
      const pixels = readSample(sample, picture);
      gain = pixels === null ? 1 : gainFor(pixels, gain);
    }
    if (gain === 1) return picture;
    setSize(shown.canvas, pictureSize(picture));
    drawBrighter(shown, picture, gain);
    return shown.canvas;
  };
}

/** @param isRead whether its pixels are read back: then they stay in plain memory */
function contextOf(isRead: boolean): OffscreenCanvasRenderingContext2D | null {
  const settings = { alpha: false, willReadFrequently: isRead };
  return new OffscreenCanvas(1, 1).getContext('2d', settings);
}

/** Null where the browser does not let pages read pixels. */
function readSample(
  context: OffscreenCanvasRenderingContext2D,
  picture: TransferableFrame,
): Uint8ClampedArray | null {
  try {
    context.drawImage(picture, 0, 0, SAMPLE_WIDTH, SAMPLE_HEIGHT);
    return context.getImageData(0, 0, SAMPLE_WIDTH, SAMPLE_HEIGHT).data;
  } catch {
    return null;
  }
}

/** Setting a size, even the same, empties a canvas and costs a new one. */
function setSize(
  canvas: OffscreenCanvas,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/** The picture on top of itself: not every browser's canvas has filters. */
function drawBrighter(
  context: OffscreenCanvasRenderingContext2D,
  picture: TransferableFrame,
  gain: number,
): void {
  context.globalCompositeOperation = 'copy';
  context.globalAlpha = 1;
  context.drawImage(picture, 0, 0);
  context.globalCompositeOperation = 'lighter';
  for (let missing = gain - 1; missing > 0; missing -= 1) {
    context.globalAlpha = Math.min(1, missing);
    context.drawImage(picture, 0, 0);
  }
}
