import type { CameraOptions } from '../camera/camera.ts';
import type { FrameLoop, FrameLoopOptions } from '../camera/frame-loop.ts';
import type { FrameSource, SourceLoss, SourceResult, Unsubscribe } from '../camera/frame-source.ts';
import type { PictureState } from '../camera/picture-check.ts';
import type { FrameLight } from '../core/framing-guide.ts';
import type { PoseClient, PoseClientOptions } from '../pose/pose-client.ts';
import type { CameraTurn } from './camera-turn.ts';
import { createClipPace } from './clip-pace.ts';
import type { Feed, FeedEvents, FeedRequest, OpenFeed, PictureFlaw, TroubleId } from './feed.ts';
import { createRateWatch } from './rate-watch.ts';
import { createStillPace } from './still-pace.ts';

/** The parts a feed is made of, given by the composition root. */
export interface FeedParts {
  openCamera(options: CameraOptions): Promise<SourceResult>;
  onCameraBack(loss: SourceLoss, deviceId: string, listener: () => void): Unsubscribe;
  openDemo(url: string): Promise<SourceResult>;
  startFrameLoop(options: FrameLoopOptions): FrameLoop;
  createPoseClient(options: PoseClientOptions): PoseClient;
  readonly turn: CameraTurn;
  nowMs(): number;
  /** Whether fewer pictures are read of a person who holds still. */
  savesPower(): boolean;
}

/** A camera that is lost again so soon after it came back is left to the person. */
const RELAPSE_MS = 30_000;

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
  /** Under way: a second one beside it would leave a camera on that nobody closes. */
  #opening: Promise<void> | null = null;
  #loop: FrameLoop | null = null;
  #pace: ReturnType<typeof createClipPace> | null = null;
  #still = createStillPace();
  #paused = false;
  readonly #rate = createRateWatch();
  #pictures: PictureState = 'good';
  #light: FrameLight | null = null;
  #flaw: PictureFlaw | null = null;
  /** The camera that was lost, to open the same one again. */
  #lostDeviceId = '';
  #cameBackMs = Number.NEGATIVE_INFINITY;
  #stopAwaiting: Unsubscribe = () => undefined;
  #turn: 'ask' | 'force' = 'ask';

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
        onIdle: () => {
          // A clip is to wait until its picture is dealt with.
          if (this.#pace === null) this.#loop?.sendNext();
        },
        onFrame: (frame) => {
          // One that was in flight when the source was lost or paused is no news any more.
          if (this.#loop === null || this.#closed) return;
          // A clip waits for the network; a person does not.
          if (this.#pace === null) this.#rate.see(this.#loop.rate, frame.timestampMs);
          this.#tellFlaw();
          this.#still.see(frame);
          events.onFrame(frame, this.#light);
        },
        onRestart: () => events.onInterrupted(),
        onError: (error) => this.#fail(error.code, error.message),
      },
    });
    void this.#start();
  }

  pause(): void {
    this.#paused = true;
    this.#stopLoop();
    if (this.#source?.kind === 'demo') this.#source.video.pause();
  }

  resume(): void {
    this.#paused = false;
    if (this.#source?.kind === 'demo') this.#source.video.play().catch(() => undefined);
    this.#run();
  }

  retry(): void {
    this.#paused = false;
    this.#stopAwaiting();
    this.#tellStageAgain();
    void this.#start();
  }

  close(): void {
    this.#abort.abort();
    this.#stopAwaiting();
    this.#parts.turn.giveBack();
    this.#loop?.stop();
    this.#source?.close();
    this.#client.close();
  }

  get #closed(): boolean {
    return this.#abort.signal.aborted;
  }

  /** Whether another tab took over since this one was given its turn. */
  get #isTurnLost(): boolean {
    return this.#clip === null && this.#turn === 'force';
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

  #open(): Promise<void> {
    this.#opening ??= this.#openSource().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #openSource(): Promise<void> {
    if (this.#source !== null || this.#closed) return;
    const clip = this.#clip;
    const result = await (clip === null ? this.#openCamera() : this.#parts.openDemo(clipUrl(clip)));
    if (result === null) return this.#fail('other-tab', '');
    if (this.#closed || this.#isTurnLost) {
      if (result.ok) result.source.close();
      // Told once more: who asked again while it opened waits for an answer.
      return this.#fail('taken-over', '');
    }
    if (!result.ok) return this.#fail(result.error.code, result.error.message);
    this.#adopt(result.source);
  }

  /** Null where another tab watches: asking once more takes the turn from it. */
  async #openCamera(): Promise<SourceResult | null> {
    const force = this.#turn === 'force';
    this.#turn = 'force';
    if (!(await this.#parts.turn.take(force, () => this.#yield()))) return null;
    this.#turn = 'ask';
    // No question for a camera that nobody waits for any more.
    if (this.#closed) return null;
    this.#events.onStage({ kind: 'asking-camera' });
    const { signal } = this.#abort;
    const deviceId = this.#lostDeviceId;
    return this.#parts.openCamera(deviceId === '' ? { signal } : { signal, deviceId });
  }

  /** Another tab goes on in place of this one. */
  #yield(): void {
    this.#source?.close();
    this.#source = null;
    this.#turn = 'force';
    this.#fail('taken-over', '');
  }

  #adopt(source: FrameSource): void {
    this.#source = source;
    this.#client.beginStream();
    if (source.kind === 'demo') this.#pace = createClipPace(source.video, this.#parts.nowMs);
    source.onLost((loss) => {
      this.#source = null;
      this.#fail(loss, '');
      this.#awaitReturn(loss, source.device?.deviceId ?? '');
    });
    source.onEnded(() => this.#events.onEnded());
    this.#events.onVideo(source.video);
    if (this.#client.phase !== 'ready') this.#showLoading(0, 0);
  }

  /** The person is on the mat: a camera that comes back is opened again unasked. */
  #awaitReturn(loss: SourceLoss, deviceId: string): void {
    this.#lostDeviceId = loss === 'unplugged' ? deviceId : '';
    if (this.#closed || this.#clip !== null) return;
    if (this.#parts.nowMs() - this.#cameBackMs < RELAPSE_MS) return;
    this.#stopAwaiting = this.#parts.onCameraBack(loss, deviceId, () => {
      this.#cameBackMs = this.#parts.nowMs();
      this.retry();
    });
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
    this.#still = createStillPace();
    this.#loop = this.#parts.startFrameLoop({
      source,
      wants: (timestampMs) => {
        const readsAll = this.#pace !== null || !this.#parts.savesPower();
        return readsAll || this.#still.wants(timestampMs);
      },
      send: (frame, timestampMs) => this.#read(() => this.#client.detect(frame, timestampMs)),
      onStall: () => this.#events.onInterrupted(),
      onLight: (light) => {
        this.#light = light;
      },
      onPictureState: (state) => {
        this.#pictures = state;
        this.#tellFlaw();
      },
    });
  }

  /** What goes on already has no news of its own for who asks to go on. */
  #tellStageAgain(): void {
    if (this.#loop !== null) this.#events.onStage({ kind: 'running' });
    else if (this.#opening !== null && this.#clip === null) {
      this.#events.onStage({ kind: 'asking-camera' });
    }
  }

  #tellFlaw(): void {
    const flaw = this.#pictures === 'good' ? this.#rate.slow : this.#pictures;
    if (flaw === this.#flaw) return;
    this.#flaw = flaw;
    this.#events.onFlaw(flaw);
  }

  #read(detect: () => Promise<unknown>): Promise<unknown> {
    return this.#pace === null
      ? detect()
      : this.#pace(detect, () => !this.#paused && !this.#closed);
  }

  #stopLoop(): void {
    this.#loop?.stop();
    this.#loop = null;
    this.#pictures = 'good';
  }

  #fail(id: TroubleId, detail: string): void {
    this.#stopLoop();
    if (!this.#closed) this.#events.onTrouble({ id, detail });
  }
}
