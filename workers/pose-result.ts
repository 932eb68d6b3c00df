import type { PoseLandmarkerResult } from '@mediapipe/tasks-vision';
import type { Landmark, PoseFrame } from '../src/core/pose.ts';
import type { TransferableFrame } from './pose-protocol.ts';

type ModelLandmark = PoseLandmarkerResult['landmarks'][number][number];

function plainLandmarks(landmarks: readonly ModelLandmark[] | undefined): Landmark[] | null {
  if (!landmarks || landmarks.length === 0) return null;
  return landmarks.map(({ x, y, z, visibility }) => ({ x, y, z, visibility }));
}

/** MediaPipe's result for one person as the core's own type; `null` landmarks where nobody is. */
export function frameFromResult(
  result: PoseLandmarkerResult,
  picture: TransferableFrame,
  timestampMs: number,
): PoseFrame {
  const { width, height } =
    'displayWidth' in picture
      ? { width: picture.displayWidth, height: picture.displayHeight }
      : picture;
  return {
    timestampMs,
    width,
    height,
    landmarks: plainLandmarks(result.landmarks[0]),
    worldLandmarks: plainLandmarks(result.worldLandmarks[0]),
  };
}
