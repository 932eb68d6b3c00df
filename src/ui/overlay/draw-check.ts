import type { BalanceTest } from '../../core/balance-test.ts';
import type { BalanceView } from '../../core/balance-types.ts';
import { otherSide, type Side } from '../../core/landmarks.ts';
import { clearOverlay } from './draw-overlay.ts';
import { drawSkeleton } from './draw-skeleton.ts';
import { makePen } from './pen.ts';

/** The body's lines over the picture, and on them the angle that the test reads. */
export function drawCheck(
  context: CanvasRenderingContext2D,
  view: BalanceView,
  { angle, stretched }: BalanceTest,
  tested: Side,
): void {
  clearOverlay(context);
  if (view.landmarks === null) return;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const status = view.value === null ? 'not-judged' : view.broken === null ? 'in-form' : 'off';
  const side = stretched === 'tested' ? tested : otherSide(tested);
  const body = { joints: [{ angle, status, required: true } as const], facing: null };
  drawSkeleton(makePen(context, view), body, side);
}
