import type { StretchPoses } from './pose-data.ts';

export const catCowPoses: StretchPoses = {
  stretch: 'cat_cow',
  start: 'all-fours',
  props: [],
  supports: ['leftPalm', 'rightPalm', 'leftKnee', 'rightKnee', 'leftInstep', 'rightInstep'],
  anchors: ['leftKnee', 'rightKnee', 'leftInstep', 'rightInstep'],
  beginner: {
    pelvis: { tiltDeg: 59.9 },
    spine: { flexionDeg: 33.2 },
    neck: { flexionDeg: -17.9, nodDeg: 22 },
    both: {
      shoulderRaiseDeg: 93.4,
      shoulderPlaneDeg: 68.1,
      shoulderRotationDeg: 66.6,
      elbowFlexionDeg: 26.9,
      forearmRotationDeg: 1.4,
      wristFlexionDeg: -89,
      hipFlexionDeg: 59.5,
      kneeFlexionDeg: 90.9,
      ankleFlexionDeg: -59.4,
    },
  },
  full: {
    pelvis: { tiltDeg: 54.1 },
    spine: { flexionDeg: 43 },
    neck: { flexionDeg: -20.3, nodDeg: 22 },
    both: {
      shoulderRaiseDeg: 97.1,
      shoulderPlaneDeg: 67.2,
      shoulderRotationDeg: 64.2,
      elbowFlexionDeg: 27.7,
      forearmRotationDeg: 1.4,
      wristFlexionDeg: -89,
      hipFlexionDeg: 53.7,
      kneeFlexionDeg: 90.9,
      ankleFlexionDeg: -59.4,
    },
  },
};
