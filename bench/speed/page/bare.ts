import pins from '../../../src/pose/model-bundles.json';
import { connectWorker } from '../../../src/pose/worker-link.ts';
import { openPageCamera } from './page-camera.ts';

/** Three seconds of the clip: enough movement, and no more memory than needed. */
const PICTURES = 90;

/** As many as keep the worker busy while the page prepares the next. */
const IN_FLIGHT = 2;

function nextPicture(video: HTMLVideoElement): Promise<ImageBitmap> {
  return new Promise((resolve, reject) => {
    video.requestVideoFrameCallback(() => createImageBitmap(video).then(resolve, reject));
  });
}

/** There and back, so that the person never jumps. */
function* thereAndBack(count: number): Generator<number> {
  for (;;) {
    for (let index = 0; index < count; index += 1) yield index;
    for (let index = count - 2; index > 0; index -= 1) yield index;
  }
}

/**
 * The bare limit: the app's own worker, which always has the next picture waiting, and a page that does
 * nothing with the answers. The pictures are the camera's, taken beforehand.
 */
async function run(): Promise<void> {
  const video = await openPageCamera();
  const link = connectWorker();
  const { file, bytes, sha256 } = pins.full;
  const bundle = { url: new URL(`/models/${file}`, location.href).href, bytes, sha256 };
  const loaded = await link.load({ bundle, delegate: 'CPU' }, () => undefined);
  if (!loaded.ok) throw new Error(loaded.error.message);

  const pictures: ImageBitmap[] = [];
  while (pictures.length < PICTURES) pictures.push(await nextPicture(video));
  for (const track of (video.srcObject as MediaStream).getTracks()) track.stop();
  video.remove();

  const order = thereAndBack(pictures.length);
  let timestampMs = 0;
  const feed = async (): Promise<void> => {
    for (;;) {
      const picture = pictures[order.next().value as number] as ImageBitmap;
      timestampMs += 1000 / 30;
      const result = await link.detect(await createImageBitmap(picture), timestampMs);
      if (!result.ok) throw new Error(result.error.message);
    }
  };
  await Promise.race(Array.from({ length: IN_FLIGHT }, feed));
}

void run();
