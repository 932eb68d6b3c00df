import pins from '../../../src/pose/model-bundles.json';
import { connectWorker } from '../../../src/pose/worker-link.ts';
import { openPageCamera } from './page-camera.ts';

/** Ways to hand the camera's picture to the worker. */
const KINDS = {
  bitmap: (video: HTMLVideoElement) => createImageBitmap(video),
  'video-frame': async (video: HTMLVideoElement) => {
    return new VideoFrame(video, { timestamp: 1000 * performance.now() });
  },
  'half-size': (video: HTMLVideoElement) => {
    const [resizeWidth, resizeHeight] = [video.videoWidth / 2, video.videoHeight / 2];
    return createImageBitmap(video, { resizeWidth, resizeHeight });
  },
} as const;

export type PictureKind = keyof typeof KINDS;

/** One picture's costs, milliseconds. */
export interface KindSample {
  readonly kind: PictureKind;
  readonly takingMs: number;
  readonly inferenceMs: number;
  /** There and back, without the network. */
  readonly sendingMs: number;
}

declare global {
  interface Window {
    kindSamples: KindSample[];
  }
}

window.kindSamples = [];

/** The kinds take turns picture by picture, so that the machine's moods are the same for all. */
async function run(): Promise<void> {
  const video = await openPageCamera();
  const link = connectWorker();
  const { file, bytes, sha256 } = pins.full;
  const bundle = { url: new URL(`/models/${file}`, location.href).href, bytes, sha256 };
  const loaded = await link.load({ bundle, delegate: 'CPU' }, () => undefined);
  if (!loaded.ok) throw new Error(loaded.error.message);
  const kinds = Object.keys(KINDS) as PictureKind[];
  for (let turn = 0; ; turn += 1) {
    await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
    const kind = kinds[turn % kinds.length] as PictureKind;
    const startMs = performance.now();
    const picture = await KINDS[kind](video);
    const takenMs = performance.now();
    const result = await link.detect(picture, turn * 40 + 1);
    if (!result.ok) throw new Error(result.error.message);
    const { inferenceMs } = result;
    window.kindSamples.push({
      kind,
      takingMs: takenMs - startMs,
      inferenceMs,
      sendingMs: performance.now() - takenMs - inferenceMs,
    });
  }
}

void run();
