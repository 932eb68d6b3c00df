const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

/** Chromium plays motion JPEG at this rate, whatever the rate of the clip it was made from. */
export const PLAYBACK_RATE = 30;

export interface TimedPicture {
  readonly startSeconds: number;
  readonly jpeg: Buffer;
}

/** Motion JPEG is JPEGs back to back; a slower clip's pictures are repeated to keep its speed. */
export function encodeMjpeg(pictures: readonly TimedPicture[], durationSeconds: number): Buffer {
  const shown: Buffer[] = [];
  let current = 0;
  for (let tick = 0; tick < Math.round(durationSeconds * PLAYBACK_RATE); tick += 1) {
    // Half a tick of slack, because a clip's timestamps are rounded to its own time base.
    const now = (tick + 0.5) / PLAYBACK_RATE;
    while ((pictures[current + 1]?.startSeconds ?? Number.POSITIVE_INFINITY) <= now) current += 1;
    const picture = pictures[current];
    if (picture !== undefined) shown.push(picture.jpeg);
  }
  return Buffer.concat(shown);
}

/** Shows the first picture for longer, so that a test knows when the movement starts. */
export function holdFirstPicture(mjpeg: Buffer, seconds: number): Buffer {
  const end = mjpeg.indexOf(END_OF_IMAGE) + END_OF_IMAGE.length;
  const first = mjpeg.subarray(0, end);
  const repeats = Math.round(seconds * PLAYBACK_RATE);
  return Buffer.concat([...Array.from({ length: repeats }, () => first), mjpeg]);
}
