import type { ContactName } from '../../core/body-pose.ts';
import type { PoseData, StartName } from './pose-data.ts';

/** A quiet posture to set out from. */
export interface Start {
  readonly pose: PoseData;
  readonly supports: readonly ContactName[];
}

const FEET: readonly ContactName[] = ['leftHeel', 'leftBall', 'rightHeel', 'rightBall'];
const KNEES: readonly ContactName[] = ['leftKnee', 'rightKnee', 'leftInstep', 'rightInstep'];
const PALMS: readonly ContactName[] = ['leftPalm', 'rightPalm'];

/** The neutral start of each position; half-kneeling with the stretched side's knee on the floor. */
export const STARTS: Readonly<Record<StartName, Start>> = {
  standing: {
    pose: {
      both: {
        shoulderRaiseDeg: 6,
        elbowFlexionDeg: 8,
        forearmRotationDeg: 20,
        hipAbductionDeg: 2,
        ankleInversionDeg: -2,
      },
    },
    supports: FEET,
  },
  sitting: {
    pose: {
      both: {
        shoulderRaiseDeg: 22,
        shoulderPlaneDeg: 75,
        elbowFlexionDeg: 58,
        shoulderRotationDeg: 12,
        forearmRotationDeg: 75,
        hipFlexionDeg: 90,
        hipAbductionDeg: 4,
        kneeFlexionDeg: 90,
      },
    },
    supports: FEET,
  },
  'half-kneeling': {
    pose: {
      both: { shoulderRaiseDeg: 6, elbowFlexionDeg: 8, forearmRotationDeg: 20 },
      stretched: { kneeFlexionDeg: 91, ankleFlexionDeg: -58 },
      other: { hipFlexionDeg: 90, kneeFlexionDeg: 88, ankleFlexionDeg: 1 },
    },
    supports: ['rightKnee', 'rightInstep', 'leftHeel', 'leftBall'],
  },
  'all-fours': {
    pose: {
      pelvis: { tiltDeg: 80 },
      neck: { flexionDeg: -6 },
      both: {
        shoulderRaiseDeg: 82,
        shoulderPlaneDeg: 90,
        forearmRotationDeg: 88,
        wristFlexionDeg: -84,
        hipFlexionDeg: 80,
        kneeFlexionDeg: 91,
        ankleFlexionDeg: -58,
      },
    },
    supports: [...KNEES, ...PALMS],
  },
  supine: {
    pose: {
      pelvis: { tiltDeg: -90 },
      both: {
        shoulderRaiseDeg: 16,
        forearmRotationDeg: 60,
        hipFlexionDeg: 50,
        kneeFlexionDeg: 100,
      },
    },
    supports: ['seat', 'back', 'head', ...FEET],
  },
  prone: {
    pose: {
      pelvis: { tiltDeg: 88 },
      spine: { flexionDeg: -2 },
      neck: { flexionDeg: 6 },
      both: {
        shoulderRaiseDeg: 40,
        shoulderPlaneDeg: -10,
        elbowFlexionDeg: 125,
        shoulderRotationDeg: -75,
        wristFlexionDeg: -15,
        ankleFlexionDeg: -58,
      },
    },
    supports: [...KNEES, 'belly', 'chest'],
  },
  'side-lying': {
    pose: {
      pelvis: { leanDeg: -90 },
      both: {
        shoulderRaiseDeg: 88,
        shoulderPlaneDeg: 90,
        hipFlexionDeg: 88,
        kneeFlexionDeg: 90,
        elbowFlexionDeg: 4,
      },
      stretched: { shoulderPlaneDeg: 105, hipAbductionDeg: 0 },
    },
    supports: ['leftHip', 'leftKnee', 'leftShoulder'],
  },
  'floor-sitting': {
    pose: {
      both: {
        shoulderRaiseDeg: 40,
        shoulderPlaneDeg: 70,
        elbowFlexionDeg: 25,
        shoulderRotationDeg: 20,
        forearmRotationDeg: 70,
        hipFlexionDeg: 112,
        hipAbductionDeg: 6,
        kneeFlexionDeg: 112,
      },
    },
    supports: ['seat'],
  },
};
