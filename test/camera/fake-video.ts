import type { FrameSource } from '../../src/camera/frame-source.ts';

type FrameCallback = (nowMs: number, metadata: { mediaTime: number; captureTime?: number }) => void;

/** A picture taken out of the fake video. */
export interface FakeBitmap {
  readonly mediaTime: number;
  closed: boolean;
  close(): void;
}

/** A video element whose pictures the test presents. */
export class FakeVideo {
  paused = false;
  ended = false;
  mediaTime = 0;
  plays = 0;
  #callbacks = new Map<number, FrameCallback>();
  #handle = 0;

  play(): Promise<void> {
    this.paused = false;
    this.plays += 1;
    return Promise.resolve();
  }

  requestVideoFrameCallback(callback: FrameCallback): number {
    this.#handle += 1;
    this.#callbacks.set(this.#handle, callback);
    return this.#handle;
  }

  cancelVideoFrameCallback(handle: number): void {
    this.#callbacks.delete(handle);
  }

  /** Presents a picture; callbacks last for one picture, as in a browser. */
  present(mediaTime: number, nowMs = mediaTime * 1000): void {
    this.mediaTime = mediaTime;
    const callbacks = [...this.#callbacks.values()];
    this.#callbacks.clear();
    for (const callback of callbacks) callback(nowMs, { mediaTime });
  }

  get watched(): boolean {
    return this.#callbacks.size > 0;
  }
}

export function fakeSource(video: FakeVideo, kind: FrameSource['kind']): FrameSource {
  return {
    kind,
    video: video as unknown as HTMLVideoElement,
    track: null,
    device: null,
    onLost: () => () => undefined,
    onEnded: () => () => undefined,
    close: () => undefined,
  };
}
