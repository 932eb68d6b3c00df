import type { FrameLight } from '../core/framing-guide.ts';
import { createFrameClock } from './frame-clock.ts';
import type { FrameSource } from './frame-source.ts';
import { createOvertakenForecast } from './overtaken.ts';
import { createPictureCheck, type PictureState } from './picture-check.ts';
import { lightOf } from './picture-light.ts';
import { watchPictures } from './picture-watch.ts';
import { createPixelSampler, type SamplePixels } from './pixel-sampler.ts';
import type { PresentedPicture } from './presented-picture.ts';
import { createRateMeter } from './rate-meter.ts';
import { type StallReason, watchStalls } from './stall-watch.ts';

export interface FrameLoopOptions {
  readonly source: FrameSource;
  /**
   * Takes ownership of the picture. The next one is sent when this settles: at most one in flight,
   * and always the newest. Timestamps are milliseconds and rise strictly.
   *
   * A camera's are on the performance clock, so they go on rising when the camera is opened again
   * within the page. A clip's are its own media time, 0 at its first picture, so that seconds are the
   * clip's however slowly it plays; when it starts over they go on counting.
   */
  readonly send: (frame: ImageBitmap, timestampMs: number) => Promise<unknown>;
  /** Whether a picture is worth sending; all are without it. Asked in order, of each that is not overtaken anyway. */
  readonly wants?: (timestampMs: number) => boolean;
  /** Told once when no new picture has come for a while; feed the session an interruption. */
  readonly onStall?: (reason: StallReason) => void;
  /** Told when pictures come again after a stall. */
  readonly onResume?: () => void;
  /** Told when a camera's pictures turn black, stand still, or are good again. */
  readonly onPictureState?: (state: PictureState) => void;
  /** Told a few times a second how bright a camera's picture is, and where. */
  readonly onLight?: (light: FrameLight) => void;
  /** How pixels are read; for tests. */
  readonly samplePixels?: SamplePixels;
}

export interface FrameRate {
  /** Pictures the source delivered, per second, over the last two seconds. */
  readonly deliveredPerSecond: number;
  /** Pictures sent, per second; below about 7 tracking becomes unreliable. */
  readonly sentPerSecond: number;
}

export interface FrameLoop {
  readonly rate: FrameRate;
  /**
   * Sends the newest picture at once, before the last one's `send` has settled: for who can take it already,
   * and has still to work on the answer.
   */
  sendNext(): void;
  /** No picture is sent afterwards. The source stays open. */
  stop(): void;
}

/** A picture taken out of the video while another one is in flight. */
interface WaitingPicture {
  readonly bitmap: ImageBitmap;
  readonly timestampMs: number;
}

/**
 * Sends pictures from a source until stopped; starts a clip that waits at its first picture. A hidden
 * tab delivers none: browsers present no video there.
 */
export function startFrameLoop(options: FrameLoopOptions): FrameLoop {
  const { source, send } = options;
  const { video } = source;
  const readTimestamp = createFrameClock(source.kind);
  const delivered = createRateMeter();
  const sent = createRateMeter();
  const forecast = createOvertakenForecast();
  let stopped = false;
  /** The sending that the next one waits for. */
  let inFlight: symbol | null = null;
  let waiting: WaitingPicture | null = null;
  let newestMs = Number.NEGATIVE_INFINITY;
  // A clip may stand still as long as it likes: its seconds are its own.
  const isNew = source.kind === 'camera' ? watchContent(options) : () => true;

  /** A clip's newer picture may be long in coming, or never come. */
  const isOvertaken = (): boolean => {
    if (source.kind !== 'camera') return false;
    const nowMs = performance.now();
    forecast.presented(nowMs);
    return forecast.isOvertaken(nowMs);
  };

  const setWaiting = (picture: WaitingPicture | null): void => {
    waiting?.bitmap.close();
    waiting = picture;
  };

  const land = (): void => {
    inFlight = null;
    forecast.free(performance.now());
  };

  const sendWaiting = async (): Promise<void> => {
    while (waiting && !stopped && inFlight === null) {
      const { bitmap, timestampMs } = waiting;
      const sending = Symbol('sending');
      waiting = null;
      inFlight = sending;
      forecast.sent(performance.now());
      sent.count();
      try {
        await send(bitmap, timestampMs);
      } catch {
        // Whoever takes pictures tells its own errors; here the next picture is simply another try.
      }
      if (inFlight === sending) land();
    }
  };

  const takePicture = async (picture: PresentedPicture, timestampMs: number): Promise<void> => {
    let bitmap: ImageBitmap;
    try {
      // At once, also while busy: later there is another picture than the timestamp says.
      bitmap = await picture.take();
    } catch {
      // The source was emptied meanwhile: it tells its own loss.
      return;
    }
    if (stopped || timestampMs < newestMs) {
      bitmap.close();
      return;
    }
    newestMs = timestampMs;
    if (!isNew(bitmap)) {
      bitmap.close();
      return;
    }
    stalls.sawPicture();
    setWaiting({ bitmap, timestampMs });
    await sendWaiting();
  };

  const stalls = watchStalls(video, options.onStall, options.onResume);
  const unwatch = watchPictures(source, (picture) => {
    const timestampMs = readTimestamp(picture);
    if (timestampMs === null) return;
    delivered.count();
    if (isOvertaken()) return;
    if (options.wants?.(timestampMs) === false) return;
    void takePicture(picture, timestampMs);
  });
  if (source.kind === 'demo' && video.paused && !video.ended) {
    // Refused only by a power-saving mode; the stall watch then says that no picture comes.
    video.play().catch(() => undefined);
  }

  return {
    get rate() {
      return { deliveredPerSecond: delivered.perSecond(), sentPerSecond: sent.perSecond() };
    },
    sendNext() {
      if (inFlight !== null) land();
      void sendWaiting();
    },
    stop() {
      stopped = true;
      unwatch();
      stalls.stop();
      setWaiting(null);
    },
  };
}

/** Answers whether a picture is another one than before, and tells what pictures are like. */
function watchContent({
  onPictureState,
  onLight,
  samplePixels = createPixelSampler(),
}: FrameLoopOptions): (picture: ImageBitmap) => boolean {
  const check = createPictureCheck();
  let told: PictureState = 'good';
  return (picture) => {
    const nowMs = performance.now();
    const pixels = check.isDue(nowMs) ? samplePixels(picture) : null;
    if (pixels !== null) {
      check.look(pixels, nowMs);
      onLight?.(lightOf(pixels));
    }
    if (check.state !== told) {
      told = check.state;
      onPictureState?.(told);
    }
    return !check.isRepeat;
  };
}
