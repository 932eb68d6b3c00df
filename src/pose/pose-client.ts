import type {
  LoadProgress,
  PoseDelegate,
  PoseError,
  PoseModel,
  TransferableFrame,
} from '../../workers/pose-protocol.ts';
import type { PoseFrame } from '../core/pose.ts';

export type {
  LoadProgress,
  PoseDelegate,
  PoseError,
  PoseErrorCode,
  PoseModel,
  TransferableFrame,
} from '../../workers/pose-protocol.ts';

/** `restarting` covers the pause before a new worker and its loading. */
export type PoseClientPhase = 'idle' | 'loading' | 'ready' | 'restarting' | 'failed' | 'closed';

/** The worker was lost; another one is being started after `pauseMs`. */
export interface PoseRestart {
  readonly reason: PoseError;
  /** 1 for the first restart after a good while of work. */
  readonly attempt: number;
  readonly pauseMs: number;
  /** Where the next worker's network runs: one that was lost on the graphics card goes on without it. */
  readonly delegate: PoseDelegate;
}

export interface PoseClientEvents {
  readonly onProgress?: (progress: LoadProgress) => void;
  /** The network is ready for frames: after the first load and after each restart. */
  readonly onReady?: () => void;
  /** Told before each `onFrame`: a frame handed over now is worked on while that one is shown. */
  readonly onIdle?: () => void;
  /** One per frame accepted, `landmarks: null` where nobody was found. */
  readonly onFrame?: (frame: PoseFrame, inferenceMs: number) => void;
  /** Frames are lost until the next `onReady`. */
  readonly onRestart?: (restart: PoseRestart) => void;
  /** The client gave up and is `failed`; `start()` tries again from the beginning. */
  readonly onError?: (error: PoseError) => void;
}

export interface PoseClientOptions {
  readonly model: PoseModel;
  /** `CPU` unless told. */
  readonly delegate?: PoseDelegate;
  readonly events: PoseClientEvents;
  /** Closes the client when aborted. */
  readonly signal?: AbortSignal;
}

/** Owns the pose worker: one worker, one frame in flight. */
export interface PoseClient {
  readonly phase: PoseClientPhase;
  /** Whether `detect` would accept a frame now. */
  readonly idle: boolean;
  /**
   * Starts the worker and loads the model; where that is done or under way, waits for it. Resolves
   * with null once ready, or with the error with which the client gave up (also told to `onError`)
   * or was closed. Never rejects.
   */
  start(): Promise<PoseError | null>;
  /**
   * Hands a frame over and takes ownership of it (it is closed whatever happens). Resolves with the
   * pose, also told to `onFrame`, or null where the frame was dropped: not ready, another frame in
   * flight, a timestamp that does not rise, or the worker lost meanwhile. Never rejects.
   */
  detect(frame: TransferableFrame, timestampMs: number): Promise<PoseFrame | null>;
  /** Tells that the next frame is from another source, whose timestamps may start anywhere. */
  beginStream(): void;
  /** Terminates the worker. No event is told afterwards. For another model make another client. */
  close(): void;
}
