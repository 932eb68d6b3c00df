/** One picture's way, milliseconds on the page's performance clock. */
export interface ProbedPose {
  /** When the camera took the picture; on the worker's clock where `onWorkerClock`. */
  readonly takenMs: number;
  readonly onWorkerClock: boolean;
  /** When it was handed to the network, and when its answer was there. */
  readonly sentMs: number;
  readonly answeredMs: number;
  readonly inferenceMs: number;
  /** When the last line of its feedback was drawn; null where nothing was drawn. */
  readonly drawnMs: number | null;
}

/** Everything seen since `reset`. */
export interface Probed {
  readonly fromMs: number;
  readonly toMs: number;
  readonly poses: readonly ProbedPose[];
  /** Capture times of the pictures that the camera's video presented. */
  readonly presentedMs: readonly number[];
  /** Between two animation frames. */
  readonly gapsMs: readonly number[];
  /** Tasks over 50 ms, as the browser tells them. */
  readonly longTasksMs: readonly number[];
}

export interface Probe {
  reset(): void;
  read(): Probed;
  /** For a page that runs the network itself. */
  note(pose: ProbedPose): void;
  /** When the first pose of a person was there, since the page was opened; null before. */
  firstPoseMs: number | null;
}

declare global {
  interface Window {
    limberProbe: Probe;
  }
}

/**
 * Watches a page from outside, whatever code it runs: what it sends to its workers, what they answer,
 * what is drawn and when. It runs in the page before everything else.
 */
export function installProbe(): void {
  type Mutable = { -readonly [Key in keyof ProbedPose]: ProbedPose[Key] };
  let poses: Mutable[] = [];
  let presentedMs: number[] = [];
  let gapsMs: number[] = [];
  let longTasksMs: number[] = [];
  let fromMs = performance.now();
  let lastStrokeMs = 0;
  const sent = new Map<string, { takenMs: number; sentMs: number }>();

  const probe: Probe = {
    firstPoseMs: null,
    reset() {
      poses = [];
      presentedMs = [];
      gapsMs = [];
      longTasksMs = [];
      fromMs = performance.now();
    },
    read: () => ({ fromMs, toMs: performance.now(), poses, presentedMs, gapsMs, longTasksMs }),
    note(pose) {
      poses.push(pose);
      probe.firstPoseMs ??= pose.answeredMs;
    },
  };
  window.limberProbe = probe;

  let lastFrameMs = 0;
  const onFrame = (nowMs: number): void => {
    if (lastFrameMs > 0) gapsMs.push(nowMs - lastFrameMs);
    lastFrameMs = nowMs;
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasksMs.push(duration);
  }).observe({ type: 'longtask' });

  const stroke = CanvasRenderingContext2D.prototype.stroke;
  CanvasRenderingContext2D.prototype.stroke = function (...args: [] | [Path2D]) {
    Reflect.apply(stroke, this, args);
    lastStrokeMs = performance.now();
  };

  const ask = HTMLVideoElement.prototype.requestVideoFrameCallback;
  HTMLVideoElement.prototype.requestVideoFrameCallback = function (callback) {
    return ask.call(this, (nowMs, metadata) => {
      presentedMs.push(metadata.captureTime ?? nowMs);
      callback(nowMs, metadata);
    });
  };

  const afterTask = new MessageChannel();
  const waiting: Mutable[] = [];
  afterTask.port1.onmessage = () => {
    for (const pose of waiting.splice(0)) {
      pose.drawnMs = lastStrokeMs >= pose.answeredMs ? lastStrokeMs : null;
    }
  };

  const onAnswer = ({ data }: MessageEvent): void => {
    const asked = sent.get(data?.id);
    const frame = data?.value?.frame;
    if (asked === undefined || frame === undefined) return;
    sent.delete(data.id);
    const answeredMs = performance.now();
    const { inferenceMs } = data.value;
    const pose = { ...asked, onWorkerClock: true, answeredMs, inferenceMs, drawnMs: null };
    if (frame.landmarks !== null) probe.firstPoseMs ??= answeredMs;
    poses.push(pose);
    waiting.push(pose);
    afterTask.port2.postMessage(null);
  };

  // Listening from the start: whoever hears an answer later hears it after its feedback was drawn.
  window.Worker = new Proxy(Worker, {
    construct(target, args: ConstructorParameters<typeof Worker>) {
      const worker = new target(...args);
      worker.addEventListener('message', onAnswer);
      return worker;
    },
  });
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
    const message = args[0] as { id?: string; argumentList?: { value?: unknown }[] } | null;
    const takenMs = message?.argumentList?.[1]?.value;
    if (message?.id !== undefined && typeof takenMs === 'number') {
      sent.set(message.id, { takenMs, sentMs: performance.now() });
    }
    Reflect.apply(post, this, args);
  } as typeof post;
}
