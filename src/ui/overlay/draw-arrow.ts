import type { AngleId } from '../../core/angle-ids.ts';
import type { Side } from '../../core/landmarks.ts';
import type { Stretch } from '../../core/reference.ts';
import type { ActiveCue, LiveView } from '../../core/session-types.ts';
import { type ArrowSign, arrowSign } from './arrow.ts';
import { drawnSide, segmentsOf } from './judged-segments.ts';
import type { Pen } from './pen.ts';

const COLOUR = '#ffffff';
const EDGE = 'rgba(12, 18, 26, 0.85)';

/** On the unmirrored canvas, which the page then mirrors. */
const STEPS: Readonly<Partial<Record<ArrowSign, readonly [number, number]>>> = {
  up: [0, -1],
  down: [0, 1],
  left: [1, 0],
  right: [-1, 0],
};

/** The angle a correction is about. */
export function angleOfCue(cue: ActiveCue, stretch: Stretch): AngleId | null {
  const fault = stretch.faults.find(({ id }) => id === cue.id);
  if (fault !== undefined) return fault.angle;
  const name = cue.id.replace(/:(below|above)$/, '');
  return stretch.targets.find(({ angle }) => angle === name)?.angle ?? null;
}

/** Draws, at the joint to correct, an arrow to where it should go; nothing where no direction fits. */
export function drawCueArrow(pen: Pen, view: LiveView, stretch: Stretch, side: Side | null): void {
  const { cue, facing } = view;
  if (cue?.direction == null) return;
  const step = STEPS[arrowSign(cue.direction, facing, side)];
  const angle = angleOfCue(cue, stretch);
  const vertex = angle && segmentsOf(angle, drawnSide(side, facing)).vertex[0];
  const from = vertex && pen.at(vertex);
  if (step === undefined || !from) return;
  const { context, unit } = pen;
  const at = (along: number, across: number): readonly [number, number] => [
    from[0] + unit * (along * step[0] - across * step[1]),
    from[1] + unit * (along * step[1] + across * step[0]),
  ];
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(...at(4, 0));
  context.lineTo(...at(15, 0));
  context.moveTo(...at(11, -4));
  context.lineTo(...at(15, 0));
  context.lineTo(...at(11, 4));
  context.strokeStyle = EDGE;
  context.lineWidth = 3.2 * unit;
  context.stroke();
  context.strokeStyle = COLOUR;
  context.lineWidth = 1.8 * unit;
  context.stroke();
}
