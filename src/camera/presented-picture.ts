import type { PictureTimes } from './frame-clock.ts';

/** A new picture, there to be taken. */
export interface PresentedPicture extends PictureTimes {
  /**
   * Takes it out as a bitmap of one's own. To be called while being told of it or never: later there is
   * another one. Rejects where the source was emptied meanwhile.
   */
  take(): Promise<ImageBitmap>;
}
