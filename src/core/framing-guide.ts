import { picturePoints, pointOf } from './body.ts';
import { framingIssue } from './framing.ts';
import { direction, midpoint, type Point } from './geometry.ts';
import { LANDMARK_INDEX, type LandmarkName, type Side } from './landmarks.ts';
import { clearlyNearerSide } from './near-side.ts';
import type { Perception } from './perception.ts';
import type { Landmark, PoseFrame } from './pose.ts';
import type { Stretch } from './reference.ts';
import type { FramingIssue } from './session-types.ts';
import { ADVISED_TURN_DEG } from './view.ts';

/** Brightness of the picture in a coarse grid, row by row from the top left, 0 black – 255 white. */
export interface FrameLight {
  readonly columns: number;
  readonly rows: number;
  readonly luma: readonly number[];
}

/** What stands in the way of a good picture of the person; more than what stops the judging. */
export type SetupIssue =
  | FramingIssue
  /** Which way the person has to go in the unmirrored picture; `own` says it in their own terms. */
  | {
      readonly id: 'off-centre';
      readonly to: 'picture-left' | 'picture-right';
      readonly own: Side | 'forward' | 'backward';
    }
  | { readonly id: 'tilted' }
  | { readonly id: 'too-dark' }
  | { readonly id: 'backlit' }
  | { readonly id: 'several-people' };

/**
 * Below this mean brightness the model places joints badly, even in pictures made brighter (docs/accuracy.md, worse
 * pictures). Webcams in a lit room give 70–150.
 */
const DARK_LUMA = 38;
/** Against the light: the trunk this dark, and the rest of the picture this much brighter. */
const BACKLIT_TRUNK_LUMA = 60;
const BACKLIT_RATIO = 2.4;

/** The body's middle should stay this far from the picture's edges. */
const CENTRE_MARGIN = 0.25;

/** A long segment that is upright or level on a mat, leaning this much, means a tilted camera. */
const TILT_DEG = 9;

/** From this turn on the body is seen from the side rather than from the front. */
const SIDEWAYS_DEG = 45;

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The box round some landmarks, 0–1 of the picture. */
function boxOf(landmarks: readonly Landmark[], names: readonly LandmarkName[]) {
  const points = names.map((name) => landmarks[LANDMARK_INDEX[name]] as Landmark);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

const TRUNK: readonly LandmarkName[] = ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'];

/** Too dark, or lit from behind; null where the light will do or was not sampled. */
export function lightIssue(
  light: FrameLight | null,
  landmarks: PoseFrame['landmarks'],
): SetupIssue | null {
  const whole = meanOf(light?.luma ?? []);
  if (light === null || whole === null) return null;
  if (whole < DARK_LUMA) return { id: 'too-dark' };
  if (landmarks === null) return null;
  const box = boxOf(landmarks, TRUNK);
  const trunk: number[] = [];
  const rest: number[] = [];
  light.luma.forEach((value, index) => {
    const x = ((index % light.columns) + 0.5) / light.columns;
    const y = (Math.floor(index / light.columns) + 0.5) / light.rows;
    const inside = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    (inside ? trunk : rest).push(value);
  });
  const trunkLuma = meanOf(trunk);
  const restLuma = meanOf(rest);
  if (trunkLuma === null || restLuma === null) return null;
  const against = trunkLuma < BACKLIT_TRUNK_LUMA && restLuma > BACKLIT_RATIO * trunkLuma;
  return against ? { id: 'backlit' } : null;
}

/** How far the body should turn to be as advised, degrees; null before anything was seen. */
export function turnNeededDeg(
  stretch: Pick<Stretch, 'view'>,
  view: Perception['view'],
): number | null {
  return view === null ? null : Math.abs(view.turnedDeg - ADVISED_TURN_DEG[stretch.view]);
}

function offCentre(frame: PoseFrame, { view }: Pick<Perception, 'view'>): SetupIssue | null {
  const box = boxOf(frame.landmarks ?? [], [...TRUNK, 'leftKnee', 'rightKnee']);
  const x = (box.left + box.right) / 2;
  if (x >= CENTRE_MARGIN && x <= 1 - CENTRE_MARGIN) return null;
  const to = x < CENTRE_MARGIN ? 'picture-right' : 'picture-left';
  if (view !== null && view.turnedDeg > SIDEWAYS_DEG) {
    const ahead = view.front >= 0 ? 'picture-right' : 'picture-left';
    return { id: 'off-centre', to, own: to === ahead ? 'forward' : 'backward' };
  }
  // Facing the camera, the picture's right is the person's left.
  return { id: 'off-centre', to, own: to === 'picture-right' ? 'left' : 'right' };
}

/** Degrees a line is from the vertical or the level, whichever is nearer. */
function skewDeg(from: Point, to: Point): number {
  const angle = direction({ x: to.x - from.x, y: to.y - from.y });
  if (angle === null) return 0;
  const rest = ((angle % 90) + 90) % 90;
  return Math.min(rest, 90 - rest);
}

/** Only where the body itself says what is upright: standing up from ankles to shoulders. */
function tilted(stretch: Stretch, points: readonly Point[]): SetupIssue | null {
  if (stretch.neutral !== 'standing') return null;
  const ankles = midpoint(pointOf(points, 'leftAnkle'), pointOf(points, 'rightAnkle'));
  const hips = midpoint(pointOf(points, 'leftHip'), pointOf(points, 'rightHip'));
  const shoulders = midpoint(pointOf(points, 'leftShoulder'), pointOf(points, 'rightShoulder'));
  const legs = skewDeg(ankles, hips);
  const trunk = skewDeg(hips, shoulders);
  // Both the same way: a person who leans bends somewhere, a tilted camera tips all alike.
  const sameWay = (hips.x - ankles.x) * (shoulders.x - hips.x) > 0;
  return sameWay && legs > TILT_DEG && trunk > TILT_DEG ? { id: 'tilted' } : null;
}

/** Of somebody who has not got down yet it says nothing which side is nearer. */
function nearerOf({ view, outOfPositionSinceMs }: Perception): Side | null {
  return view === null || outOfPositionSinceMs !== null ? null : clearlyNearerSide(view);
}

/**
 * The first thing to put right before a stretch, from one frame; null when all is well. The position is
 * not asked for yet: people get down on the mat only when they are told what comes.
 * @param perception of the stretch to come, after this frame
 */
export function setupIssue(
  stretch: Stretch,
  side: Side | null,
  frame: PoseFrame,
  perception: Perception,
  light: FrameLight | null,
): SetupIssue | null {
  const points = picturePoints(frame);
  const dim = lightIssue(light, points === null ? null : frame.landmarks);
  if (points === null) return dim ?? { id: 'nobody' };
  if (dim !== null) return dim;
  const percept = {
    stretched: side ?? 'left',
    viewMatches: perception.viewMatched,
    nearer: nearerOf(perception),
    inPosition: true,
  };
  const framing = framingIssue(stretch, percept, frame);
  const turns = framing?.id.startsWith('turn') || framing?.id === 'face-camera';
  if (framing !== null && !turns) return framing;
  return offCentre(frame, perception) ?? framing ?? tilted(stretch, points);
}
