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
        shoulderRaiseDeg: 13.7,
        shoulderPlaneDeg: 0.8,
        shoulderRotationDeg: 31.2,
        elbowFlexionDeg: 75.6,
        forearmRotationDeg: 75.6,
        wristFlexionDeg: -16.8,
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
        shoulderRaiseDeg: 31.1,
        shoulderPlaneDeg: -13.6,
        shoulderRotationDeg: 13.7,
        forearmRotationDeg: 73.6,
        wristFlexionDeg: -3.7,
        hipFlexionDeg: 48,
        kneeFlexionDeg: 100,
        ankleFlexionDeg: -38,
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
        hipFlexionDeg: 2,
        kneeFlexionDeg: 7,
        ankleFlexionDeg: -58,
      },
    },
    supports: [...KNEES, 'belly', 'chest'],
  },
  'side-lying': {
    pose: {
      pelvis: { leanDeg: -90 },
      neck: { sideDeg: -36 },
      both: { hipFlexionDeg: 88, kneeFlexionDeg: 90 },
      stretched: {
        shoulderRaiseDeg: 86,
        shoulderPlaneDeg: 108.2,
        shoulderRotationDeg: 15,
        forearmRotationDeg: 8.8,
        wristFlexionDeg: -5.7,
      },
      other: {
        shoulderRaiseDeg: 82.3,
        shoulderPlaneDeg: 98.3,
        shoulderRotationDeg: 11.4,
        elbowFlexionDeg: 5.6,
        forearmRotationDeg: -12.8,
        wristFlexionDeg: 11.2,
        hipAbductionDeg: -1.9,
        hipRotationDeg: -5.6,
      },
    },
    supports: ['leftHip', 'leftKnee', 'leftShoulder'],
  },
  'floor-sitting': {
    pose: {
      pelvis: { tiltDeg: -8 },
      spine: { flexionDeg: 10 },
      both: {
        shoulderRaiseDeg: 49.4,
        shoulderPlaneDeg: 29.9,
        shoulderRotationDeg: 42.8,
        elbowFlexionDeg: 114.8,
        forearmRotationDeg: 68.3,
        wristFlexionDeg: -6.5,
        hipFlexionDeg: 122,
        hipAbductionDeg: 4,
        kneeFlexionDeg: 88,
        ankleFlexionDeg: -42,
      },
    },
    supports: FEET,
  },
};
