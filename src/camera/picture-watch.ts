import type { PictureTimes } from './frame-clock.ts';
import type { Unsubscribe } from './frame-source.ts';

/** Calls `onPicture` for each new picture that the browser presents, until unsubscribed. */
export function watchPictures(
  video: HTMLVideoElement,
  onPicture: (picture: PictureTimes) => void,
): Unsubscribe {
  return typeof video.requestVideoFrameCallback === 'function'
    ? watchByFrame(video, onPicture)
    : watchByPaint(video, onPicture);
}

function watchByFrame(
  video: HTMLVideoElement,
  onPicture: (picture: PictureTimes) => void,
): Unsubscribe {
  let handle = 0;
  const ask = (): void => {
    handle = video.requestVideoFrameCallback((nowMs, { mediaTime, captureTime }) => {
      // Asked again first: the callback may unsubscribe.
      ask();
      onPicture({ nowMs, mediaTime, captureTime });
    });
  };
  ask();
  return () => video.cancelVideoFrameCallback(handle);
}

/** Where no frame callback exists: looks at every screen refresh whether the time has moved on. */
function watchByPaint(
  video: HTMLVideoElement,
  onPicture: (picture: PictureTimes) => void,
): Unsubscribe {
  let handle = 0;
  let lastTime = Number.NaN;
  const ask = (): void => {
    handle = requestAnimationFrame((nowMs) => {
      ask();
      const mediaTime = video.currentTime;
      if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || mediaTime === lastTime) return;
      lastTime = mediaTime;
      onPicture({ nowMs, mediaTime });
    });
  };
  ask();
  return () => cancelAnimationFrame(handle);
}
