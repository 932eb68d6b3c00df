import { effect, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** Shows a video element that somebody else owns, in the element that gets the answer as its ref. */
export function useFeedVideo(video: ReadonlySignal<HTMLVideoElement | null>, className: string) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      effect(() => {
        const element = video.value;
        if (element === null) return;
        element.classList.add(className);
        holder.current?.replaceChildren(element);
        // Moving a playing video in the page may pause it.
        if (element.paused) element.play().catch(() => undefined);
      }),
    [video, className],
  );
  return holder;
}
