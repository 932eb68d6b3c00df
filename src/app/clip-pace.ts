/** About this many poses per second of the clip: enough to follow a person who moves slowly. */
const POSE_INTERVAL_MS = 90;
const SLOWEST_RATE = 0.2;
/** How much one reading moves the average. */
const WEIGHT = 0.2;

type PacedVideo = Pick<HTMLVideoElement, 'pause' | 'play' | 'playbackRate' | 'ended'>;

/**
 * Plays a clip no faster than this computer reads it. A camera's person waits for nobody, but a clip
 * can: its first picture stands until the network is warm, and on a slow computer it plays slower,
 * which changes no second of it, since a clip's seconds are its own.
 */
export function createClipPace(video: PacedVideo, nowMs: () => number) {
  let readingMs: number | null = null;

  function keepTime(tookMs: number): void {
    readingMs = readingMs === null ? POSE_INTERVAL_MS : readingMs + WEIGHT * (tookMs - readingMs);
    const rate = Math.min(1, Math.max(SLOWEST_RATE, POSE_INTERVAL_MS / readingMs));
    // Every change costs the player a moment, so small ones are let be.
    if (Math.abs(rate - video.playbackRate) > 0.05) video.playbackRate = rate;
  }

  return async function paced<T>(read: () => Promise<T>, mayPlay: () => boolean): Promise<T> {
    const isFirst = readingMs === null;
    if (isFirst) video.pause();
    const startMs = nowMs();
    const result = await read();
    keepTime(nowMs() - startMs);
    if (isFirst && mayPlay() && !video.ended) video.play().catch(() => undefined);
    return result;
  };
}
