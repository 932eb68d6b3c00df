/** Largest side of a picture that is read; a phone's is several times what the network looks at. */
const LARGEST_PX = 1280;

/** Made smaller where it is very large. @throws DOMException where it cannot be decoded */
export async function photoOf(file: Blob): Promise<ImageBitmap> {
  const whole = await createImageBitmap(file);
  const scale = LARGEST_PX / Math.max(whole.width, whole.height);
  if (scale >= 1) return whole;
  const small = await createImageBitmap(whole, {
    resizeWidth: Math.round(whole.width * scale),
    resizeHeight: Math.round(whole.height * scale),
    resizeQuality: 'high',
  });
  whole.close();
  return small;
}

/** The picture a video shows now. @throws DOMException where it shows none */
export function momentOf(video: HTMLVideoElement): Promise<ImageBitmap> {
  return createImageBitmap(video);
}
