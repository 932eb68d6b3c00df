import type { StretchPoses } from './pose-data.ts';

export const doubleKneeToChestPoses: StretchPoses = {
  stretch: 'double_knee_to_chest',
  start: 'supine',
  props: [],
  muscles: ['lower-back', 'glutes'],
  supports: ['seat', 'back', 'head'],
  anchors: ['seat'],
  beginner: {
    pelvis: { tiltDeg: -94 },
    spine: { flexionDeg: 7.3 },
    neck: { flexionDeg: -11.4, nodDeg: -0.3 },
    both: {
      shoulderRaiseDeg: 32.9,
      shoulderPlaneDeg: 72.7,
      shoulderRotationDeg: 62.8,
      elbowFlexionDeg: 35.7,
      forearmRotationDeg: 10,
      hipFlexionDeg: 100.7,
      kneeFlexionDeg: 95,
      ankleFlexionDeg: -10,
    },
  },
  full: {
    pelvis: { tiltDeg: -97 },
    spine: { flexionDeg: 12.7 },
    neck: { flexionDeg: -15.1, nodDeg: -0.5 },
    both: {
      shoulderRaiseDeg: 49.7,
      shoulderPlaneDeg: 63.2,
      shoulderRotationDeg: 66.7,
      elbowFlexionDeg: 61.5,
      forearmRotationDeg: 10,
      hipFlexionDeg: 114.5,
      kneeFlexionDeg: 115,
      ankleFlexionDeg: -10.1,
    },
  },
};
