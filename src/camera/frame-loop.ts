import type { FrameSource } from './frame-source.ts';

/** `hidden`: the tab is in the background, where browsers paint no video. `frozen`: no new picture. */
export type StallReason = 'hidden' | 'frozen';

export interface FrameLoopOptions {
  readonly source: FrameSource;
  /**
   * Takes ownership of the picture. The next one is sent when this settles: at most one in flight,
   * and always the newest. Timestamps are milliseconds and rise strictly.
   *
   * A camera's come from the performance clock, so they go on rising when the camera is opened again
   * within the page. A clip's are its own media time, 0 at its first picture, so that seconds are the
   * clip's however slowly it plays; a looping clip goes on counting at each new start.
   */
  readonly send: (frame: ImageBitmap, timestampMs: number) => Promise<unknown>;
  /** Told once when no new picture has come for a while; feed the session an interruption. */
  readonly onStall?: (reason: StallReason) => void;
  /** Told when pictures come again after a stall. */
  readonly onResume?: () => void;
}

export interface FrameRate {
  /** Pictures the source delivered, per second, over the last two seconds. */
  readonly deliveredPerSecond: number;
  /** Pictures sent, per second; below about 7 tracking becomes unreliable. */
  readonly sentPerSecond: number;
}

export interface FrameLoop {
  readonly rate: FrameRate;
  /** No picture is sent afterwards. The source stays open. */
  stop(): void;
}

/** Sends pictures from a source until stopped. */
export declare function startFrameLoop(options: FrameLoopOptions): FrameLoop;
