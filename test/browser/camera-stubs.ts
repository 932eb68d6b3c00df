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

type Unplug = () => void;

/** Answers what pulls the plug: the camera's track ends, and it is not listed until opened again. */
export async function prepareUnplugging(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
    const enumerateDevices = mediaDevices.enumerateDevices.bind(mediaDevices);
    let track: MediaStreamTrack | undefined;
    let isPlugged = true;
    mediaDevices.getUserMedia = async (constraints) => {
      isPlugged = true;
      const stream = await getUserMedia(constraints);
      [track] = stream.getVideoTracks();
      return stream;
    };
    mediaDevices.enumerateDevices = async () => (isPlugged ? enumerateDevices() : []);
    const unplug: Unplug = () => {
      isPlugged = false;
      track?.stop();
      // A track that the page stops tells nobody; one that loses its device does.
      track?.dispatchEvent(new Event('ended'));
    };
    Object.assign(window, { unplug });
  });
  return () => page.evaluate(() => (window as unknown as { unplug: Unplug }).unplug());
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
