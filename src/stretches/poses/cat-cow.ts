import type { StretchPoses } from './pose-data.ts';

export const catCowPoses: StretchPoses = {
  stretch: 'cat_cow',
  start: 'all-fours',
  props: [],
  muscles: ['spine', 'lower-back'],
  supports: ['leftPalm', 'rightPalm', 'leftKnee', 'rightKnee', 'leftInstep', 'rightInstep'],
  anchors: ['leftKnee', 'rightKnee', 'leftInstep', 'rightInstep'],
  beginner: {
    pelvis: { tiltDeg: 49.6 },
    spine: { flexionDeg: 50.6 },
    neck: { flexionDeg: 19.8, nodDeg: 20 },
    both: {
      shoulderRaiseDeg: 99.8,
      shoulderPlaneDeg: 66.5,
      shoulderRotationDeg: 62.1,
      elbowFlexionDeg: 28.4,
      forearmRotationDeg: 1.4,
      wristFlexionDeg: -89,
      hipFlexionDeg: 49.2,
      kneeFlexionDeg: 90.9,
      ankleFlexionDeg: -59.4,
    },
  },
  full: {
    pelvis: { tiltDeg: 41.6 },
    spine: { flexionDeg: 63.9 },
    neck: { flexionDeg: 25.8, nodDeg: 20 },
    both: {
      shoulderRaiseDeg: 104.6,
      shoulderPlaneDeg: 64.7,
      shoulderRotationDeg: 57.8,
      elbowFlexionDeg: 29.9,
      forearmRotationDeg: 1.4,
      wristFlexionDeg: -89,
      hipFlexionDeg: 41.2,
      kneeFlexionDeg: 90.9,
      ankleFlexionDeg: -59.4,
    },
  },
};
