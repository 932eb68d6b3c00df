/** `hidden`: the tab is in the background, where browsers present no video. `frozen`: no new picture. */
export type StallReason = 'hidden' | 'frozen';

/** So long without a new picture, in a visible tab, is a stall. */
export const FROZEN_AFTER_MS = 2000;

const CHECK_EVERY_MS = 500;

export interface StallWatch {
  sawPicture(): void;
  stop(): void;
}

/** Tells when pictures stop coming and when they come again. A paused or ended video is no stall. */
export function watchStalls(
  video: HTMLVideoElement,
  onStall?: (reason: StallReason) => void,
  onResume?: () => void,
): StallWatch {
  let stalled = false;
  let lastMs = performance.now();

  const stall = (reason: StallReason): void => {
    if (stalled) return;
    stalled = true;
    onStall?.(reason);
  };
  const onVisibility = (): void => {
    if (document.hidden) stall('hidden');
    // Time in the background was no fault of the camera's.
    lastMs = performance.now();
  };
  document.addEventListener('visibilitychange', onVisibility);
  const timer = setInterval(() => {
    if (video.paused || video.ended || document.hidden) lastMs = performance.now();
    else if (performance.now() - lastMs >= FROZEN_AFTER_MS) stall('frozen');
  }, CHECK_EVERY_MS);

  return {
    sawPicture() {
      lastMs = performance.now();
      if (!stalled || document.hidden) return;
      stalled = false;
      onResume?.();
    },
    stop() {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    },
  };
}
