import type { BodyBuild } from './body-build.ts';
import { LANDMARK_NAMES, type LandmarkName, type Side } from './landmarks.ts';
import { HEAD_PIVOT, pointIn, type SegmentName, type Skeleton } from './skeleton.ts';
import type { Vec3 } from './space.ts';

/** Where the model sees a landmark: in the frame of a segment, as shares of height. */
type Place = readonly [segment: SegmentName, local: Vec3];

/** Face, hands and feet in their segments. Source: the library's reference skeletons. */
function sidePlaces(side: Side, build: BodyBuild): Readonly<Record<string, Place>> {
  const out = side === 'right' ? 1 : -1;
  const ear = (build.neckM * (1 - HEAD_PIVOT)) / build.heightM;
  const hand = build.handM / build.heightM;
  const sole = -build.ankleHeightM / build.heightM;
  const thumb: Vec3 = [0.025, -hand * 0.4, 0];
  return {
    EyeInner: ['head', [0.05, ear + 0.014, 0.01 * out]],
    Eye: ['head', [0.048, ear + 0.014, 0.019 * out]],
    EyeOuter: ['head', [0.043, ear + 0.014, 0.027 * out]],
    Ear: ['head', [0, ear, 0.04 * out]],
    Mouth: ['head', [0.048, ear - 0.03, 0.014 * out]],
    Shoulder: [`${side}UpperArm`, [0, 0, 0]],
    Elbow: [`${side}Forearm`, [0, 0, 0]],
    Wrist: [`${side}Hand`, [0, 0, 0]],
    Pinky: [`${side}Hand`, [-0.02, -hand * 0.7, 0]],
    Index: [`${side}Hand`, [0.012, -hand * 0.8, 0]],
    Thumb: [`${side}Hand`, thumb],
    Hip: [`${side}Thigh`, [0, 0, 0]],
    Knee: [`${side}Shank`, [0, 0, 0]],
    Ankle: [`${side}Foot`, [0, 0, 0]],
    Heel: [`${side}Foot`, [-0.033, sole + 0.028, 0]],
    FootIndex: [`${side}Foot`, [0.11, sole, 0]],
  };
}

function placeOf(name: LandmarkName, build: BodyBuild): Place {
  if (name === 'nose') {
    const ear = (build.neckM * (1 - HEAD_PIVOT)) / build.heightM;
    return ['head', [0.055, ear - 0.006, 0]];
  }
  const side: Side = /left/i.test(name) ? 'left' : 'right';
  return sidePlaces(side, build)[
    name.replace(/left|right/i, '').replace(/^./, (c) => c.toUpperCase())
  ] as Place;
}

/** The 33 landmarks of a body in the room, metres, in the model's order. */
export function landmarksOf(skeleton: Skeleton, build: BodyBuild): readonly Vec3[] {
  const h = build.heightM;
  return LANDMARK_NAMES.map((name) => {
    const [segment, [x, y, z]] = placeOf(name, build);
    return pointIn(skeleton[segment], [x * h, y * h, z * h]);
  });
}
