import type { SourceResult } from './frame-source.ts';
import { createListeners } from './listeners.ts';

export interface DemoOptions {
  /** Starts over at the end; `onEnded` is then never told. False unless told. */
  readonly loop?: boolean;
}

/** Nothing of the clip arrived for so long. */
export const CLIP_SILENCE_LIMIT_MS = 15_000;

/**
 * Loads a same-origin clip that stands in for a camera. It waits at its first picture; the frame loop
 * starts it, so that none of it plays unseen. Never rejects.
 */
export async function openDemo(url: string, options: DemoOptions = {}): Promise<SourceResult> {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.loop = options.loop ?? false;
  video.preload = 'auto';
  const loaded = canPlay(video);
  video.src = url;
  try {
    await loaded;
  } catch (cause) {
    release(video);
    const why = textOf(cause);
    const message = `The clip ${url} cannot be played${why && ` (${why})`}.`;
    return { ok: false, error: { code: 'clip-failed', message } };
  }

  const ended = createListeners<[]>();
  const lost = createListeners<['stream-failed']>();
  const onEnded = (): void => ended.tell();
  const onError = (): void => {
    lost.tell('stream-failed');
    close();
  };
  const close = (): void => {
    video.removeEventListener('ended', onEnded);
    video.removeEventListener('error', onError);
    ended.clear();
    lost.clear();
    release(video);
  };
  video.addEventListener('ended', onEnded);
  video.addEventListener('error', onError);
  return {
    ok: true,
    source: {
      kind: 'demo',
      video,
      track: null,
      device: null,
      onLost: (listener) => lost.add(listener),
      onEnded: (listener) => ended.add(listener),
      close,
    },
  };
}

/** Without this the element keeps its download and decoder until it is collected. */
function release(video: HTMLVideoElement): void {
  video.pause();
  video.removeAttribute('src');
  video.load();
}

/** Rejects with what the browser says, or where nothing arrives any more. */
function canPlay(video: HTMLVideoElement): Promise<void> {
  let stop = (): void => undefined;
  const waiting = new Promise<void>((resolve, reject) => {
    const watch = (): ReturnType<typeof setTimeout> =>
      setTimeout(() => reject(new Error('Nothing of it arrives.')), CLIP_SILENCE_LIMIT_MS);
    let timer = watch();
    stop = () => clearTimeout(timer);
    video.addEventListener('progress', () => {
      clearTimeout(timer);
      timer = watch();
    });
    video.addEventListener('canplay', () => resolve(), { once: true });
    video.addEventListener('error', () => reject(video.error), { once: true });
  });
  return waiting.finally(stop);
}

// Asked by shape: a MediaError is no Error.
function textOf(cause: unknown): string {
  const message: unknown = cause instanceof Object ? Reflect.get(cause, 'message') : '';
  return typeof message === 'string' ? message : '';
}
