import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LiveCoach } from '../../app/three-d.ts';
import { loadCoach } from '../../app/three-d.ts';
import type { CoachPictureProps } from './coach-picture-props.ts';

export interface LiveCoachState {
  readonly canvas: RefObject<HTMLCanvasElement>;
  /** Whether the canvas shows the coach; until then, and where there is no WebGL, the still does. */
  readonly drawn: boolean;
  readonly coach: LiveCoach | null;
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Fetches the 3-D coach and shows it on a canvas for as long as the component stands and is in sight. */
export function useLiveCoach(props: CoachPictureProps): LiveCoachState {
  const { stretch, side, mode, level = 'full', view = 'camera', highlight = null } = props;
  const inSession = props.inSession ?? false;
  const pose = props.pose ?? null;
  const beside = props.beside ?? null;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  const [coach, setCoach] = useState<LiveCoach | null>(null);
  const inSight = useInSight(canvas);

  useEffect(() => {
    const element = canvas.current;
    if (element === null || !inSight) return;
    let wanted = true;
    let shown: LiveCoach | null = null;
    const liveliness = mode === 'live' && !prefersStillness() ? 'lively' : 'still';
    loadCoach()
      .then((showCoach) => {
        if (!wanted) return;
        const wish = { stretch, side, level, pose, beside, view, liveliness, inSession } as const;
        shown = showCoach(element, wish, () => setDrawn(true));
        setCoach(shown);
      })
      // Without WebGL, or offline before it was ever fetched, the still stays.
      .catch(() => undefined);
    const resized = new ResizeObserver(() => shown?.refresh());
    resized.observe(element);
    return () => {
      wanted = false;
      resized.disconnect();
      shown?.close();
      setCoach(null);
    };
  }, [stretch, side, mode, level, pose, beside, view, inSession, inSight]);

  useEffect(() => {
    coach?.correct(highlight);
  }, [coach, highlight?.angle, highlight?.direction]);

  return { canvas, drawn, coach };
}

/** Whether the element can be seen: a coach below the fold draws nothing. */
function useInSight(element: { readonly current: HTMLElement | null }): boolean {
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    if (element.current === null) return;
    const watch = new IntersectionObserver((entries) => {
      setInSight(entries.at(-1)?.isIntersecting ?? false);
    });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element]);
  return inSight;
}
