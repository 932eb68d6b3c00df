import type { LoadRequest, PoseError, TransferableFrame } from '../../workers/pose-protocol.ts';
import type { PoseFrame } from '../core/pose.ts';
import type { PoseClient, PoseClientEvents, PoseClientPhase } from './pose-client.ts';
import { decideRestart, FIRST_PAUSE_MS, fallBack, HEALTHY_FRAMES } from './restart-policy.ts';
import { createStreamClock } from './stream-clock.ts';
import { beginLife, type WorkerLife } from './worker-life.ts';
import type { WorkerLink } from './worker-link.ts';

const CLOSED: PoseError = { code: 'closed', message: 'The pose client was closed.' };

/** The pose client proper; what its methods promise is written at the interface. */
export class RestartingClient implements PoseClient {
  #phase: PoseClientPhase = 'idle';
  #life: WorkerLife | null = null;
  #busy = false;
  /** Losses in a row; forgotten after a good while of work. */
  #failures = 0;
  #framesOfLife = 0;
  #proven = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #starting: Promise<PoseError | null> = Promise.resolve(null);
  #settleStart: (error: PoseError | null) => void = () => undefined;
  readonly #clock = createStreamClock();
  #request: LoadRequest;
  readonly #events: PoseClientEvents;
  readonly #connect: (request: LoadRequest) => WorkerLink;

  constructor(
    request: LoadRequest,
    events: PoseClientEvents,
    connect: (request: LoadRequest) => WorkerLink,
  ) {
    this.#request = request;
    this.#events = events;
    this.#connect = connect;
  }

  get phase(): PoseClientPhase {
    return this.#phase;
  }

  get idle(): boolean {
    return this.#phase === 'ready' && !this.#busy;
  }

  start(): Promise<PoseError | null> {
    if (this.#phase === 'closed') return Promise.resolve(CLOSED);
    if (this.#phase !== 'idle' && this.#phase !== 'failed') return this.#starting;
    this.#failures = 0;
    this.#phase = 'loading';
    this.#starting = new Promise((resolve) => {
      this.#settleStart = resolve;
    });
    void this.#openLife();
    return this.#starting;
  }

  async detect(frame: TransferableFrame, timestampMs: number): Promise<PoseFrame | null> {
    const life = this.#life;
    const workerMs = life && this.idle ? this.#clock.advance(timestampMs) : null;
    if (!life || workerMs === null) {
      frame.close();
      return null;
    }
    this.#busy = true;
    const result = await life.detect(frame, workerMs);
    // Does nothing to a frame that the worker took; one it never got would stay open.
    frame.close();
    if (this.#life !== life) return null;
    this.#busy = false;
    if (!result.ok) {
      if (result.error.code !== 'bad-timestamp') this.#loseLife(life, result.error);
      return null;
    }
    this.#framesOfLife += 1;
    if (this.#framesOfLife === HEALTHY_FRAMES) this.#failures = 0;
    const pose = { ...result.frame, timestampMs };
    this.#events.onIdle?.();
    this.#events.onFrame?.(pose, result.inferenceMs);
    return pose;
  }

  beginStream(): void {
    this.#clock.beginStream();
  }

  close(): void {
    if (this.#phase === 'closed') return;
    this.#phase = 'closed';
    this.#dropLife();
    this.#settleStart(CLOSED);
  }

  async #openLife(): Promise<void> {
    const request = this.#request;
    const life = beginLife(() => this.#connect(request));
    this.#life = life;
    this.#framesOfLife = 0;
    void life.lost.then((reason) => this.#loseLife(life, reason));
    const loaded = await life.load(request, (progress) => {
      if (this.#life === life) this.#events.onProgress?.(progress);
    });
    if (this.#life !== life) return;
    if (!loaded.ok) {
      this.#loseLife(life, loaded.error);
      return;
    }
    this.#phase = 'ready';
    this.#proven = true;
    this.#settleStart(null);
    this.#events.onReady?.();
  }

  #loseLife(life: WorkerLife, reason: PoseError): void {
    if (this.#life !== life) return;
    this.#dropLife();
    this.#failures += 1;
    const fallback = fallBack(this.#request, reason);
    // Without the graphics card it is another try, whose failures count for themselves.
    if (fallback !== null) {
      this.#request = fallback;
      this.#failures = 1;
    }
    const decision =
      fallback === null
        ? decideRestart(reason, this.#failures, this.#proven)
        : { pauseMs: FIRST_PAUSE_MS };
    if ('giveUp' in decision) {
      this.#phase = 'failed';
      this.#settleStart(decision.giveUp);
      this.#events.onError?.(decision.giveUp);
      return;
    }
    const { pauseMs } = decision;
    const { delegate } = this.#request;
    this.#phase = 'restarting';
    this.#pause = setTimeout(() => void this.#openLife(), pauseMs);
    this.#events.onRestart?.({ reason, attempt: this.#failures, pauseMs, delegate });
  }

  #dropLife(): void {
    clearTimeout(this.#pause);
    const life = this.#life;
    this.#life = null;
    this.#busy = false;
    life?.end();
  }
}
