import type { FrameSource } from './frame-source.ts';

/** What the browser tells of one presented picture. */
export interface PictureTimes {
  /** Performance clock at the callback, milliseconds. */
  readonly nowMs: number;
  /** The picture's place in its clip, seconds. */
  readonly mediaTime: number;
  /** When the camera took it, on the performance clock; not every browser tells. */
  readonly captureTime?: number | undefined;
}

/** Gives each picture its timestamp in milliseconds, or null for one that is not new. */
export type FrameClock = (picture: PictureTimes) => number | null;

/** A capture time further from now than this is on some other clock. */
const CREDIBLE_DELAY_MS = 1000;

/** What a clip's first picture after a new start is put behind its last one, until a gap is known. */
const USUAL_GAP_MS = 1000 / 30;

/** A clock for this kind of source, rising strictly. */
export function createFrameClock(kind: FrameSource['kind']): FrameClock {
  const read = kind === 'camera' ? readCameraTime : createClipReader();
  let lastMs = Number.NEGATIVE_INFINITY;
  return (picture) => {
    const timestampMs = read(picture);
    if (!(timestampMs > lastMs)) return null;
    lastMs = timestampMs;
    return timestampMs;
  };
}

/** The time of taking where it is told: it is free of the jitter with which pictures are delivered. */
function readCameraTime({ nowMs, captureTime }: PictureTimes): number {
  const credible = captureTime !== undefined && Math.abs(nowMs - captureTime) < CREDIBLE_DELAY_MS;
  return credible ? captureTime : nowMs;
}

/** The clip's own time; when it starts over, its earlier length is added. */
function createClipReader(): (picture: PictureTimes) => number {
  let shiftMs = 0;
  let lastMediaMs = Number.NEGATIVE_INFINITY;
  let gapMs = USUAL_GAP_MS;
  return ({ mediaTime }) => {
    const mediaMs = mediaTime * 1000;
    if (mediaMs < lastMediaMs) shiftMs += lastMediaMs + gapMs - mediaMs;
    else if (mediaMs > lastMediaMs && Number.isFinite(lastMediaMs)) gapMs = mediaMs - lastMediaMs;
    lastMediaMs = mediaMs;
    return mediaMs + shiftMs;
  };
}
