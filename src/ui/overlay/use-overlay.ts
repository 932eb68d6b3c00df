import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { overlaySize, type Size } from './overlay-size.ts';

/** A usual webcam's, until the video tells its own. */
const USUAL_ASPECT = 4 / 3;

/** A canvas that lies over a video, fitted into the same room. */
export interface Overlay {
  readonly ref: RefObject<HTMLCanvasElement>;
  /** To draw on, with as many pixels as the video's picture is shown with; null where there is none. */
  pen(video: HTMLVideoElement | null): CanvasRenderingContext2D | null;
}

export function useOverlay(): Overlay {
  const ref = useRef<HTMLCanvasElement>(null);
  const room = useRef<Size | null>(null);
  useEffect(() => {
    if (ref.current === null) return;
    // Asked of the element itself, it would lay the page out anew with every picture.
    const watch = new ResizeObserver((entries) => {
      room.current = entries.at(-1)?.contentRect ?? null;
    });
    watch.observe(ref.current);
    return () => watch.disconnect();
  }, []);
  return useMemo(() => {
    const pen = (video: HTMLVideoElement | null): CanvasRenderingContext2D | null => {
      const canvas = ref.current;
      if (canvas === null || room.current === null) return null;
      const aspect = video?.videoWidth ? video.videoWidth / video.videoHeight : USUAL_ASPECT;
      const { width, height } = overlaySize(room.current, aspect, window.devicePixelRatio);
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      return canvas.getContext('2d');
    };
    return { ref, pen };
  }, []);
}
