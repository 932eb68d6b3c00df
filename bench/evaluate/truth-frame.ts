import { LANDMARK_NAMES, type LandmarkName } from '../../src/core/landmarks.ts';
import type { Landmark, PoseFrame } from '../../src/core/pose.ts';
import type { Truth } from './truth.ts';

type Vector = readonly [number, number, number];

/** The joints of the truth files, the person's own left and right. */
const JOINT_OF_LANDMARK: Partial<Readonly<Record<LandmarkName, string>>> = {
  nose: 'nose',
  leftEar: 'earL',
  rightEar: 'earR',
  leftShoulder: 'shoulderL',
  rightShoulder: 'shoulderR',
  leftElbow: 'elbowL',
  rightElbow: 'elbowR',
  leftWrist: 'wristL',
  rightWrist: 'wristR',
  leftIndex: 'indexL',
  rightIndex: 'indexR',
  leftHip: 'hipL',
  rightHip: 'hipR',
  leftKnee: 'kneeL',
  rightKnee: 'kneeR',
  leftAnkle: 'ankleL',
  rightAnkle: 'ankleR',
  leftHeel: 'heelL',
  rightHeel: 'heelR',
  leftFootIndex: 'toeL',
  rightFootIndex: 'toeR',
};

/** Landmarks the truth lacks: so far on the way from one joint to another. No angle is built on them. */
const FILLED: Partial<Readonly<Record<LandmarkName, readonly [string, string, number]>>> = {
  leftEyeInner: ['nose', 'earL', 0.2],
  leftEye: ['nose', 'earL', 0.35],
  leftEyeOuter: ['nose', 'earL', 0.5],
  rightEyeInner: ['nose', 'earR', 0.2],
  rightEye: ['nose', 'earR', 0.35],
  rightEyeOuter: ['nose', 'earR', 0.5],
  mouthLeft: ['nose', 'earL', 0.1],
  mouthRight: ['nose', 'earR', 0.1],
  leftPinky: ['wristL', 'indexL', 0.9],
  rightPinky: ['wristR', 'indexR', 0.9],
  leftThumb: ['wristL', 'indexL', 0.6],
  rightThumb: ['wristR', 'indexR', 0.6],
};

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** The camera's own axes in the room, and where it stands. */
export function cameraAxes(camera: Truth['camera']): {
  readonly position: Vector;
  readonly right: Vector;
  readonly down: Vector;
  readonly away: Vector;
} {
  const radians = Math.PI / 180;
  const yaw = camera.yaw * radians;
  const heading = (camera.yaw + camera.pan) * radians;
  const tilt = camera.tiltDown * radians;
  const level: Vector = [-Math.sin(heading), 0, -Math.cos(heading)];
  const away: Vector = [level[0] * Math.cos(tilt), -Math.sin(tilt), level[2] * Math.cos(tilt)];
  const down: Vector = [-level[0] * Math.sin(tilt), -Math.cos(tilt), -level[2] * Math.sin(tilt)];
  return {
    position: [camera.dist * Math.sin(yaw) + camera.x, camera.height, camera.dist * Math.cos(yaw)],
    right: [Math.cos(heading), 0, -Math.sin(heading)],
    down,
    away,
  };
}

/** A value for each landmark from the values of the truth's joints; null where one is missing. */
function spread<Size extends 2 | 3>(
  joints: Readonly<Record<string, readonly number[]>>,
  size: Size,
): (readonly number[])[] | null {
  const values: (readonly number[])[] = [];
  for (const name of LANDMARK_NAMES) {
    const [a, b, share] = FILLED[name] ?? [JOINT_OF_LANDMARK[name] ?? '', '', 0];
    const start = joints[a];
    const end = b === '' ? start : joints[b];
    if (!start || !end) return null;
    values.push(
      Array.from({ length: size }, (_, i) => {
        const from = start[i] ?? 0;
        return from + ((end[i] ?? 0) - from) * share;
      }),
    );
  }
  return values;
}

/**
 * The true pose as if a perfect model had found it: every landmark exact, wholly visible; null
 * landmarks where nobody is there. World landmarks are turned into the camera's view (x right, y down,
 * z away from it) with their origin between the hips, as MediaPipe's are.
 */
export function truthFrame(truth: Truth, index: number): PoseFrame {
  const { width, height, camera } = truth;
  const frame = truth.frames[index];
  const timestampMs = (frame?.t ?? 0) * 1000;
  const nobody = { timestampMs, width, height, landmarks: null, worldLandmarks: null };
  const picture = frame?.px && spread(frame.px, 2);
  const room = frame?.world && spread(frame.world, 3);
  if (!picture || !room) return nobody;

  const { position, right, down, away } = cameraAxes(camera);
  const seen = room.map(([x = 0, y = 0, z = 0]): Vector => {
    const offset: Vector = [x - position[0], y - position[1], z - position[2]];
    return [dot(offset, right), dot(offset, down), dot(offset, away)];
  });
  const leftHip = seen[LANDMARK_NAMES.indexOf('leftHip')] as Vector;
  const rightHip = seen[LANDMARK_NAMES.indexOf('rightHip')] as Vector;
  const origin = leftHip.map(
    (value, i) => (value + (rightHip[i] as number)) / 2,
  ) as unknown as Vector;
  const depthScale = camera.fx / origin[2] / width;
  const worldLandmarks = seen.map(
    ([x, y, z]): Landmark => ({
      x: x - origin[0],
      y: y - origin[1],
      z: z - origin[2],
      visibility: 1,
    }),
  );
  const landmarks = picture.map(
    ([x = 0, y = 0], i): Landmark => ({
      x: x / width,
      y: y / height,
      z: (worldLandmarks[i] as Landmark).z * depthScale,
      visibility: 1,
    }),
  );
  return { timestampMs, width, height, landmarks, worldLandmarks };
}
