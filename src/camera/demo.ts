import type { SourceResult } from './frame-source.ts';

export interface DemoOptions {
  /** Starts over at the end; `onEnded` is then never told. False unless told. */
  readonly loop?: boolean;
}

/** Plays a same-origin clip as if it were the camera, from its start. Never rejects. */
export declare function openDemo(url: string, options?: DemoOptions): Promise<SourceResult>;
