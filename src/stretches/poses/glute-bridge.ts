import type { StretchPoses } from './pose-data.ts';

export const gluteBridgePoses: StretchPoses = {
  stretch: 'glute_bridge',
  start: 'supine',
  props: [],
  muscles: ['glutes', 'hip-flexors'],
  supports: ['back', 'head', 'leftHeel', 'leftBall', 'rightHeel', 'rightBall'],
  anchors: ['leftHeel', 'leftBall', 'rightHeel', 'rightBall'],
  beginner: {
    pelvis: { tiltDeg: -107.3 },
    spine: { flexionDeg: 2.3 },
    neck: { flexionDeg: 19.8, nodDeg: -2.9 },
    both: {
      shoulderRaiseDeg: 21.8,
      shoulderPlaneDeg: -50.9,
      shoulderRotationDeg: 0.9,
      elbowFlexionDeg: 1,
      forearmRotationDeg: 10,
      hipFlexionDeg: 21.7,
      kneeFlexionDeg: 121,
      ankleFlexionDeg: -8,
    },
  },
  full: {
    pelvis: { tiltDeg: -116.1 },
    spine: { flexionDeg: -1.2 },
    neck: { flexionDeg: 38.8, nodDeg: -11.9 },
    both: {
      shoulderRaiseDeg: 31.3,
      shoulderPlaneDeg: -62.7,
      shoulderRotationDeg: 0.9,
      elbowFlexionDeg: 1,
      forearmRotationDeg: 10,
      hipFlexionDeg: 0.9,
      kneeFlexionDeg: 111,
      ankleFlexionDeg: -5.8,
    },
  },
  back: {
    pose: {
      pelvis: { tiltDeg: -90 },
      both: {
        shoulderRaiseDeg: 16.4,
        shoulderPlaneDeg: -31.5,
        shoulderRotationDeg: 14.7,
        elbowFlexionDeg: 0.6,
        forearmRotationDeg: 74.4,
        wristFlexionDeg: -3.2,
        hipFlexionDeg: 56.8,
        kneeFlexionDeg: 128.5,
        ankleFlexionDeg: -18.5,
      },
    },
    supports: ['seat', 'back', 'head', 'leftHeel', 'leftBall', 'rightHeel', 'rightBall'],
  },
};
