import type { Side } from '../../core/landmarks.ts';
import type { Stretch } from '../../core/reference.ts';
import type { LiveView } from '../../core/session-types.ts';
import { drawCueArrow } from './draw-arrow.ts';
import { drawSkeleton } from './draw-skeleton.ts';
import { drawnStatus } from './drawn-status.ts';
import { makePen } from './pen.ts';

export function clearOverlay(context: CanvasRenderingContext2D): void {
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
}

/** Everything drawn over the picture for one frame; `drawFirst` what lies below the person's own lines. */
export function drawOverlay(
  context: CanvasRenderingContext2D,
  view: LiveView,
  stretch: Stretch,
  side: Side | null,
  drawFirst: (context: CanvasRenderingContext2D, view: LiveView) => void,
): void {
  clearOverlay(context);
  if (view.landmarks === null) return;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  drawFirst(context, view);
  const pen = makePen(context, view);
  const joints = view.joints.map(({ angle, required, status }) => ({
    angle,
    required,
    status: drawnStatus(status, view),
  }));
  drawSkeleton(pen, { joints, facing: view.facing }, side);
  drawCueArrow(pen, view, stretch, side);
}
