import { useEffect, useState } from 'preact/hooks';

export interface Fullscreen {
  readonly isFull: boolean;
  toggle(): void;
}

export function toggleFullscreen(): void {
  const asked =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen?.()
      : document.exitFullscreen();
  // Refused where the browser has none, as on some phones; the session goes on in the window.
  asked?.catch(() => undefined);
}

export function useFullscreen(): Fullscreen {
  const [isFull, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const follow = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  return { isFull, toggle: toggleFullscreen };
}
