import { type AngleId, angleDefinition } from '../../src/core/angles.ts';
import { type Body, type BodyWidths, picturePoints } from '../../src/core/body.ts';
import { LANDMARK_INDEX, type Side, sided } from '../../src/core/landmarks.ts';
import type { Landmark, PoseFrame } from '../../src/core/pose.ts';
import { shoulderCosine } from '../../src/core/view.ts';
import type { Truth } from './truth.ts';
import { truthFrame } from './truth-frame.ts';

type Pair = 'shoulder' | 'hip';

function ends(landmarks: readonly Landmark[], pair: Pair): readonly [Landmark, Landmark] {
  return [
    landmarks[LANDMARK_INDEX[sided(pair, 'left')]] as Landmark,
    landmarks[LANDMARK_INDEX[sided(pair, 'right')]] as Landmark,
  ];
}

/** Where the front points in the picture: to its right when the person's right side is nearer. */
function forwardOf(world: readonly Landmark[]): 1 | -1 {
  const [leftHip, rightHip] = ends(world, 'hip');
  const [leftShoulder, rightShoulder] = ends(world, 'shoulder');
  return leftHip.z + leftShoulder.z >= rightHip.z + rightShoulder.z ? 1 : -1;
}

/** How long the pair's line would be in the picture if it faced the camera, pixels. */
function widthOf(frame: PoseFrame, pixelsPerMetre: number, pair: Pair): number {
  const [left, right] = ends(frame.worldLandmarks ?? [], pair);
  return Math.hypot(left.x - right.x, left.y - right.y, left.z - right.z) * pixelsPerMetre;
}

function widthsAtRest(truth: Truth): BodyWidths | null {
  const frame = truthFrame(truth, 0);
  const { landmarks, worldLandmarks } = frame;
  if (!landmarks || !worldLandmarks) return null;
  const [picture] = ends(landmarks, 'shoulder');
  const [world] = ends(worldLandmarks, 'shoulder');
  if (world.z === 0) return null;
  // Picture depth is true depth times this scale: see `truthFrame`.
  const pixelsPerMetre = (picture.z / world.z) * truth.width;
  return {
    shoulder: widthOf(frame, pixelsPerMetre, 'shoulder'),
    hip: widthOf(frame, pixelsPerMetre, 'hip'),
  };
}

/** Measures true angles by the app's own definitions. */
export interface TrueAngles {
  /** The true value in frame `index`, or null where nobody is there or the angle does not exist. */
  measure(angle: AngleId, index: number): number | null;
}

/**
 * @param side the stretched side, whose angles end in `.s`; where both sides work together, null: the
 *   app then measures the side nearer to the camera
 */
export function measureTruth(truth: Truth, side: Side | null): TrueAngles {
  const widths = widthsAtRest(truth);
  const bodies = truth.frames.map((_, index): Body | null => {
    const frame = truthFrame(truth, index);
    const points = picturePoints(frame);
    if (!points || !frame.worldLandmarks) return null;
    const forward = forwardOf(frame.worldLandmarks);
    return {
      points,
      stretched: side ?? (forward === 1 ? 'right' : 'left'),
      forward,
      widths,
      shoulderCosine: shoulderCosine(frame.worldLandmarks),
    };
  });
  return {
    measure(angle, index) {
      const body = bodies[index];
      return body ? angleDefinition(angle).calculate(body) : null;
    },
  };
}
