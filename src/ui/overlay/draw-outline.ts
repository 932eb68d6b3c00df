import type { Point } from '../../core/geometry.ts';
import { LANDMARK_INDEX, type LandmarkName } from '../../core/landmarks.ts';
import { OUTLINE_BUILD, type OutlineBody } from '../../core/outline.ts';
import type { OutlinePlace } from '../../core/outline-place.ts';

/** How thick its parts are, metres: a limb is between a forearm and a thigh, a trunk as deep as from the side. */
const LIMB_WIDTH_M = 0.1;
const TRUNK_WIDTH_M = 0.17;
const HEAD_WIDTH_M = 0.88 * OUTLINE_BUILD.headM;

/** Of the line, as a share of the picture's height: seen from the mat. */
const LINE_SHARE = 0.006;

/** As the lines of the person's own body: light, with a dark edge, whatever the room. */
const LIGHT = 'rgba(255, 255, 255, 0.9)';
const EDGE = 'rgba(12, 18, 26, 0.55)';

const LIMBS: readonly (readonly LandmarkName[])[] = [
  ['leftShoulder', 'leftElbow', 'leftWrist', 'leftIndex'],
  ['rightShoulder', 'rightElbow', 'rightWrist', 'rightIndex'],
  ['leftHip', 'leftKnee', 'leftAnkle', 'leftFootIndex'],
  ['rightHip', 'rightKnee', 'rightAnkle', 'rightFootIndex'],
];
const TRUNK: readonly LandmarkName[] = ['leftShoulder', 'rightShoulder', 'rightHip', 'leftHip'];
const NECK: readonly LandmarkName[] = ['leftShoulder', 'leftEar', 'rightEar', 'rightShoulder'];
const HEAD: readonly LandmarkName[] = ['leftEar', 'rightEar'];

/** A thick line through some joints, with what it encloses where it is closed. */
interface Part {
  readonly path: Path2D;
  readonly isClosed: boolean;
  readonly widthM: number;
}

function partOf(points: readonly Point[], isClosed: boolean, widthM: number): Part {
  const path = new Path2D();
  for (const { x, y } of points) path.lineTo(x, y);
  if (isClosed) path.closePath();
  return { path, isClosed, widthM };
}

/** In the picture, pixels. */
function partsOf(
  { points }: OutlineBody,
  { hip, scale }: OutlinePlace,
  height: number,
): readonly Part[] {
  const at = (name: LandmarkName): Point => {
    const { x, y } = points[LANDMARK_INDEX[name]] as Point;
    return { x: (hip.x + x * scale) * height, y: -(hip.y + y * scale) * height };
  };
  return [
    ...LIMBS.map((limb) => partOf(limb.map(at), false, LIMB_WIDTH_M)),
    partOf(TRUNK.map(at), true, TRUNK_WIDTH_M),
    partOf(NECK.map(at), true, LIMB_WIDTH_M),
    partOf(HEAD.map(at), true, HEAD_WIDTH_M),
  ];
}

/**
 * Draws only where the body's shape ends: its parts overlap, so they are painted and their inside is taken out
 * again. Whatever was on the canvas there goes with it: this comes first.
 */
export function drawOutline(
  context: CanvasRenderingContext2D,
  body: OutlineBody,
  place: OutlinePlace,
): void {
  const { height } = context.canvas;
  const line = LINE_SHARE * height;
  const parts = partsOf(body, place, height);
  /** Everything within so many pixels of the shape's edge. */
  const paint = (colour: string, beyond: number): void => {
    context.strokeStyle = colour;
    context.fillStyle = colour;
    for (const { path, isClosed, widthM } of parts) {
      context.lineWidth = widthM * place.scale * height + 2 * beyond;
      context.stroke(path);
      if (isClosed) context.fill(path);
    }
  };
  const takeOut = (beyond: number): void => {
    context.globalCompositeOperation = 'destination-out';
    paint('black', beyond);
    context.globalCompositeOperation = 'source-over';
  };
  context.save();
  context.setLineDash([]);
  paint(EDGE, 1.5 * line);
  takeOut(line);
  paint(LIGHT, line);
  takeOut(0);
  context.restore();
}
