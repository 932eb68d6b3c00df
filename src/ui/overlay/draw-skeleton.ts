import { type LandmarkName, SEGMENTS, type Side } from '../../core/landmarks.ts';
import type { JointView, LiveView } from '../../core/session-types.ts';
import type { DrawnStatus } from './drawn-status.ts';
import { drawnSide, segmentsOf } from './judged-segments.ts';
import type { Pen, Point } from './pen.ts';

interface DrawnJoint extends Pick<JointView, 'angle' | 'required'> {
  readonly status: DrawnStatus;
}

/** What is drawn of a body: its judged joints, and which way it faces. */
export interface DrawnBody extends Pick<LiveView, 'facing'> {
  readonly joints: readonly DrawnJoint[];
}

/**
 * Colours over the camera picture. They do not follow the theme: the room decides how bright it is,
 * so every line has a dark edge and a light core.
 */
const COLOURS: Readonly<Record<DrawnStatus, string>> = {
  'in-form': '#4fd39a',
  nearly: '#ffc857',
  off: '#ff8a5c',
  ahead: '#ffffff',
  'not-judged': '#c3c8ce',
};
const EDGE = 'rgba(12, 18, 26, 0.7)';
const QUIET = 'rgba(255, 255, 255, 0.75)';

/** Worst last, so that it is drawn on top. */
const ORDER: readonly DrawnStatus[] = ['not-judged', 'ahead', 'in-form', 'nearly', 'off'];

function trace(pen: Pen, names: readonly LandmarkName[]): boolean {
  const points = names.map((name) => pen.at(name));
  if (points.some((point) => point === null)) return false;
  pen.context.beginPath();
  points.forEach((point, index) => {
    if (point === null) return;
    if (index === 0) pen.context.moveTo(point[0], point[1]);
    else pen.context.lineTo(point[0], point[1]);
  });
  return true;
}

function strokeEdged(pen: Pen, colour: string, width: number, dash: readonly number[]): void {
  const { context, unit } = pen;
  context.setLineDash([]);
  context.strokeStyle = EDGE;
  context.lineWidth = (width + 0.8) * unit;
  context.stroke();
  context.setLineDash(dash.map((length) => length * unit));
  context.strokeStyle = colour;
  context.lineWidth = width * unit;
  context.stroke();
}

const DASHES: Readonly<Record<DrawnStatus, readonly number[]>> = {
  'in-form': [],
  nearly: [3, 2.4],
  off: [],
  ahead: [],
  'not-judged': [0.2, 1.8],
};

/** Full circle, ring, diamond, cross: the states by shape. */
function traceMark(
  context: CanvasRenderingContext2D,
  status: DrawnStatus,
  [x, y]: Point,
  r: number,
): void {
  context.beginPath();
  if (status === 'off') {
    context.moveTo(x, y - 1.35 * r);
    context.lineTo(x + 1.35 * r, y);
    context.lineTo(x, y + 1.35 * r);
    context.lineTo(x - 1.35 * r, y);
    context.closePath();
  } else if (status === 'not-judged') {
    context.moveTo(x - 0.7 * r, y - 0.7 * r);
    context.lineTo(x + 0.7 * r, y + 0.7 * r);
    context.moveTo(x + 0.7 * r, y - 0.7 * r);
    context.lineTo(x - 0.7 * r, y + 0.7 * r);
  } else {
    context.arc(x, y, r, 0, 2 * Math.PI);
  }
}

function drawMark(pen: Pen, status: DrawnStatus, point: Point): void {
  const { context, unit } = pen;
  context.setLineDash([]);
  traceMark(context, status, point, 1.9 * unit);
  const isFilled = status === 'in-form' || status === 'off';
  context.strokeStyle = isFilled ? EDGE : COLOURS[status];
  context.fillStyle = isFilled ? COLOURS[status] : EDGE;
  context.lineWidth = 0.7 * unit;
  if (status !== 'not-judged') context.fill();
  context.stroke();
}

function drawJoint(pen: Pen, joint: DrawnJoint, stretched: Side): void {
  const segments = segmentsOf(joint.angle, stretched);
  const width = joint.status === 'not-judged' ? 0.8 : 1.3;
  for (const line of segments.lines) {
    if (trace(pen, line)) strokeEdged(pen, COLOURS[joint.status], width, DASHES[joint.status]);
  }
  for (const name of segments.vertex) {
    const point = pen.at(name);
    if (point !== null) drawMark(pen, joint.status, point);
  }
}

/** Draws the person's lines and the judged joints over them; unmirrored, like the picture below. */
export function drawSkeleton(pen: Pen, view: DrawnBody, side: Side | null): void {
  for (const segment of SEGMENTS) {
    if (trace(pen, segment)) strokeEdged(pen, QUIET, 0.45, []);
  }
  const stretched = drawnSide(side, view.facing);
  const joints = view.joints.filter(({ required, status }) => required || status === 'off');
  for (const status of ORDER) {
    for (const joint of joints) {
      if (joint.status === status) drawJoint(pen, joint, stretched);
    }
  }
}
