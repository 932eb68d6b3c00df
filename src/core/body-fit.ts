import { BODY_BUILDS } from './body-build.ts';
import { landmarksOf } from './body-landmarks.ts';
import type { BodyPose, ContactName } from './body-pose.ts';
import { contactsOf } from './contacts.ts';
import { roughPose } from './fit-start.ts';
import { LANDMARK_INDEX, type LandmarkName } from './landmarks.ts';
import { leastSquares } from './least-squares.ts';
import { lowestPoint } from './place-body.ts';
import { listAngles, POSE_ANGLES, poseOfAngles } from './pose-angles.ts';
import { skeletonOf } from './skeleton.ts';
import { between, minus, scaled, size, type Vec3 } from './space.ts';

const BUILD = BODY_BUILDS.average;

type End = LandmarkName | readonly [LandmarkName, LandmarkName];

/** A direction on the body, and how much it counts; lengths do not, since people differ. */
interface Line {
  readonly from: End;
  readonly to: End;
  readonly weight: number;
}

function line(from: End, to: End, weight = 1): Line {
  return { from, to, weight };
}

/** Hands, feet and face are small, and read the less surely for it. */
const LINES: readonly Line[] = [
  line('leftHip', 'rightHip'),
  line('leftShoulder', 'rightShoulder'),
  line(['leftHip', 'rightHip'], ['leftShoulder', 'rightShoulder'], 1.5),
  line(['leftShoulder', 'rightShoulder'], ['leftEar', 'rightEar'], 0.7),
  line(['leftEar', 'rightEar'], 'nose', 0.5),
  line('leftEar', 'rightEar', 0.4),
  ...(['left', 'right'] as const).flatMap((side) => [
    line(`${side}Hip`, `${side}Knee`),
    line(`${side}Knee`, `${side}Ankle`),
    line(`${side}Heel`, `${side}FootIndex`, 0.5),
    line(`${side}Shoulder`, `${side}Elbow`),
    line(`${side}Elbow`, `${side}Wrist`),
    line(`${side}Wrist`, [`${side}Index`, `${side}Pinky`], 0.3),
    line(`${side}Pinky`, `${side}Index`, 0.15),
  ]),
];

/** Off by so much, a direction counts one. */
const SURE = 0.05;

/** How far each angle is from its middle value without a reason, degrees: what landmarks do not show stays there. */
const EASE: Readonly<Record<string, readonly [middle: number, spread: number]>> = {
  'spine.flexionDeg': [0, 45],
  'spine.sideDeg': [0, 90],
  'spine.twistDeg': [0, 90],
  'neck.sideDeg': [0, 60],
  'neck.turnDeg': [0, 90],
  'neck.nodDeg': [0, 45],
  shoulderRotationDeg: [0, 90],
  forearmRotationDeg: [20, 45],
  wristFlexionDeg: [0, 30],
  hipRotationDeg: [0, 60],
  ankleInversionDeg: [0, 10],
  ankleFlexionDeg: [0, 60],
};

/** A limit broken by so much counts one, degrees. */
const LIMIT_SPREAD = 1;

const NUDGE_DEG = 0.05;
const MOST_STEPS = 25;

/** From here on a drawn body would not be the person's posture: the mean over the lines, and any main one. */
const WORST_MEAN_DEG = 12;
const WORST_LINE_DEG = 40;

/** What lies no higher above the lowest part of the body carries it, metres. */
const RESTING_M = 0.05;

function endOf(body: readonly Vec3[], end: End): Vec3 {
  const pointOf = (name: LandmarkName) => body[LANDMARK_INDEX[name]] as Vec3;
  return typeof end === 'string' ? pointOf(end) : between(pointOf(end[0]), pointOf(end[1]));
}

function directionsOf(body: readonly Vec3[]): readonly Vec3[] {
  return LINES.map(({ from, to }) => {
    const along = minus(endOf(body, to), endOf(body, from));
    return scaled(along, 1 / Math.max(size(along), 1e-9));
  });
}

function bodyOf(values: readonly number[]): readonly Vec3[] {
  return landmarksOf(skeletonOf(poseOfAngles(values), BUILD), BUILD);
}

function easeOf(values: readonly number[]): number[] {
  return POSE_ANGLES.flatMap(({ group, key, limits }, index) => {
    const value = values[index] ?? 0;
    const ease = EASE[key] ?? EASE[`${group}.${key}`];
    const strain = ease === undefined ? 0 : (value - ease[0]) / ease[1];
    const [low, high] = limits ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    return [strain, Math.max(0, low - value, value - high) / LIMIT_SPREAD];
  });
}

function withinLimits(values: readonly number[]): readonly number[] {
  return values.map((value, index) => {
    const [low, high] = POSE_ANGLES[index]?.limits ?? [value, value];
    return Math.min(high, Math.max(low, value));
  });
}

/** What is lowest carries the body: heels and toes, knees, the seat, hands. */
function supportsOf(pose: BodyPose): readonly ContactName[] {
  const skeleton = skeletonOf(pose, BUILD);
  const heights = [...contactsOf(BUILD)].map(
    ([name, contact]) => [name, lowestPoint(skeleton, contact)[1]] as const,
  );
  const lowest = Math.min(...heights.map(([, height]) => height));
  return heights.filter(([, height]) => height - lowest <= RESTING_M).map(([name]) => name);
}

/** Whether the fitted body's lines run as the seen ones do. */
function isClose(goal: readonly Vec3[], fitted: readonly Vec3[]): boolean {
  const off = LINES.map(({ weight }, index) => {
    const apart = size(minus(goal[index] as Vec3, fitted[index] as Vec3));
    return { weight, deg: (2 * Math.asin(Math.min(1, apart / 2)) * 180) / Math.PI };
  }).filter(({ weight }) => weight >= 1);
  const mean = off.reduce((sum, { deg }) => sum + deg, 0) / off.length;
  return mean <= WORST_MEAN_DEG && off.every(({ deg }) => deg <= WORST_LINE_DEG);
}

/**
 * The posture of a body whose landmarks were seen: joint angles, all within what joints can do, for which
 * the parts of the body run as the landmarks do. How the back is bent between hips and shoulders is not
 * seen, and drawn as straight as it goes.
 * @param body the 33 landmarks in the room: y up, metres
 * @returns null where no posture comes near, as when landmarks were swapped or guessed
 */
export function fitPose(body: readonly Vec3[]): BodyPose | null {
  const goal = directionsOf(body);
  const residuals = (values: readonly number[]): number[] => [
    ...directionsOf(bodyOf(values)).flatMap((direction, index) => {
      const share = (LINES[index]?.weight ?? 0) / SURE;
      return minus(direction, goal[index] as Vec3).map((off) => off * share);
    }),
    ...easeOf(values),
  ];
  const start = listAngles(roughPose(body, BUILD));
  const values = withinLimits(leastSquares(residuals, start, NUDGE_DEG, MOST_STEPS));
  if (!values.every(Number.isFinite) || !isClose(goal, directionsOf(bodyOf(values)))) return null;
  const pose = poseOfAngles(values);
  const supports = supportsOf(pose);
  return { ...pose, supports, anchors: supports };
}
