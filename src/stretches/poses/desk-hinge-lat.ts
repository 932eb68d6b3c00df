import type { StretchPoses } from './pose-data.ts';

export const deskHingeLatPoses: StretchPoses = {
  stretch: 'desk_hinge_lat',
  start: 'standing',
  props: ['desk'],
  muscles: ['lats', 'upper-back', 'hamstrings'],
  supports: ['leftHeel', 'leftBall', 'rightHeel', 'rightBall'],
  anchors: ['leftHeel', 'leftBall', 'rightHeel', 'rightBall'],
  beginner: {
    pelvis: { tiltDeg: 62.6 },
    spine: { flexionDeg: 4 },
    neck: { flexionDeg: 1.7, nodDeg: -0.1 },
    both: {
      shoulderRaiseDeg: 149.6,
      shoulderPlaneDeg: 84.7,
      shoulderRotationDeg: 50.1,
      elbowFlexionDeg: 4.6,
      forearmRotationDeg: 29.8,
      wristFlexionDeg: -4.5,
      hipFlexionDeg: 64.6,
      kneeFlexionDeg: 4,
      ankleFlexionDeg: 2,
    },
  },
  full: {
    pelvis: { tiltDeg: 82.6 },
    spine: { flexionDeg: 4.1 },
    neck: { flexionDeg: 1.6, nodDeg: -0.1 },
    both: {
      shoulderRaiseDeg: 167.2,
      shoulderPlaneDeg: 73.6,
      shoulderRotationDeg: 32.3,
      elbowFlexionDeg: 5.7,
      forearmRotationDeg: 25.3,
      wristFlexionDeg: -6.3,
      hipFlexionDeg: 84.6,
      kneeFlexionDeg: 4,
      ankleFlexionDeg: 2,
    },
  },
};
