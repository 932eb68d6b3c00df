import { angleDefinition } from './angles.ts';
import { BODY_BUILDS } from './body-build.ts';
import type { BodyPose } from './body-pose.ts';
import { contactsOf } from './contacts.ts';
import type { Side } from './landmarks.ts';
import { leastSquares } from './least-squares.ts';
import { lowestPoint, placeBody } from './place-body.ts';
import { listAngles, POSE_ANGLES, poseOfAngles } from './pose-angles.ts';
import { readPose } from './pose-readings.ts';
import type { JointSummary } from './session-types.ts';

const BUILD = BODY_BUILDS.average;

/** More than this is detection's mistake rather than somebody's posture. */
const LARGEST_DEVIATION = { deg: 45, ratio: 1 } as const;

/** A reading missed by so much counts one. */
const SURE = { deg: 1, ratio: 0.03 } as const;

/** How far an angle leaves the reference, degrees: freely in the picture's plane, out of it hardly ever. */
const MOVES_DEG = 12;
const STAYS_DEG = 1.5;

/** From here on, 60° round, a camera looks from the side. */
const SIDEWAYS_SINE = 0.866;

/** What a camera sees of a body's movement from its side, and from its front. */
const IN_PLANE: Readonly<Record<'side' | 'front', ReadonlySet<string>>> = {
  side: new Set([
    'pelvis.tiltDeg',
    'spine.flexionDeg',
    'neck.flexionDeg',
    'neck.nodDeg',
    'shoulderRaiseDeg',
    'elbowFlexionDeg',
    'hipFlexionDeg',
    'kneeFlexionDeg',
    'ankleFlexionDeg',
  ]),
  front: new Set([
    'pelvis.leanDeg',
    'spine.sideDeg',
    'spine.twistDeg',
    'neck.sideDeg',
    'neck.turnDeg',
    'shoulderRaiseDeg',
    'elbowFlexionDeg',
    'hipAbductionDeg',
    'hipRotationDeg',
    'ankleInversionDeg',
  ]),
};

/** A limit broken by so much counts one, degrees; what carries the body is off the floor by so much, metres. */
const LIMIT_SPREAD_DEG = 0.5;
const FLOOR_SPREAD_M = 0.008;

const NUDGE_DEG = 0.1;
const MOST_STEPS = 12;

type Read = JointSummary & { readonly meanDeviation: number };

function isRead(joint: JointSummary): joint is Read {
  return joint.meanDeviation !== null && joint.meanDeviation !== 0;
}

function withinReason({ meanDeviation, unit }: Read): number {
  const most = LARGEST_DEVIATION[unit];
  return Math.min(most, Math.max(-most, meanDeviation));
}

function heightsOfSupports(pose: BodyPose): readonly number[] {
  const skeleton = placeBody(pose, BUILD);
  const contacts = contactsOf(BUILD);
  return pose.supports.map((name) => {
    const contact = contacts.get(name);
    return contact === undefined ? 0 : lowestPoint(skeleton, contact)[1];
  });
}

function limitsOf(index: number): readonly [number, number] {
  return POSE_ANGLES[index]?.limits ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}

function freedoms(yawDeg: number): readonly number[] {
  const view = Math.abs(Math.sin((yawDeg * Math.PI) / 180)) >= SIDEWAYS_SINE ? 'side' : 'front';
  return POSE_ANGLES.map(({ group, key }) =>
    IN_PLANE[view].has(key) || IN_PLANE[view].has(`${group}.${key}`) ? MOVES_DEG : STAYS_DEG,
  );
}

/** How far each angle has left the reference, and its limits. */
function strainOf(
  values: readonly number[],
  reference: readonly number[],
  freedom: readonly number[],
): number[] {
  return values.flatMap((value, index) => {
    const [low, high] = limitsOf(index);
    return [
      (value - (reference[index] ?? 0)) / (freedom[index] ?? STAYS_DEG),
      Math.max(0, low - value, value - high) / LIMIT_SPREAD_DEG,
    ];
  });
}

/**
 * The person's average held posture, for a picture: as near to the reference as goes with what was measured.
 * What the camera did not measure is drawn much as the reference has it.
 * @param reference the pose of the level and side the joints were judged by
 * @param stretched the stretched side; of a stretch with both at once, the side that was measured
 * @param yawDeg from where the camera was to look; see `advisedYaw`
 */
export function measuredPose(
  reference: BodyPose,
  joints: readonly JointSummary[],
  stretched: Side,
  yawDeg: number,
): BodyPose {
  const readReference = readPose(reference, yawDeg, stretched);
  const wanted = joints.filter(isRead).flatMap((joint) => {
    const right = readReference(joint.angle);
    return right === null ? [] : [{ angle: joint.angle, value: right + withinReason(joint) }];
  });
  if (wanted.length === 0) return reference;
  const { supports, anchors } = reference;
  const start = listAngles(reference);
  const freedom = freedoms(yawDeg);
  const poseOf = (values: readonly number[]): BodyPose => ({
    ...poseOfAngles(values),
    supports,
    anchors,
  });
  const residuals = (values: readonly number[]): number[] => {
    const pose = poseOf(values);
    const read = readPose(pose, yawDeg, stretched);
    return [
      ...wanted.map(({ angle, value }) => {
        const shown = read(angle);
        return shown === null ? 0 : (shown - value) / SURE[angleDefinition(angle).unit];
      }),
      ...heightsOfSupports(pose).map((heightM) => heightM / FLOOR_SPREAD_M),
      ...strainOf(values, start, freedom),
    ];
  };
  const values = leastSquares(residuals, start, NUDGE_DEG, MOST_STEPS);
  return poseOf(
    values.map((value, index) => {
      const [low, high] = limitsOf(index);
      return Math.min(high, Math.max(low, value));
    }),
  );
}
