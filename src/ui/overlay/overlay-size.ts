export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Twice a webcam's height: beyond it lines get no sharper for anyone who stands on a mat. */
const MOST_HEIGHT = 960;

/**
 * How many pixels lines over a picture need: as many as the screen shows the picture with, since each of
 * them is cleared, drawn and laid over the video again and again.
 * @param box the room that the picture is fitted into, CSS pixels
 * @param aspect the picture's width by its height
 * @param pixelRatio of the screen: its pixels by CSS pixels
 */
export function overlaySize(box: Size, aspect: number, pixelRatio: number): Size {
  const shown = Math.min(box.height, box.width / aspect) * pixelRatio;
  const height = Math.max(1, Math.min(MOST_HEIGHT, Math.round(shown)));
  return { width: Math.max(1, Math.round(height * aspect)), height };
}
