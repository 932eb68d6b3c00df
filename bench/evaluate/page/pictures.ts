import { ALL_FORMATS, BlobSource, Input, type VideoSample, VideoSampleSink } from 'mediabunny';

/** A picture and the file's own time for it, seconds. Whoever takes it closes the bitmap. */
export interface Picture {
  readonly t: number;
  readonly bitmap: ImageBitmap;
}

/** A still picture is held for three seconds, at the usual rate of a clip. */
const STILL_SECONDS = 3;
const STILL_FRAMES_PER_SECOND = 15;

/**
 * Every picture of a file in its order, first to last.
 * @throws where the file cannot be read or decoded
 */
export async function* readPictures(file: Blob): AsyncGenerator<Picture> {
  if (file.type.startsWith('image/')) yield* holdStill(file);
  else yield* decodeVideo(file);
}

async function* holdStill(file: Blob): AsyncGenerator<Picture> {
  const still = await createImageBitmap(file);
  const last = STILL_SECONDS * STILL_FRAMES_PER_SECOND;
  for (let index = 0; index <= last; index += 1) {
    yield { t: index / STILL_FRAMES_PER_SECOND, bitmap: await createImageBitmap(still) };
  }
  still.close();
}

async function* decodeVideo(file: Blob): AsyncGenerator<Picture> {
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('There is no video in the file.');
  if (!(await track.canDecode())) throw new Error(`This browser cannot decode ${track.codec}.`);
  for await (const sample of new VideoSampleSink(track).samples()) {
    const t = sample.timestamp;
    const bitmap = await takeBitmap(sample);
    sample.close();
    yield { t, bitmap };
  }
  input.dispose();
}

async function takeBitmap(sample: VideoSample): Promise<ImageBitmap> {
  if (sample.rotation === 0) {
    const frame = sample.toVideoFrame();
    const bitmap = await createImageBitmap(frame);
    frame.close();
    return bitmap;
  }
  // A phone held upright writes lying pictures and how to turn them.
  const canvas = new OffscreenCanvas(sample.displayWidth, sample.displayHeight);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser cannot turn the pictures of this file.');
  sample.draw(context, 0, 0);
  return canvas.transferToImageBitmap();
}
