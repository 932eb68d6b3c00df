import type { StretchPoses } from './pose-data.ts';

export const doubleKneeToChestPoses: StretchPoses = {
  stretch: 'double_knee_to_chest',
  start: 'supine',
  props: [],
  muscles: ['lower-back', 'glutes'],
  supports: ['seat', 'back', 'head'],
  anchors: ['seat'],
  beginner: {
    pelvis: { tiltDeg: -90.8 },
    spine: { flexionDeg: 1.9 },
    neck: { flexionDeg: -8.2, nodDeg: -0.2 },
    both: {
      shoulderRaiseDeg: 30.6,
      shoulderPlaneDeg: 72.6,
      shoulderRotationDeg: 62.4,
      elbowFlexionDeg: 34.5,
      forearmRotationDeg: 10,
      hipFlexionDeg: 103.9,
      kneeFlexionDeg: 95,
      ankleFlexionDeg: -10.3,
    },
  },
  full: {
    pelvis: { tiltDeg: -92.3 },
    spine: { flexionDeg: 4.6 },
    neck: { flexionDeg: -10.9, nodDeg: -0.3 },
    both: {
      shoulderRaiseDeg: 46.5,
      shoulderPlaneDeg: 62,
      shoulderRotationDeg: 67.3,
      elbowFlexionDeg: 61.1,
      forearmRotationDeg: 10,
      hipFlexionDeg: 119.3,
      kneeFlexionDeg: 115,
      ankleFlexionDeg: -10.3,
    },
  },
};
