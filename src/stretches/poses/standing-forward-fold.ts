import type { StretchPoses } from './pose-data.ts';

export const standingForwardFoldPoses: StretchPoses = {
  stretch: 'standing_forward_fold',
  start: 'standing',
  props: [],
  muscles: ['hamstrings', 'lower-back'],
  supports: ['leftHeel', 'leftBall', 'rightHeel', 'rightBall'],
  anchors: ['leftHeel', 'leftBall', 'rightHeel', 'rightBall'],
  beginner: {
    pelvis: { tiltDeg: 64.6 },
    spine: { flexionDeg: 34.8 },
    neck: { flexionDeg: 4.8, nodDeg: -0.8 },
    both: {
      shoulderRaiseDeg: 109.4,
      shoulderPlaneDeg: 90,
      elbowFlexionDeg: 1,
      forearmRotationDeg: 10,
      hipFlexionDeg: 80.3,
      kneeFlexionDeg: 15.1,
      ankleFlexionDeg: -0.7,
    },
  },
  full: {
    pelvis: { tiltDeg: 91.7 },
    spine: { flexionDeg: 56.1 },
    neck: { flexionDeg: -5.9, nodDeg: -1.1 },
    both: {
      shoulderRaiseDeg: 157.8,
      shoulderPlaneDeg: 89.3,
      shoulderRotationDeg: 9.3,
      elbowFlexionDeg: 9.3,
      forearmRotationDeg: 13.1,
      wristFlexionDeg: -5.2,
      hipFlexionDeg: 100.7,
      kneeFlexionDeg: 8,
      ankleFlexionDeg: -1,
    },
  },
};
