import { SEGMENTS } from '../../core/landmarks.ts';
import type { PoseFrame } from '../../core/pose.ts';
import { makePen } from './pen.ts';

const LINE = '#4fd39a';
const EDGE = 'rgba(12, 18, 26, 0.7)';

/** The body as it was read, in one colour: nothing is judged yet. */
export function drawJoints(context: CanvasRenderingContext2D, frame: PoseFrame): void {
  const pen = makePen(context, frame);
  context.lineCap = 'round';
  for (const [colour, width] of [
    [EDGE, 2],
    [LINE, 1],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width * pen.unit;
    for (const [from, to] of SEGMENTS) {
      const [start, end] = [pen.at(from), pen.at(to)];
      if (start === null || end === null) continue;
      context.beginPath();
      context.moveTo(start[0], start[1]);
      context.lineTo(end[0], end[1]);
      context.stroke();
    }
  }
}
