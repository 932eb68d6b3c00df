import type { Side } from '../../core/landmarks.ts';
import type { Stretch } from '../../core/reference.ts';
import type { LiveView } from '../../core/session-types.ts';
import { drawCueArrow } from './draw-arrow.ts';
import { drawSkeleton } from './draw-skeleton.ts';
import { makePen } from './pen.ts';

export function clearOverlay(context: CanvasRenderingContext2D): void {
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
}

/** Everything drawn over the picture for one frame. */
export function drawOverlay(
  context: CanvasRenderingContext2D,
  view: LiveView,
  stretch: Stretch,
  side: Side | null,
): void {
  clearOverlay(context);
  if (view.landmarks === null) return;
  const pen = makePen(context, view);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  drawSkeleton(pen, view, side);
  drawCueArrow(pen, view, stretch, side);
}
