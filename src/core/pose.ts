import { LANDMARK_COUNT, MIRROR_INDEX } from './landmarks.ts';

/** One point of the body. In a picture x and y are 0–1 of its width and height, y down. */
export interface Landmark {
  readonly x: number;
  readonly y: number;
  /** Depth towards the camera is negative; same scale as x. */
  readonly z: number;
  /** The model's own belief that the point is in the picture and not hidden, 0–1. */
  readonly visibility: number;
}

/** What the pose model found in one camera frame. */
export interface PoseFrame {
  /** Time the frame was taken, milliseconds; rises strictly within a session. */
  readonly timestampMs: number;
  /** Size of the analysed picture in pixels, for its aspect ratio. */
  readonly width: number;
  readonly height: number;
  /** 33 landmarks in picture coordinates, or null where nobody was found. */
  readonly landmarks: readonly Landmark[] | null;
  /** 33 landmarks in metres, origin between the hips, or null where the model gives none. */
  readonly worldLandmarks: readonly Landmark[] | null;
}

function mirrorAll(landmarks: readonly Landmark[], flip: (x: number) => number): Landmark[] {
  return MIRROR_INDEX.map((source) => {
    const landmark = landmarks[source] as Landmark;
    return { ...landmark, x: flip(landmark.x) };
  });
}

/** The same moment seen in a mirror: the person's left becomes their right. */
export function mirrorFrame(frame: PoseFrame): PoseFrame {
  const { landmarks, worldLandmarks } = frame;
  return {
    ...frame,
    landmarks: landmarks?.length === LANDMARK_COUNT ? mirrorAll(landmarks, (x) => 1 - x) : null,
    worldLandmarks:
      worldLandmarks?.length === LANDMARK_COUNT ? mirrorAll(worldLandmarks, (x) => -x) : null,
  };
}
