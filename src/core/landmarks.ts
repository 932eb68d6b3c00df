/** The person's own left or right, never the picture's. */
export type Side = 'left' | 'right';

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/**
 * The 33 BlazePose landmarks in the model's order.
 * Source: MediaPipe Pose Landmarker model card, landmark topology.
 */
export const LANDMARK_NAMES = [
  'nose',
  'leftEyeInner',
  'leftEye',
  'leftEyeOuter',
  'rightEyeInner',
  'rightEye',
  'rightEyeOuter',
  'leftEar',
  'rightEar',
  'mouthLeft',
  'mouthRight',
  'leftShoulder',
  'rightShoulder',
  'leftElbow',
  'rightElbow',
  'leftWrist',
  'rightWrist',
  'leftPinky',
  'rightPinky',
  'leftIndex',
  'rightIndex',
  'leftThumb',
  'rightThumb',
  'leftHip',
  'rightHip',
  'leftKnee',
  'rightKnee',
  'leftAnkle',
  'rightAnkle',
  'leftHeel',
  'rightHeel',
  'leftFootIndex',
  'rightFootIndex',
] as const;

export type LandmarkName = (typeof LANDMARK_NAMES)[number];

export const LANDMARK_COUNT = LANDMARK_NAMES.length;

export const LANDMARK_INDEX = Object.fromEntries(
  LANDMARK_NAMES.map((name, index) => [name, index]),
) as Readonly<Record<LandmarkName, number>>;

/** The landmarks that come in pairs and are measured with, named without their side. */
export const PAIRED_LANDMARKS = [
  'ear',
  'shoulder',
  'elbow',
  'wrist',
  'hip',
  'knee',
  'ankle',
  'heel',
  'footIndex',
] as const;
export type PairedLandmark = (typeof PAIRED_LANDMARKS)[number];

/** The landmark of a pair on the person's own `side`. */
export function sided(landmark: PairedLandmark, side: Side): LandmarkName {
  return `${side}${landmark.charAt(0).toUpperCase()}${landmark.slice(1)}` as LandmarkName;
}

function mirrorName(name: LandmarkName): LandmarkName {
  const swapped = name.startsWith('left')
    ? name.replace('left', 'right')
    : name.startsWith('right')
      ? name.replace('right', 'left')
      : name.endsWith('Left')
        ? name.replace('Left', 'Right')
        : name.replace('Right', 'Left');
  return swapped as LandmarkName;
}

/** For each landmark index, the index of its counterpart on the other side. */
export const MIRROR_INDEX: readonly number[] = LANDMARK_NAMES.map(
  (name) => LANDMARK_INDEX[mirrorName(name)],
);

/** The lines of the skeleton overlay. */
export const SEGMENTS: readonly (readonly [LandmarkName, LandmarkName])[] = [
  ['leftShoulder', 'rightShoulder'],
  ['leftShoulder', 'leftElbow'],
  ['leftElbow', 'leftWrist'],
  ['rightShoulder', 'rightElbow'],
  ['rightElbow', 'rightWrist'],
  ['leftShoulder', 'leftHip'],
  ['rightShoulder', 'rightHip'],
  ['leftHip', 'rightHip'],
  ['leftHip', 'leftKnee'],
  ['leftKnee', 'leftAnkle'],
  ['leftAnkle', 'leftFootIndex'],
  ['rightHip', 'rightKnee'],
  ['rightKnee', 'rightAnkle'],
  ['rightAnkle', 'rightFootIndex'],
];
