import type { StretchPoses } from './pose-data.ts';

export const sitTallResetPoses: StretchPoses = {
  stretch: 'sit_tall_reset',
  start: 'sitting',
  props: ['chair'],
  supports: ['leftHeel', 'leftBall', 'rightHeel', 'rightBall'],
  anchors: ['leftHeel', 'leftBall', 'rightHeel', 'rightBall'],
  beginner: {
    spine: { flexionDeg: 0.1 },
    neck: { flexionDeg: 12.4, nodDeg: -12.7 },
    both: {
      shoulderRaiseDeg: 12.4,
      shoulderPlaneDeg: 75.2,
      shoulderRotationDeg: 26.3,
      elbowFlexionDeg: 58.7,
      forearmRotationDeg: 69.2,
      wristFlexionDeg: -12.6,
      hipFlexionDeg: 89.9,
      hipAbductionDeg: 3.4,
      hipRotationDeg: 0.2,
      kneeFlexionDeg: 90,
      ankleInversionDeg: 0.2,
    },
  },
  full: {
    pelvis: { tiltDeg: 2.3 },
    spine: { flexionDeg: -3.9 },
    neck: { flexionDeg: 8.4, nodDeg: -7 },
    both: {
      shoulderRaiseDeg: 10.8,
      shoulderPlaneDeg: 73,
      shoulderRotationDeg: 26.4,
      elbowFlexionDeg: 58.7,
      forearmRotationDeg: 69.2,
      wristFlexionDeg: -12.6,
      hipFlexionDeg: 92.3,
      hipAbductionDeg: 3.4,
      hipRotationDeg: 0.2,
      kneeFlexionDeg: 90,
      ankleInversionDeg: 0.2,
    },
  },
};
