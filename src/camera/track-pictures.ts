import { createArrivalClock } from './arrival-clock.ts';
import type { Unsubscribe } from './frame-source.ts';
import type { PresentedPicture } from './presented-picture.ts';

/** What is needed of `MediaStreamTrackProcessor`, which the compiler's own types of the page leave out. */
type TrackProcessor = new (init: {
  readonly track: MediaStreamTrack;
  readonly maxBufferSize: number;
}) => { readonly readable: ReadableStream<VideoFrame> };

/** Chromium alone gives it to pages; others give it to workers or not at all. */
function findProcessor(): TrackProcessor | null {
  const { MediaStreamTrackProcessor } = globalThis as {
    readonly MediaStreamTrackProcessor?: TrackProcessor;
  };
  return MediaStreamTrackProcessor ?? null;
}

/**
 * Calls `onPicture` for each picture of a camera's track the moment the camera hands it over, until
 * unsubscribed: a video presents it only with a later refresh of the screen. Tells nothing where the
 * browser has no such way, of a hidden page, and of pictures that the video shows in another shape.
 */
export function watchTrack(
  track: MediaStreamTrack,
  video: Pick<HTMLVideoElement, 'videoWidth' | 'videoHeight'>,
  onPicture: (picture: PresentedPicture) => void,
): Unsubscribe {
  const reader = openReader(track);
  if (reader === null) return () => undefined;
  const readArrival = createArrivalClock();

  const handOver = (frame: VideoFrame): void => {
    const nowMs = performance.now();
    const captureTime = readArrival(frame.timestamp / 1000, nowMs);
    let taken = false;
    const take = async (): Promise<ImageBitmap> => {
      taken = true;
      try {
        return await createImageBitmap(frame);
      } finally {
        frame.close();
      }
    };
    // A hidden page presents no video either; its time is accounted for as such.
    if (!document.hidden && looksAsIn(video, frame)) {
      onPicture({ nowMs, captureTime, mediaTime: frame.timestamp / 1e6, take });
    }
    // Cameras have few pictures to lend, and stop when none comes back.
    if (!taken) frame.close();
  };

  const readAll = async (): Promise<void> => {
    for (;;) {
      const { done, value: frame } = await reader.read();
      if (done) return;
      handOver(frame);
    }
  };
  // A track that breaks off is told by the source.
  readAll().catch(() => undefined);
  return () => {
    reader.cancel().catch(() => undefined);
  };
}

function openReader(track: MediaStreamTrack): ReadableStreamDefaultReader<VideoFrame> | null {
  const Processor = findProcessor();
  if (Processor === null) return null;
  try {
    return new Processor({ track, maxBufferSize: 1 }).readable.getReader();
  } catch {
    // It has ended already.
    return null;
  }
}

/** A phone may hand its pictures over lying down, and the video stand them up. */
function looksAsIn(
  { videoWidth, videoHeight }: Pick<HTMLVideoElement, 'videoWidth' | 'videoHeight'>,
  frame: VideoFrame & { readonly rotation?: number; readonly flip?: boolean },
): boolean {
  if ((frame.rotation ?? 0) !== 0 || frame.flip === true) return false;
  return frame.displayWidth === videoWidth && frame.displayHeight === videoHeight;
}
