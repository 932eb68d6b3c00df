import type { PoseFrame } from '../src/core/pose.ts';

/** Sizes of the pose network, from fastest to most exact. */
export type PoseModel = 'lite' | 'full' | 'heavy';

/** Where the network runs. Even `CPU` needs WebGL2, for reading the picture. */
export type PoseDelegate = 'CPU' | 'GPU';

/** A model file and what it must be, byte for byte. */
export interface ModelBundle {
  /** Same-origin address. */
  readonly url: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

export interface LoadRequest {
  readonly bundle: ModelBundle;
  readonly delegate: PoseDelegate;
}

/** Bytes of model and WebAssembly together. */
export interface LoadProgress {
  readonly loadedBytes: number;
  /** A good estimate until the last size is known; never below `loadedBytes`. */
  readonly totalBytes: number;
}

/**
 * `model-missing`: the model file cannot be fetched. `model-corrupt`: it is not the pinned one.
 * `no-webgl2`: the browser or its graphics driver offers none. `wasm-failed`: the runtime cannot be
 * fetched or compiled. `out-of-memory`: the runtime could not get the memory it needs. `graph-failed`: MediaPipe
 * refused the model or failed on a frame.
 * `bad-timestamp`: a frame not later than the one before it. `not-loaded`: detect before load.
 * `already-loaded`: a second load in the same worker. `worker-crashed`: the worker died or could not
 * be started. `worker-hung`: no answer in time. `closed`: the caller closed the client.
 */
export type PoseErrorCode =
  | 'model-missing'
  | 'model-corrupt'
  | 'no-webgl2'
  | 'wasm-failed'
  | 'out-of-memory'
  | 'graph-failed'
  | 'bad-timestamp'
  | 'not-loaded'
  | 'already-loaded'
  | 'worker-crashed'
  | 'worker-hung'
  | 'closed';

/** Errors cross the thread as plain values: a thrown Error would lose its code on the way. */
export interface PoseError {
  readonly code: PoseErrorCode;
  /** What happened, for a person who reports it; the screen words its own advice from `code`. */
  readonly message: string;
}

export type LoadResult = { readonly ok: true } | { readonly ok: false; readonly error: PoseError };

export type DetectResult =
  | { readonly ok: true; readonly frame: PoseFrame; readonly inferenceMs: number }
  | { readonly ok: false; readonly error: PoseError };

/** A picture that can be handed to another thread without copying it. */
export type TransferableFrame = ImageBitmap | VideoFrame;

/** What the worker offers through comlink. */
export interface PoseWorkerApi {
  /** Fetches and checks the model and readies the network. Once per worker life. */
  load(request: LoadRequest, onProgress: (progress: LoadProgress) => void): Promise<LoadResult>;
  /** Finds the person. `frame` must be transferred; the worker closes it. `timestampMs` rises from 0. */
  detect(frame: TransferableFrame, timestampMs: number): DetectResult;
  /** Frees the network. The worker is of no use afterwards: terminate it. */
  dispose(): void;
}
