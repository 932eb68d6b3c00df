import type { Page } from '@playwright/test';
import type { LoadResult } from '../../workers/pose-protocol.ts';

/**
 * Lets the camera's question be answered only once the pose model is ready, as if the person took that
 * long to find the Allow button. The pretend webcam plays from the moment it is opened, so without this
 * a slow machine would miss the clip's first seconds.
 */
export async function answerCameraWhenReady(page: Page): Promise<void> {
  await page.addInitScript(holdBackCamera);
}

/** Runs in the page before its own code. */
function holdBackCamera(): void {
  let tellReady: () => void;
  let ready: Promise<void>;
  class WatchedWorker extends Worker {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      ready = new Promise((resolve) => {
        tellReady = resolve;
      });
      this.addEventListener(
        'message',
        ({ data }: MessageEvent<{ value?: Partial<LoadResult> }>) => {
          if (data?.value?.ok === true) tellReady();
        },
      );
    }
  }
  window.Worker = WatchedWorker;

  const { mediaDevices } = navigator;
  const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (constraints) => {
    await ready;
    return getUserMedia(constraints);
  };
}
