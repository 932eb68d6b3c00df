import type { TrialPicture } from './model-trial.ts';

const BLANK_PX = 64;

/**
 * Fetches the picture of a trial.
 * @throws where it cannot be fetched or is no picture
 */
export async function fetchTrialPicture(address: string): Promise<TrialPicture> {
  const response = await fetch(address, { credentials: 'same-origin' });
  const bitmap = await createImageBitmap(await response.blob());
  return {
    copy: () => createImageBitmap(bitmap),
    blank: () => {
      const canvas = new OffscreenCanvas(BLANK_PX, BLANK_PX);
      canvas.getContext('2d')?.fillRect(0, 0, BLANK_PX, BLANK_PX);
      return canvas.transferToImageBitmap();
    },
    close: () => bitmap.close(),
  };
}
