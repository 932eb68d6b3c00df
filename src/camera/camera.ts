import type {
  CameraDevice,
  FrameSource,
  SourceError,
  SourceLoss,
  SourceResult,
  Unsubscribe,
} from './frame-source.ts';
import { createListeners } from './listeners.ts';
import { type CameraPermission, sourceErrorFrom } from './source-error.ts';

export interface CameraOptions {
  /** From `listCameras`; the browser's own choice of front camera without it. */
  readonly deviceId?: string;
  /** Gives up waiting; a camera that opens later is released at once (`camera-failed`). */
  readonly signal?: AbortSignal;
}

/** Opens a camera at about 640 × 480, 30 frames a second, asking for permission. Never rejects. */
export async function openCamera(options: CameraOptions = {}): Promise<SourceResult> {
  const { deviceId, signal } = options;
  if (!globalThis.isSecureContext) {
    return failed('insecure-context', 'Cameras need https, or localhost.');
  }
  if (typeof navigator.mediaDevices?.getUserMedia !== 'function') {
    return failed('unsupported', 'This browser gives pages no camera.');
  }
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
    await video.play();
    if (signal?.aborted) throw new Error('Given up.');
    return { ok: true, source: cameraSource(video, stream, track) };
  } catch (cause) {
    stopAll(stream);
    return failed('camera-failed', cause instanceof Error ? cause.message : String(cause));
  }
}

/** The cameras connected now; names are empty before permission was given. Empty where unsupported. */
export async function listCameras(): Promise<readonly CameraDevice[]> {
  try {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices
      .filter(({ kind }) => kind === 'videoinput')
      .map(({ deviceId, label }) => ({ deviceId, label }));
  } catch {
    return [];
  }
}

/** Told when a camera is plugged in or out. */
export function onCamerasChanged(listener: () => void): Unsubscribe {
  const { mediaDevices } = navigator;
  mediaDevices?.addEventListener('devicechange', listener);
  return () => mediaDevices?.removeEventListener('devicechange', listener);
}

function cameraSource(
  video: HTMLVideoElement,
  stream: MediaStream,
  track: MediaStreamTrack,
): FrameSource {
  const device = { deviceId: track.getSettings().deviceId ?? '', label: track.label };
  const lost = createListeners<[SourceLoss]>();
  const isListed = async (): Promise<boolean> =>
    (await listCameras()).some(({ deviceId }) => deviceId === device.deviceId);

  let closed = false;
  const close = (): void => {
    closed = true;
    track.removeEventListener('ended', onTrackEnded);
    stopWatching();
    lost.clear();
    stopAll(stream);
    video.pause();
    video.srcObject = null;
  };
  const lose = (loss: SourceLoss): void => {
    if (closed) return;
    lost.tell(loss);
    close();
  };
  const onTrackEnded = async (): Promise<void> => {
    lose((await isListed()) ? 'stream-failed' : 'unplugged');
  };
  track.addEventListener('ended', onTrackEnded);
  // Some systems take the device off the list but leave its track live and its last picture standing.
  const stopWatching = onCamerasChanged(async () => {
    if (device.deviceId !== '' && !(await isListed())) lose('unplugged');
  });

  return {
    kind: 'camera',
    video,
    device,
    onLost: (listener) => lost.add(listener),
    onEnded: () => () => undefined,
    close,
  };
}

async function cameraPermission(): Promise<CameraPermission> {
  try {
    const status = await navigator.permissions.query({ name: 'camera' });
    return status.state;
  } catch {
    return 'unknown';
  }
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function failed(code: SourceError['code'], message: string): SourceResult {
  return { ok: false, error: { code, message } };
}
