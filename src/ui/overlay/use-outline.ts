import { effect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Session } from '../../app/session.ts';
import type { FlowPhase } from '../../core/flow-types.ts';
import { type OutlineBody, turnOutline } from '../../core/outline.ts';
import { type OutlinePlace, placeOutline } from '../../core/outline-place.ts';
import type { HoldPhase, LiveView } from '../../core/session-types.ts';
import { useApp } from '../components/app-context.ts';
import { drawOutline } from './draw-outline.ts';

/** Draws the outline of the pose to aim for over the person, where it is wanted. */
export type OutlineDrawer = (context: CanvasRenderingContext2D, view: LiveView) => void;

/** Who is in the pose needs no other to compare with, nor who slips out of it for a moment. */
const IN_POSE: ReadonlySet<HoldPhase> = new Set(['holding', 'grace', 'complete']);

/** Before, the person finds their place in the picture; between two holds there is nothing to aim for. */
const AIMING: ReadonlySet<FlowPhase> = new Set(['get-ready', 'stretching']);

/** The pose to aim for is fetched only where its outline is wanted, and again for each hold. */
export function useOutline(session: Session): OutlineDrawer {
  const { settings } = useApp();
  const parts = useMemo(() => {
    let body: OutlineBody | null = null;
    let place: OutlinePlace | null = null;
    const aim = (next: OutlineBody | null): void => {
      body = next;
      place = null;
    };
    const draw: OutlineDrawer = (context, view) => {
      const { width, height } = context.canvas;
      if (body === null || !AIMING.has(session.live.phase.peek())) return;
      place = placeOutline(place, view.landmarks, width / height, view.timestampMs);
      if (place === null || IN_POSE.has(view.phase)) return;
      drawOutline(context, turnOutline(body, view.facing), place);
    };
    return { aim, draw };
  }, [session]);
  useEffect(
    () =>
      effect(() => {
        const hold = session.live.hold.value;
        const { outline, level } = settings.value;
        parts.aim(null);
        if (hold === null || !outline) return;
        let wanted = true;
        import('../../stretches/poses/outline-body.ts')
          .then(({ outlineBody }) => {
            if (wanted) parts.aim(outlineBody(hold.stretch, level, hold.side));
          })
          // Offline before it was ever fetched: the coach beside the picture shows the pose too.
          .catch(() => undefined);
        return () => {
          wanted = false;
        };
      }),
    [session, settings, parts],
  );
  return parts.draw;
}
