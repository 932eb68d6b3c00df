import { type ReadonlySignal, signal } from '@preact/signals';
import { CAPTURE_MS } from '../core/capture.ts';
import type { PoseFrame } from '../core/pose.ts';
import type { PoseModel } from '../pose/pose-client.ts';
import type { Feed, OpenFeed, Trouble } from './feed.ts';

/** Time to walk away from the keyboard and take up the pose. */
export const COUNTDOWN_S = 7;

export type CaptureStage =
  | { readonly kind: 'opening' }
  /** The picture runs; the countdown begins when asked. */
  | { readonly kind: 'watching' }
  | { readonly kind: 'counting'; readonly seconds: number }
  | { readonly kind: 'holding' }
  | { readonly kind: 'taken'; readonly frames: readonly PoseFrame[] }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** Three seconds of a person who stands still before the camera, after a countdown. */
export interface CameraCapture {
  readonly stage: ReadonlySignal<CaptureStage>;
  readonly video: ReadonlySignal<HTMLVideoElement | null>;
  countDown(): void;
  retry(): void;
  close(): void;
}

export interface CaptureParts {
  readonly openFeed: OpenFeed;
  /** Runs later; the answer cancels. */
  later(work: () => void, afterMs: number): () => void;
  /** Reads one picture; null where nobody is on it. Rejects where the network cannot be loaded. */
  readPicture(picture: ImageBitmap, model: PoseModel): Promise<PoseFrame | null>;
}

/** @param say speaks the countdown, for someone who has turned away */
export function openCameraCapture(
  parts: Pick<CaptureParts, 'openFeed' | 'later'>,
  model: PoseModel,
  say: (seconds: number) => void,
): CameraCapture {
  const stage = signal<CaptureStage>({ kind: 'opening' });
  const video = signal<HTMLVideoElement | null>(null);
  let frames: PoseFrame[] = [];
  let cancel = (): void => undefined;

  function take(frame: PoseFrame): void {
    if (stage.peek().kind !== 'holding') return;
    frames.push(frame);
    const [first] = frames;
    if (first === undefined || frame.timestampMs - first.timestampMs < CAPTURE_MS) return;
    stage.value = { kind: 'taken', frames };
    feed.pause();
  }

  function count(seconds: number): void {
    if (seconds === 0) {
      frames = [];
      stage.value = { kind: 'holding' };
      return;
    }
    stage.value = { kind: 'counting', seconds };
    say(seconds);
    cancel = parts.later(() => count(seconds - 1), 1_000);
  }

  const feed: Feed = parts.openFeed(
    { source: 'camera', model },
    {
      onStage: ({ kind }) => {
        const before = stage.peek().kind;
        // A camera that was lost may come back by itself.
        const begins = kind === 'running' && (before === 'opening' || before === 'trouble');
        if (begins) stage.value = { kind: 'watching' };
      },
      onVideo: (element) => {
        video.value = element;
      },
      onFrame: take,
      // A gap in the three seconds: they begin anew.
      onInterrupted: () => {
        frames = [];
      },
      onTrouble: (trouble) => {
        cancel();
        stage.value = { kind: 'trouble', trouble };
      },
      onFlaw: () => undefined,
      onEnded: () => undefined,
    },
  );

  return {
    stage,
    video,
    countDown: () => {
      if (stage.peek().kind === 'watching') count(COUNTDOWN_S);
    },
    retry: () => {
      cancel();
      const wasTrouble = stage.peek().kind === 'trouble';
      stage.value = { kind: wasTrouble ? 'opening' : 'watching' };
      if (wasTrouble) feed.retry();
      else feed.resume();
    },
    close: () => {
      cancel();
      feed.close();
    },
  };
}
