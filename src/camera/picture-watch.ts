import type { FrameSource, Unsubscribe } from './frame-source.ts';
import type { PresentedPicture } from './presented-picture.ts';
import { watchTrack } from './track-pictures.ts';

/** Longer than a camera's interval even in the dark, where it may give three pictures a second. */
const TRACK_SILENCE_MS = 400;

type OnPicture = (picture: PresentedPicture) => void;

/**
 * Calls `onPicture` for each new picture of a source, until unsubscribed: from a camera's track where
 * that gives any, and else as the browser presents the video.
 */
export function watchPictures(
  { track, video }: Pick<FrameSource, 'track' | 'video'>,
  onPicture: OnPicture,
): Unsubscribe {
  if (track === null) return watchVideo(video, onPicture);
  let fromTrackMs = Number.NEGATIVE_INFINITY;
  const stopTrack = watchTrack(track, video, (picture) => {
    fromTrackMs = picture.nowMs;
    onPicture(picture);
  });
  const stopVideo = watchVideo(video, (picture) => {
    if (performance.now() - fromTrackMs > TRACK_SILENCE_MS) onPicture(picture);
  });
  return () => {
    stopTrack();
    stopVideo();
  };
}

function watchVideo(video: HTMLVideoElement, onPicture: OnPicture): Unsubscribe {
  return typeof video.requestVideoFrameCallback === 'function'
    ? watchByFrame(video, onPicture)
    : watchByPaint(video, onPicture);
}

function watchByFrame(video: HTMLVideoElement, onPicture: OnPicture): Unsubscribe {
  const take = () => createImageBitmap(video);
  let handle = 0;
  const ask = (): void => {
    handle = video.requestVideoFrameCallback((nowMs, { mediaTime, captureTime }) => {
      // Asked again first: the callback may unsubscribe.
      ask();
      onPicture({ nowMs, mediaTime, captureTime, take });
    });
  };
  ask();
  return () => video.cancelVideoFrameCallback(handle);
}

/** Where no frame callback exists: looks at every screen refresh whether the time has moved on. */
function watchByPaint(video: HTMLVideoElement, onPicture: OnPicture): Unsubscribe {
  const take = () => createImageBitmap(video);
  let handle = 0;
  let lastTime = Number.NaN;
  const ask = (): void => {
    handle = requestAnimationFrame((nowMs) => {
      ask();
      const mediaTime = video.currentTime;
      if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || mediaTime === lastTime) return;
      lastTime = mediaTime;
      onPicture({ nowMs, mediaTime, take });
    });
  };
  ask();
  return () => cancelAnimationFrame(handle);
}
