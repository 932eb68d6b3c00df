import type { AngleId } from '../../src/core/angle-ids.ts';
import { angleDefinition } from '../../src/core/angles.ts';
import {
  type Body,
  bodyOf,
  picturePoints,
  pointOf,
  type ShouldersAtRest,
} from '../../src/core/body.ts';
import { distance } from '../../src/core/geometry.ts';
import { LANDMARK_INDEX, type Side, sided } from '../../src/core/landmarks.ts';
import type { Landmark } from '../../src/core/pose.ts';
import { lineYaw } from '../../src/core/view.ts';
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

function shouldersAtRest(truth: Truth): ShouldersAtRest | null {
  const frame = truthFrame(truth, 0);
  const points = picturePoints(frame);
  if (!points || !frame.worldLandmarks) return null;
  return {
    lengthPx: distance(pointOf(points, 'leftShoulder'), pointOf(points, 'rightShoulder')),
    yawDeg: lineYaw(frame.worldLandmarks, 'shoulder'),
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
  const atRest = shouldersAtRest(truth);
  const bodies = truth.frames.map((_, index): Body | null => {
    const frame = truthFrame(truth, index);
    const points = picturePoints(frame);
    if (!points || !frame.worldLandmarks) return null;
    const forward = forwardOf(frame.worldLandmarks);
    return bodyOf({
      points,
      stretched: side ?? (forward === 1 ? 'right' : 'left'),
      forward,
      shoulderYawDeg: lineYaw(frame.worldLandmarks, 'shoulder'),
      hipYawDeg: lineYaw(frame.worldLandmarks, 'hip'),
      shouldersAtRest: atRest,
    });
  });
  return {
    measure(angle, index) {
      const body = bodies[index];
      return body ? angleDefinition(angle).calculate(body) : null;
    },
  };
}
