import type { WorkerLink } from '../../src/pose/worker-link.ts';
import type {
  DetectResult,
  LoadProgress,
  LoadRequest,
  LoadResult,
  PoseError,
  TransferableFrame,
} from '../../workers/pose-protocol.ts';

/** A worker whose every answer the test gives. */
export class FakeWorker implements WorkerLink {
  terminated = false;
  request: LoadRequest | null = null;
  readonly detectedMs: number[] = [];
  readonly crashed: Promise<PoseError>;
  #crash: (error: PoseError) => void = () => undefined;
  #answerLoad: (result: LoadResult) => void = () => undefined;
  #answerDetect: (result: DetectResult) => void = () => undefined;
  #tellProgress: (progress: LoadProgress) => void = () => undefined;

  constructor() {
    this.crashed = new Promise((resolve) => {
      this.#crash = resolve;
    });
  }

  load(request: LoadRequest, onProgress: (progress: LoadProgress) => void): Promise<LoadResult> {
    this.request = request;
    this.#tellProgress = onProgress;
    return new Promise((resolve) => {
      this.#answerLoad = resolve;
    });
  }

  detect(_frame: TransferableFrame, timestampMs: number): Promise<DetectResult> {
    this.detectedMs.push(timestampMs);
    return new Promise((resolve) => {
      this.#answerDetect = resolve;
    });
  }

  terminate(): void {
    this.terminated = true;
  }

  progress(loadedBytes: number): void {
    this.#tellProgress({ loadedBytes, totalBytes: 100 });
  }

  finishLoad(error?: PoseError): void {
    this.#answerLoad(error ? { ok: false, error } : { ok: true });
  }

  finishDetect(error?: PoseError): void {
    const timestampMs = this.detectedMs.at(-1) ?? 0;
    const frame = { timestampMs, width: 640, height: 480, landmarks: null, worldLandmarks: null };
    this.#answerDetect(error ? { ok: false, error } : { ok: true, frame, inferenceMs: 40 });
  }

  crash(message = 'It broke.'): void {
    this.#crash({ code: 'worker-crashed', message });
  }
}

/** A picture that remembers whether it was closed. */
export class FakeFrame {
  closed = false;
  readonly width = 640;
  readonly height = 480;

  close(): void {
    this.closed = true;
  }
}
