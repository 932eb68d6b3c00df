/** The least distance between two streams on the worker's clock. */
const STREAM_GAP_MS = 1000;

/** Turns the times of one stream after another into times that rise over all of them. */
export interface StreamClock {
  /** The worker's time for a frame, or null where it does not come after the one before. */
  advance(timestampMs: number): number | null;
  /** Tells that the next frame is from another source, whose times may start anywhere. */
  beginStream(): void;
}

/** MediaPipe's graph breaks for good when a timestamp does not rise, so every frame passes here. */
export function createStreamClock(): StreamClock {
  let lastMs = 0;
  let shiftMs: number | null = null;
  return {
    advance(timestampMs) {
      if (!Number.isFinite(timestampMs)) return null;
      shiftMs ??= lastMs + STREAM_GAP_MS - timestampMs;
      const workerMs = timestampMs + shiftMs;
      if (!(workerMs > lastMs)) return null;
      lastMs = workerMs;
      return workerMs;
    },
    beginStream() {
      shiftMs = null;
    },
  };
}
