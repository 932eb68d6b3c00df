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
      shoulderRaiseDeg: 20.2,
      shoulderPlaneDeg: 18.9,
      shoulderRotationDeg: 30.1,
      elbowFlexionDeg: 71.9,
      forearmRotationDeg: -33.3,
      wristFlexionDeg: -5.8,
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
      shoulderRaiseDeg: 27.3,
      shoulderPlaneDeg: 0.1,
      shoulderRotationDeg: 31,
      elbowFlexionDeg: 100,
      forearmRotationDeg: -19.8,
      wristFlexionDeg: -17.7,
      hipFlexionDeg: 114.5,
      kneeFlexionDeg: 115,
      ankleFlexionDeg: -10.1,
    },
  },
};
