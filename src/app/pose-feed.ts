import type { FrameLoop, FrameLoopOptions } from '../camera/frame-loop.ts';
import type { FrameSource, SourceResult } from '../camera/frame-source.ts';
import type { PoseClient, PoseClientOptions } from '../pose/pose-client.ts';
import { createClipPace } from './clip-pace.ts';
import type { Feed, FeedEvents, FeedRequest, OpenFeed } from './feed.ts';

/** The parts a feed is made of, given by the composition root. */
export interface FeedParts {
  openCamera(options: { readonly signal: AbortSignal }): Promise<SourceResult>;
  openDemo(url: string): Promise<SourceResult>;
  startFrameLoop(options: FrameLoopOptions): FrameLoop;
  createPoseClient(options: PoseClientOptions): PoseClient;
  nowMs(): number;
}

/** Below this the tracking of quick moves breaks down. Source: measured on slowed-down clips. */
const SLOW_PER_SECOND = 7;
/** Above this the warning goes again, so that it does not flicker. */
const WELL_PER_SECOND = 9;
/** The first pictures are slow everywhere. */
const SETTLING_MS = 5_000;

/** The address of a sample clip. */
export function clipUrl(clip: string): string {
  return `/demo/${encodeURIComponent(clip)}.mp4`;
}

/**
 * Joins pictures and network. A camera is asked for first, so that the question comes while the model
 * loads; a clip is opened last, so that none of it plays unseen.
 */
export function createOpenFeed(parts: FeedParts): OpenFeed {
  return (request, events) => new PoseFeed(parts, request, events);
}

class PoseFeed implements Feed {
  readonly #parts: FeedParts;
  readonly #request: FeedRequest;
  readonly #events: FeedEvents;
  readonly #abort = new AbortController();
  readonly #client: PoseClient;
  #source: FrameSource | null = null;
  #loop: FrameLoop | null = null;
  #pace: ReturnType<typeof createClipPace> | null = null;
  #paused = false;
  #isSlow = false;
  #runningSinceMs: number | null = null;

  constructor(parts: FeedParts, request: FeedRequest, events: FeedEvents) {
    this.#parts = parts;
    this.#request = request;
    this.#events = events;
    this.#client = parts.createPoseClient({
      model: request.model,
      signal: this.#abort.signal,
      events: {
        onProgress: (progress) => this.#showLoading(progress.loadedBytes, progress.totalBytes),
        onReady: () => this.#run(),
        onFrame: (frame) => {
          // One that was in flight when the source was lost or paused is no news any more.
          if (this.#loop === null || this.#closed) return;
          this.#watchRate(this.#loop, frame.timestampMs);
          events.onFrame(frame);
        },
        onRestart: () => events.onInterrupted(),
        onError: (error) => this.#fail(error.code, error.message),
      },
    });
    void this.#start();
  }

  pause(): void {
    this.#paused = true;
    this.#loop?.stop();
    this.#loop = null;
    if (this.#source?.kind === 'demo') this.#source.video.pause();
  }

  resume(): void {
    this.#paused = false;
    if (this.#source?.kind === 'demo') this.#source.video.play().catch(() => undefined);
    this.#run();
  }

  retry(): void {
    this.#paused = false;
    void this.#start();
  }

  close(): void {
    this.#abort.abort();
    this.#loop?.stop();
    this.#source?.close();
    this.#client.close();
  }

  get #closed(): boolean {
    return this.#abort.signal.aborted;
  }

  get #clip(): string | null {
    const { source } = this.#request;
    return source === 'camera' ? null : source.slice('demo:'.length);
  }

  async #start(): Promise<void> {
    const loading = this.#client.start();
    if (this.#clip === null) await this.#open();
    // Already told to `onError` where it failed.
    if ((await loading) !== null) return;
    if (this.#clip !== null) await this.#open();
    this.#run();
  }

  async #open(): Promise<void> {
    if (this.#source !== null || this.#closed) return;
    const clip = this.#clip;
    if (clip === null) this.#events.onStage({ kind: 'asking-camera' });
    const result =
      clip === null
        ? await this.#parts.openCamera({ signal: this.#abort.signal })
        : await this.#parts.openDemo(clipUrl(clip));
    if (this.#closed) {
      if (result.ok) result.source.close();
      return;
    }
    if (!result.ok) return this.#fail(result.error.code, result.error.message);
    this.#adopt(result.source);
  }

  #adopt(source: FrameSource): void {
    this.#source = source;
    this.#client.beginStream();
    if (source.kind === 'demo') this.#pace = createClipPace(source.video, this.#parts.nowMs);
    source.onLost((loss) => {
      this.#source = null;
      this.#fail(loss, '');
    });
    source.onEnded(() => this.#events.onEnded());
    this.#events.onVideo(source.video);
    if (this.#client.phase !== 'ready') this.#showLoading(0, 0);
  }

  #showLoading(loadedBytes: number, totalBytes: number): void {
    const waitsForCamera = this.#clip === null && this.#source === null;
    if (!waitsForCamera && this.#client.phase === 'loading') {
      this.#events.onStage({ kind: 'loading-model', loadedBytes, totalBytes });
    }
  }

  /** Reads pictures as soon as both halves are there. */
  #run(): void {
    const source = this.#source;
    if (source === null || this.#client.phase !== 'ready') return;
    if (this.#loop !== null || this.#paused || this.#closed) return;
    this.#events.onStage({ kind: 'running' });
    this.#loop = this.#parts.startFrameLoop({
      source,
      send: (frame, timestampMs) => this.#read(() => this.#client.detect(frame, timestampMs)),
      onStall: () => this.#events.onInterrupted(),
    });
  }

  /** A clip waits for the network; a person does not. */
  #watchRate(loop: FrameLoop, timestampMs: number): void {
    if (this.#pace !== null) return;
    this.#runningSinceMs ??= timestampMs;
    if (timestampMs - this.#runningSinceMs < SETTLING_MS) return;
    const { sentPerSecond } = loop.rate;
    const isSlow = sentPerSecond < (this.#isSlow ? WELL_PER_SECOND : SLOW_PER_SECOND);
    if (isSlow === this.#isSlow) return;
    this.#isSlow = isSlow;
    this.#events.onSlow(isSlow);
  }

  #read(detect: () => Promise<unknown>): Promise<unknown> {
    return this.#pace === null
      ? detect()
      : this.#pace(detect, () => !this.#paused && !this.#closed);
  }

  #fail(id: Parameters<FeedEvents['onTrouble']>[0]['id'], detail: string): void {
    this.#loop?.stop();
    this.#loop = null;
    if (!this.#closed) this.#events.onTrouble({ id, detail });
  }
}
