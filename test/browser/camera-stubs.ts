import type { Page } from '@playwright/test';

// Ways in which a camera or a tab misbehaves that no browser switch can bring about.

/** The next so many questions for the camera fail like this; later ones are asked for real. */
export async function refuseCamera(
  page: Page,
  refusal: { readonly name: string; readonly message: string; readonly times: number },
): Promise<void> {
  await page.addInitScript(({ name, message, times }) => {
    const { mediaDevices } = navigator;
    const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
    let left = times;
    mediaDevices.getUserMedia = async (constraints) => {
      left -= 1;
      if (left >= 0) throw new DOMException(message, name);
      return getUserMedia(constraints);
    };
  }, refusal);
}

export interface CameraTrack {
  /** Its states since the page was opened, one for each time the camera was opened. */
  states(): Promise<string[]>;
  /** Asks the browser for other pictures of the camera that is open, as a driver may send by itself. */
  constrain(constraints: MediaTrackConstraints): Promise<void>;
  /** Chromium sends black pictures of a track that is not enabled. */
  enable(enabled: boolean): Promise<void>;
}

type Tracks = { readonly tracks: MediaStreamTrack[] };

/** The camera's tracks, for what really happens to them. */
export async function holdTracks(page: Page): Promise<CameraTrack> {
  await page.addInitScript(() => {
    const tracks: MediaStreamTrack[] = [];
    const { mediaDevices } = navigator;
    const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (constraints) => {
      const stream = await getUserMedia(constraints);
      tracks.push(...stream.getTracks());
      return stream;
    };
    Object.assign(window, { tracks });
  });
  return {
    states: () =>
      page.evaluate(() => (window as unknown as Tracks).tracks.map(({ readyState }) => readyState)),
    constrain: (constraints) =>
      page.evaluate(
        (wanted) => (window as unknown as Tracks).tracks.at(-1)?.applyConstraints(wanted),
        constraints,
      ),
    enable: (enabled) =>
      page.evaluate((value) => {
        const track = (window as unknown as Tracks).tracks.at(-1);
        if (track !== undefined) track.enabled = value;
      }, enabled),
  };
}

type TurnClock = (ms: number) => void;

/** Answers what sets the camera's clock forwards or back, as a driver may when it is adjusted. */
export async function prepareCameraClock(page: Page): Promise<(ms: number) => Promise<void>> {
  await page.addInitScript(() => {
    let offMs = 0;
    const { prototype } = HTMLVideoElement;
    const request = prototype.requestVideoFrameCallback;
    prototype.requestVideoFrameCallback = function (callback) {
      return request.call(this, (nowMs, metadata) => {
        const captureTime = (metadata.captureTime ?? nowMs) + offMs;
        callback(nowMs, { ...metadata, captureTime });
      });
    };
    const timestamp = Object.getOwnPropertyDescriptor(VideoFrame.prototype, 'timestamp');
    Object.defineProperty(VideoFrame.prototype, 'timestamp', {
      get() {
        return timestamp?.get?.call(this) + 1000 * offMs;
      },
    });
    const turnClock: TurnClock = (ms) => {
      offMs += ms;
    };
    Object.assign(window, { turnClock });
  });
  return (ms) =>
    page.evaluate((value) => (window as unknown as { turnClock: TurnClock }).turnClock(value), ms);
}
