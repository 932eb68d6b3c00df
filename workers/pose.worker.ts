import './install-origin-guard.ts';
import { PoseLandmarker } from '@mediapipe/tasks-vision';
import wasmLoaderPath from '@mediapipe/tasks-vision/vision_wasm_module_internal.js?url';
import wasmBinaryPath from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';
import { expose } from 'comlink';
import { type BrightenPicture, createBrightener } from './brightener.ts';
import { fetchModel } from './model-file.ts';
import { isOutOfMemory, watchMemory } from './out-of-memory.ts';
import type {
  DetectResult,
  LoadProgress,
  LoadRequest,
  LoadResult,
  PoseErrorCode,
  PoseWorkerApi,
  TransferableFrame,
} from './pose-protocol.ts';
import { frameFromResult } from './pose-result.ts';
import { nameOfRequest, requestInName } from './request-name.ts';
import { fetchRuntime, type Runtime } from './runtime.ts';

const wasRefusedMemory = watchMemory();

function failed(
  code: PoseErrorCode,
  cause: unknown,
): { readonly ok: false; readonly error: { code: PoseErrorCode; message: string } } {
  const message = cause instanceof Error ? cause.message : String(cause);
  const isFull = isOutOfMemory(message) || wasRefusedMemory();
  return { ok: false, error: { code: isFull ? 'out-of-memory' : code, message } };
}

let landmarker: PoseLandmarker | null = null;
let begun: BegunLoad | null = null;
let contextLost = false;
let brighten: BrightenPicture | null = null;

/** The warm-up has time 0 on the network's clock, which must rise from there. */
const WARM_UP_MS = 1;
let lastTimestampMs = -WARM_UP_MS;

function createCanvas(): OffscreenCanvas | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  // Asked of a canvas of its own: MediaPipe sets its own attributes on the one it gets.
  if (!new OffscreenCanvas(1, 1).getContext('webgl2')) return null;
  const canvas = new OffscreenCanvas(1, 1);
  canvas.addEventListener('webglcontextlost', () => {
    contextLost = true;
  });
  return canvas;
}

/** A load that may have begun before anybody listens. */
interface BegunLoad {
  readonly name: string;
  readonly result: Promise<LoadResult>;
  claimed: boolean;
  onProgress: (progress: LoadProgress) => void;
  progress: LoadProgress | null;
}

function beginLoad(request: LoadRequest): BegunLoad {
  const fresh: BegunLoad = {
    name: nameOfRequest(request),
    result: readyNetwork(request, (progress) => {
      fresh.progress = progress;
      fresh.onProgress(progress);
    }),
    claimed: false,
    onProgress: () => undefined,
    progress: null,
  };
  return fresh;
}

function load(
  request: LoadRequest,
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadResult> {
  begun ??= beginLoad(request);
  // MediaPipe's loader can run only once in a worker: see the design notes on the pose model.
  if (begun.claimed || begun.name !== nameOfRequest(request)) {
    const message = 'This worker has already loaded a model.';
    return Promise.resolve(failed('already-loaded', message));
  }
  begun.claimed = true;
  begun.onProgress = onProgress;
  if (begun.progress !== null) onProgress(begun.progress);
  return begun.result;
}

async function readyNetwork(
  { bundle, delegate }: LoadRequest,
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadResult> {
  // Whoever begins it has first to keep it.
  await null;
  const canvas = createCanvas();
  if (!canvas) return failed('no-webgl2', 'This browser offers no WebGL2 to a worker.');

  let loadedBytes = 0;
  let runtimeBytes = 0;
  const count = (bytes: number): void => {
    loadedBytes += bytes;
    onProgress({ loadedBytes, totalBytes: Math.max(loadedBytes, bundle.bytes + runtimeBytes) });
  };
  const [model, runtime] = await Promise.all([
    fetchModel(bundle, count),
    fetchRuntime(wasmBinaryPath, count, (bytes) => {
      runtimeBytes = bytes;
    }),
  ]);
  if (!model.ok) return failed(model.error.code, model.error.message);
  if (!runtime.ok) return failed(runtime.error.code, runtime.error.message);
  return createLandmarker(model.bytes, runtime.runtime, canvas, delegate);
}

async function createLandmarker(
  modelAssetBuffer: Uint8Array,
  runtime: Runtime,
  canvas: OffscreenCanvas,
  delegate: LoadRequest['delegate'],
): Promise<LoadResult> {
  const broken = runtime.install();
  try {
    const created = PoseLandmarker.createFromOptions(
      { wasmLoaderPath, wasmBinaryPath },
      {
        baseOptions: { modelAssetBuffer, delegate },
        canvas,
        runningMode: 'VIDEO',
        numPoses: 1,
        outputSegmentationMasks: false,
      },
    );
    landmarker = await Promise.race([created, broken]);
    warmUp(landmarker);
    return { ok: true };
  } catch (cause) {
    return failed(runtime.ready() ? 'graph-failed' : 'wasm-failed', cause);
  }
}

/** The first picture takes a second where later ones take a twentieth: better now than in a session. */
function warmUp(fresh: PoseLandmarker): void {
  const blank = new OffscreenCanvas(64, 64);
  blank.getContext('2d')?.fillRect(0, 0, 64, 64);
  fresh.detectForVideo(blank, 0);
}

function detect(frame: TransferableFrame, timestampMs: number): DetectResult {
  try {
    if (!landmarker) return failed('not-loaded', 'A frame came before the model was loaded.');
    if (contextLost) return failed('graph-failed', 'The graphics driver took WebGL away.');
    // A timestamp that does not rise would break MediaPipe's graph for good.
    if (!(timestampMs > lastTimestampMs)) {
      return failed('bad-timestamp', `${timestampMs} ms does not follow ${lastTimestampMs} ms.`);
    }
    lastTimestampMs = timestampMs;
    brighten ??= createBrightener();
    const picture = brighten(frame, timestampMs);
    const startMs = performance.now();
    const result = landmarker.detectForVideo(picture, timestampMs + WARM_UP_MS);
    const inferenceMs = performance.now() - startMs;
    return { ok: true, frame: frameFromResult(result, frame, timestampMs), inferenceMs };
  } catch (cause) {
    return failed('graph-failed', cause);
  } finally {
    frame.close();
  }
}

function dispose(): void {
  landmarker?.close();
  landmarker = null;
}

const told = requestInName(self.name);
if (told !== null) begun = beginLoad(told);

expose({ load, detect, dispose } satisfies PoseWorkerApi);
