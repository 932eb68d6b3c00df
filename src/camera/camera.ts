import { cameraPermission, isListed, onCamerasChanged } from './camera-devices.ts';
import type { FrameSource, SourceError, SourceLoss, SourceResult } from './frame-source.ts';
import { createListeners } from './listeners.ts';
import { type CameraPermission, sourceErrorFrom } from './source-error.ts';

export interface CameraOptions {
  /** From `listCameras`; the browser's own choice of front camera without it. */
  readonly deviceId?: string;
  /** Gives up waiting; a camera that opens later is released at once (`camera-failed`). */
  readonly signal?: AbortSignal;
}

/** A camera that is on shows its first picture within a second or two; some drivers never do. */
export const FIRST_PICTURE_LIMIT_MS = 10_000;

/** Opens a camera at about 640 × 480, 30 frames a second, asking for permission. Never rejects. */
export async function openCamera(options: CameraOptions = {}): Promise<SourceResult> {
  const { deviceId, signal } = options;
  if (!globalThis.isSecureContext) {
    return failed('insecure-context', 'Cameras need https, or localhost.');
  }
  if (typeof navigator.mediaDevices?.getUserMedia !== 'function') {
    return failed('unsupported', 'This browser gives pages no camera.');
  }
  // No question, and no light, for a camera that nobody waits for any more.
  if (signal?.aborted) return failed('camera-failed', 'Given up.');
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: {
        width: { ideal: 640 },
        height: { ideal: 480 },
        frameRate: { ideal: 30 },
        ...(deviceId === undefined ? { facingMode: 'user' } : { deviceId: { exact: deviceId } }),
      },
    });
  } catch (cause) {
    return { ok: false, error: sourceErrorFrom(cause, await cameraPermission()) };
  }
  const [track] = stream.getVideoTracks();
  if (!track || signal?.aborted) {
    stopAll(stream);
    return failed('camera-failed', signal?.aborted ? 'Given up.' : 'The camera gave no video.');
  }
  try {
    const video = document.createElement('video');
    video.muted = true;
    video.playsInline = true;
    video.srcObject = stream;
    // Waits for the first picture, for ever if need be.
    if (!(await settlesWithin(video.play(), FIRST_PICTURE_LIMIT_MS))) {
      release(video, stream);
      return failed('no-picture', 'The camera was opened and sent no picture.');
    }
    if (signal?.aborted) throw new Error('Given up.');
    const permission = await cameraPermission();
    return { ok: true, source: cameraSource(video, stream, track, permission) };
  } catch (cause) {
    stopAll(stream);
    return failed('camera-failed', cause instanceof Error ? cause.message : String(cause));
  }
}

function cameraSource(
  video: HTMLVideoElement,
  stream: MediaStream,
  track: MediaStreamTrack,
  permissionAtStart: CameraPermission,
): FrameSource {
  const device = { deviceId: track.getSettings().deviceId ?? '', label: track.label };
  const lost = createListeners<[SourceLoss]>();

  let closed = false;
  const close = (): void => {
    closed = true;
    track.removeEventListener('ended', onTrackEnded);
    stopWatching();
    lost.clear();
    release(video, stream);
  };
  const lose = (loss: SourceLoss): void => {
    if (closed) return;
    lost.tell(loss);
    close();
  };
  const wasRevoked = async (): Promise<boolean> =>
    permissionAtStart === 'granted' && (await cameraPermission()) !== 'granted';
  const onTrackEnded = async (): Promise<void> => {
    if (await wasRevoked()) lose('permission-revoked');
    else lose((await isListed(device.deviceId)) ? 'stream-failed' : 'unplugged');
  };
  track.addEventListener('ended', onTrackEnded);
  // Some systems take the device off the list but leave its track live and its last picture standing.
  const stopWatching = onCamerasChanged(async () => {
    if (device.deviceId !== '' && !(await isListed(device.deviceId))) lose('unplugged');
  });

  return {
    kind: 'camera',
    video,
    track,
    device,
    onLost: (listener) => lost.add(listener),
    onEnded: () => () => undefined,
    close,
  };
}

/** Whether `work` is over in time; a failure in time is thrown. */
async function settlesWithin(work: Promise<unknown>, limitMs: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

function release(video: HTMLVideoElement, stream: MediaStream): void {
  stopAll(stream);
  video.pause();
  video.srcObject = null;
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function failed(code: SourceError['code'], message: string): SourceResult {
  return { ok: false, error: { code, message } };
}
