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

type SetPlugged = (plugged: boolean) => void;

/** Answers what pulls the plug, which ends the camera's track and takes it off the list, and puts it back. */
export async function preparePlug(page: Page): Promise<(plugged: boolean) => Promise<void>> {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
    const enumerateDevices = mediaDevices.enumerateDevices.bind(mediaDevices);
    let track: MediaStreamTrack | undefined;
    let isPlugged = true;
    mediaDevices.getUserMedia = async (constraints) => {
      if (!isPlugged) throw new DOMException('Requested device not found', 'NotFoundError');
      const stream = await getUserMedia(constraints);
      [track] = stream.getVideoTracks();
      return stream;
    };
    mediaDevices.enumerateDevices = async () => (isPlugged ? enumerateDevices() : []);
    const setPlugged: SetPlugged = (plugged) => {
      isPlugged = plugged;
      if (!plugged) {
        track?.stop();
        // A track that the page stops tells nobody; one that loses its device does.
        track?.dispatchEvent(new Event('ended'));
      }
      mediaDevices.dispatchEvent(new Event('devicechange'));
    };
    Object.assign(window, { setPlugged });
  });
  return (plugged) =>
    page.evaluate(
      (value) => (window as unknown as { setPlugged: SetPlugged }).setPlugged(value),
      plugged,
    );
}

type SetHidden = (hidden: boolean) => void;

/** Answers what puts the tab into the background and back; there it is presented no pictures. */
export async function prepareHiding(page: Page): Promise<(hidden: boolean) => Promise<void>> {
  await page.addInitScript(() => {
    let isHidden = false;
    const held: (() => void)[] = [];
    Object.defineProperty(document, 'hidden', { get: () => isHidden });
    Object.defineProperty(document, 'visibilityState', {
      get: () => (isHidden ? 'hidden' : 'visible'),
    });
    const { prototype } = HTMLVideoElement;
    const request = prototype.requestVideoFrameCallback;
    prototype.requestVideoFrameCallback = function (callback) {
      return request.call(this, (...picture) => {
        if (isHidden) held.push(() => this.requestVideoFrameCallback(callback));
        else callback(...picture);
      });
    };
    const setHidden: SetHidden = (hidden) => {
      isHidden = hidden;
      document.dispatchEvent(new Event('visibilitychange'));
      if (!hidden) for (const ask of held.splice(0)) ask();
    };
    Object.assign(window, { setHidden });
  });
  return (hidden) =>
    page.evaluate(
      (value) => (window as unknown as { setHidden: SetHidden }).setHidden(value),
      hidden,
    );
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
    const turnClock: TurnClock = (ms) => {
      offMs += ms;
    };
    Object.assign(window, { turnClock });
  });
  return (ms) =>
    page.evaluate((value) => (window as unknown as { turnClock: TurnClock }).turnClock(value), ms);
}
