import { proxy, transfer, wrap } from 'comlink';
import type {
  DetectResult,
  LoadProgress,
  LoadRequest,
  LoadResult,
  PoseError,
  PoseWorkerApi,
  TransferableFrame,
} from '../../workers/pose-protocol.ts';
import { nameOfRequest } from '../../workers/request-name.ts';

/** One life of the pose worker, as seen from the page. */
export interface WorkerLink {
  load(request: LoadRequest, onProgress: (progress: LoadProgress) => void): Promise<LoadResult>;
  /** Takes `frame` away from the caller. */
  detect(frame: TransferableFrame, timestampMs: number): Promise<DetectResult>;
  /** Resolves when the worker's script fails; pending calls then stay without an answer. */
  readonly crashed: Promise<PoseError>;
  /** Ends the worker at once. Pending calls stay without an answer. */
  terminate(): void;
}

/**
 * Starts a pose worker.
 * @param expected what it will be asked to load, which it then begins before it is asked
 * @throws where the browser cannot start one at all
 */
export function connectWorker(expected?: LoadRequest): WorkerLink {
  const worker = new Worker(new URL('../../workers/pose.worker.ts', import.meta.url), {
    type: 'module',
    name: expected === undefined ? '' : nameOfRequest(expected),
  });
  const api = wrap<PoseWorkerApi>(worker);
  const crashed = new Promise<PoseError>((resolve) => {
    worker.addEventListener('error', (event) => {
      // The event of a script that could not be fetched has no message.
      const message = event.message || 'The pose worker could not be started.';
      resolve({ code: 'worker-crashed', message });
    });
    worker.addEventListener('messageerror', () => {
      resolve({ code: 'worker-crashed', message: 'The pose worker sent an unreadable answer.' });
    });
  });
  return {
    load: (request, onProgress) => api.load(request, proxy(onProgress)),
    detect: (frame, timestampMs) => api.detect(transfer(frame, [frame]), timestampMs),
    crashed,
    terminate: () => worker.terminate(),
  };
}
