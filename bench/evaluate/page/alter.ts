import type { Alteration } from '../alterations.ts';

type Context = OffscreenCanvasRenderingContext2D;

/** How much of its size a person has at 1.7 times the distance. */
const FAR_SCALE = 0.6;
/** Of the pixels each way. */
const COARSE_SHARE = 0.4;
/** Clockwise, degrees: as crooked as a laptop on a cushion stands. */
const TILT_DEGREES = 4;
const DIM_FILTER = 'brightness(0.3)';
/** Of 255, the usual spread of a small sensor's pixels at high gain. */
const NOISE_SPREAD = 10;
/** A veil of light over everything. */
const HAZE = 'rgb(235 240 245 / 0.55)';

/** Turns and scales about the middle; what comes in at the edges is the picture's own, stretched. */
function place(context: Context, picture: ImageBitmap, scale: number, degrees: number): void {
  const { width, height } = picture;
  // The room goes on: the same picture, so blurred that nobody is in it.
  context.filter = 'blur(60px)';
  context.drawImage(picture, -width / 4, -height / 4, 1.5 * width, 1.5 * height);
  context.filter = 'none';
  context.translate(width / 2, height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.scale(scale, scale);
  context.drawImage(picture, -width / 2, -height / 2);
}

/** A stream of numbers 0–1 that is the same every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function addNoise(context: Context, width: number, height: number, random: () => number): void {
  const image = context.getImageData(0, 0, width, height);
  const { data } = image;
  for (let at = 0; at < data.length; at += 1) {
    // The sum of three is near enough to a bell; the clamped array keeps it in range.
    const bell = random() + random() + random() - 1.5;
    if (at % 4 !== 3) data[at] = (data[at] ?? 0) + 2 * NOISE_SPREAD * bell;
  }
  context.putImageData(image, 0, 0);
}

const DRAW: Readonly<
  Record<Alteration, (context: Context, picture: ImageBitmap, random: () => number) => void>
> = {
  mirrored(context, picture) {
    context.translate(picture.width, 0);
    context.scale(-1, 1);
    context.drawImage(picture, 0, 0);
  },
  dim(context, picture, random) {
    context.filter = DIM_FILTER;
    context.drawImage(picture, 0, 0);
    addNoise(context, picture.width, picture.height, random);
  },
  hazy(context, picture) {
    context.drawImage(picture, 0, 0);
    context.fillStyle = HAZE;
    context.fillRect(0, 0, picture.width, picture.height);
  },
  far: (context, picture) => place(context, picture, FAR_SCALE, 0),
  coarse(context, picture) {
    const { width, height } = picture;
    const few = new OffscreenCanvas(width * COARSE_SHARE, height * COARSE_SHARE);
    few.getContext('2d')?.drawImage(picture, 0, 0, few.width, few.height);
    context.filter = 'blur(1.5px)';
    context.drawImage(few, 0, 0, width, height);
  },
  tilted: (context, picture) => place(context, picture, 1, TILT_DEGREES),
  grey(context, picture) {
    context.filter = 'grayscale(1)';
    context.drawImage(picture, 0, 0);
  },
};

/** Alters pictures one after the other, the same way each time; closes the one it is given. */
export function alterPictures(alteration: Alteration): (picture: ImageBitmap) => ImageBitmap {
  const random = seeded(1);
  return (picture) => {
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('The browser cannot alter pictures.');
    DRAW[alteration](context, picture, random);
    picture.close();
    return canvas.transferToImageBitmap();
  };
}
