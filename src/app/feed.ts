import type { SourceErrorCode, SourceLoss } from '../camera/frame-source.ts';
import type { FrameLight } from '../core/framing-guide.ts';
import type { PoseFrame } from '../core/pose.ts';
import type { PoseModel, PoseRestart } from '../pose/pose-client.ts';
import type { SessionSource } from '../store/session-record.ts';

/**
 * Why no poses come; each has its words in `words/trouble.ts`. `other-tab`: another tab watches.
 * `taken-over`: another tab went on watching in place of this one.
 */
export type TroubleId =
  | SourceErrorCode
  | SourceLoss
  | PoseRestart['reason']['code']
  | 'other-tab'
  | 'taken-over';

/**
 * What is amiss with pictures that still come. `slow-camera`: few a second. `slow-computer`: few of
 * them are read.
 */
export type PictureFlaw = 'black' | 'frozen' | 'slow-camera' | 'slow-computer';

export interface Trouble {
  readonly id: TroubleId;
  /** The browser's own words, shown small, for a person who reports it. */
  readonly detail: string;
}

export type FeedStage =
  | { readonly kind: 'asking-camera' }
  | { readonly kind: 'loading-model'; readonly loadedBytes: number; readonly totalBytes: number }
  | { readonly kind: 'running' };

/** What poses come from: pictures and the network that reads them, together. */
export interface Feed {
  /** No picture is read until `resume`; a clip stands still. */
  pause(): void;
  resume(): void;
  /** Starts again what was lost, after a trouble. */
  retry(): void;
  close(): void;
}

export interface FeedEvents {
  onStage(stage: FeedStage): void;
  onVideo(video: HTMLVideoElement): void;
  /** @param light null where the picture's brightness is not known, as of a clip */
  onFrame(frame: PoseFrame, light: FrameLight | null): void;
  /** Pictures or poses stopped for now and come back by themselves. */
  onInterrupted(): void;
  onTrouble(trouble: Trouble): void;
  /** Told when pictures become useless for judging someone who moves, and with null when good again. */
  onFlaw(flaw: PictureFlaw | null): void;
  /** A sample clip has played to its end. */
  onEnded(): void;
}

export interface FeedRequest {
  readonly source: SessionSource;
  readonly model: PoseModel;
}

export type OpenFeed = (request: FeedRequest, events: FeedEvents) => Feed;
