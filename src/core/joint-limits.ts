import type { BodyPose, LimbAngles, NeckAngles, SpineAngles } from './body-pose.ts';

/** Lowest and highest value of an angle, degrees. */
export type AngleLimits = readonly [low: number, high: number];

/**
 * How far a healthy adult's joints go, degrees, with help from the floor or a hand.
 * Sources: AAOS, Joint Motion, 1965; passive knee flexion when sitting on the heels from Hemmerich et al. 2006;
 * wrists under load from Boone and Azen 1979; the thoracolumbar spine from AAOS with White and Panjabi.
 */
export const SPINE_LIMITS: Readonly<Record<keyof SpineAngles, AngleLimits>> = {
  flexionDeg: [-55, 85],
  sideDeg: [-45, 45],
  twistDeg: [-50, 50],
};

export const NECK_LIMITS: Readonly<Record<keyof NeckAngles, AngleLimits>> = {
  flexionDeg: [-45, 45],
  sideDeg: [-45, 45],
  turnDeg: [-75, 75],
  nodDeg: [-35, 35],
};

export const LIMB_LIMITS: Readonly<Record<keyof LimbAngles, AngleLimits>> = {
  shoulderRaiseDeg: [0, 180],
  shoulderPlaneDeg: [-100, 150],
  shoulderRotationDeg: [-100, 90],
  elbowFlexionDeg: [0, 150],
  forearmRotationDeg: [-90, 90],
  wristFlexionDeg: [-90, 80],
  hipFlexionDeg: [-30, 145],
  hipAbductionDeg: [-30, 55],
  hipRotationDeg: [-60, 45],
  kneeFlexionDeg: [0, 160],
  ankleFlexionDeg: [-60, 35],
  ankleInversionDeg: [-30, 40],
};

function outside<T extends object>(
  angles: T,
  limits: Readonly<Record<keyof T, AngleLimits>>,
  part: string,
): string[] {
  return (Object.keys(limits) as (keyof T)[])
    .filter((key) => {
      const [low, high] = limits[key];
      const value = Number(angles[key]);
      return !(value >= low && value <= high);
    })
    .map((key) => `${part}.${String(key)}`);
}

/** The angles of a posture that no joint can take, by name: `left.kneeFlexionDeg`. */
export function brokenLimits(pose: BodyPose): readonly string[] {
  return [
    ...outside(pose.spine, SPINE_LIMITS, 'spine'),
    ...outside(pose.neck, NECK_LIMITS, 'neck'),
    ...outside(pose.left, LIMB_LIMITS, 'left'),
    ...outside(pose.right, LIMB_LIMITS, 'right'),
  ];
}
