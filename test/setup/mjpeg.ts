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

/**
 * Shows the beginning for longer, so that a test knows when the movement starts. Two pictures take
 * turns: one alone would be a camera that stands still.
 */
export function holdFirstPicture(mjpeg: Buffer, seconds: number): Buffer {
  const pictures = splitPictures(mjpeg);
  const first = pictures[0] ?? mjpeg;
  const other = pictures.find((picture) => !picture.equals(first)) ?? first;
  const repeats = Math.round(seconds * PLAYBACK_RATE);
  const held = Array.from({ length: repeats }, (_, index) => (index % 4 < 2 ? first : other));
  return Buffer.concat([...held, mjpeg]);
}

/** Plays to a moment, then shows its picture, the very same, for so long, then plays on. */
export function freezePicture(mjpeg: Buffer, atSeconds: number, seconds: number): Buffer {
  const pictures = splitPictures(mjpeg);
  const at = Math.round(atSeconds * PLAYBACK_RATE);
  const frozen = pictures[at];
  if (frozen === undefined) throw new Error(`There is no picture at ${atSeconds} s.`);
  const repeats = Math.round(seconds * PLAYBACK_RATE);
  const still = Array.from({ length: repeats }, () => frozen);
  return Buffer.concat([...pictures.slice(0, at), ...still, ...pictures.slice(at)]);
}

function splitPictures(mjpeg: Buffer): Buffer[] {
  const pictures: Buffer[] = [];
  for (let from = 0; from < mjpeg.length; ) {
    const end = mjpeg.indexOf(END_OF_IMAGE, from);
    if (end < 0) break;
    pictures.push(mjpeg.subarray(from, end + END_OF_IMAGE.length));
    from = end + END_OF_IMAGE.length;
  }
  return pictures;
}
