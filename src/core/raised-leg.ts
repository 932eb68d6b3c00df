import { type BodyHalf, halvesOf, picturePoints } from './body.ts';
import { distance, interiorAngle } from './geometry.ts';
import { LANDMARK_NAMES, MIRROR_INDEX, otherSide, type Side } from './landmarks.ts';
import type { Landmark, PoseFrame } from './pose.ts';
import type { Stretch } from './reference.ts';

/** A foot is the raised one when it is higher than the other by this share of the longer shank. */
const RAISED_SHARE = 0.3;

/** A resting knee bent further than this, degrees, puts its leg before or behind the raised one. */
const RESTING_KNEE_BENT_DEG = 150;

/** For each landmark, whose place it takes when legs are changed: all above the knee keep theirs. */
const LEGS_CHANGED: readonly number[] = LANDMARK_NAMES.map((name, index) =>
  /knee|ankle|heel|foot/i.test(name) ? (MIRROR_INDEX[index] as number) : index,
);

function isRaisedOver(
  { ankle, knee }: BodyHalf,
  { hip, knee: restingKnee, ankle: restingAnkle }: BodyHalf,
): boolean {
  const shank = Math.max(distance(knee, ankle), distance(restingKnee, restingAnkle));
  const bentDeg = interiorAngle(hip, restingKnee, restingAnkle);
  return (
    ankle.y - restingAnkle.y > RAISED_SHARE * shank &&
    bentDeg !== null &&
    bentDeg < RESTING_KNEE_BENT_DEG
  );
}

function changeLegs(landmarks: readonly Landmark[] | null): readonly Landmark[] | null {
  return landmarks?.length === LANDMARK_NAMES.length
    ? LEGS_CHANGED.map((source) => landmarks[source] as Landmark)
    : landmarks;
}

/**
 * The frame with its legs, from the knees down, given to the sides they belong to. Side-on, a leg raised over
 * a bent one covers it in part, and detection takes one for the other as often as not, for as long as the pose
 * lasts (docs/accuracy.md, "The coach as a person"). A stretch that names its raised leg has them told apart by
 * that, in the person's favour. Beside a leg that lies long they are told apart well, and believed.
 * All other frames come back as they are.
 * @param side the stretched side, or null where both work together
 */
export function tellLegsApart(
  { raisedLeg }: Pick<Stretch, 'raisedLeg'>,
  side: Side | null,
  frame: PoseFrame,
): PoseFrame {
  if (raisedLeg === 'any' || side === null) return frame;
  const points = picturePoints(frame);
  if (points === null) return frame;
  const halves = halvesOf(points);
  if (!isRaisedOver(halves[otherSide(side)], halves[side])) return frame;
  return {
    ...frame,
    landmarks: changeLegs(frame.landmarks),
    worldLandmarks: changeLegs(frame.worldLandmarks),
  };
}
