import type { PoseLandmarkerResult } from '@mediapipe/tasks-vision';
import type { Landmark, PoseFrame } from '../src/core/pose.ts';
import type { TransferableFrame } from './pose-protocol.ts';

type ModelLandmark = PoseLandmarkerResult['landmarks'][number][number];

function plainLandmarks(landmarks: readonly ModelLandmark[] | undefined): Landmark[] | null {
  if (!landmarks || landmarks.length === 0) return null;
  return landmarks.map(({ x, y, z, visibility }) => ({ x, y, z, visibility }));
}

/** As it is shown, in pixels. */
export function pictureSize(picture: TransferableFrame): {
  readonly width: number;
  readonly height: number;
} {
  if ('displayWidth' in picture) {
    return { width: picture.displayWidth, height: picture.displayHeight };
  }
  return { width: picture.width, height: picture.height };
}

/** MediaPipe's result for one person as the core's own type; `null` landmarks where nobody is. */
export function frameFromResult(
  result: PoseLandmarkerResult,
  picture: TransferableFrame,
  timestampMs: number,
): PoseFrame {
  return {
    timestampMs,
    ...pictureSize(picture),
    landmarks: plainLandmarks(result.landmarks[0]),
    worldLandmarks: plainLandmarks(result.worldLandmarks[0]),
  };
}
