import { advisedYaw } from '../../src/core/advised-yaw.ts';
import type { AngleId } from '../../src/core/angle-ids.ts';
import { angleDefinition } from '../../src/core/angles.ts';
import { BODY_BUILDS, type BodyBuild } from '../../src/core/body-build.ts';
import { landmarksOf } from '../../src/core/body-landmarks.ts';
import type { BodyPose } from '../../src/core/body-pose.ts';
import { LANDMARK_INDEX, type Side } from '../../src/core/landmarks.ts';
import { LAPTOP_CAMERA, type Shooting, shoot } from '../../src/core/pinhole.ts';
import { placeBetween, placeBody } from '../../src/core/place-body.ts';
import type { Landmark, PoseFrame } from '../../src/core/pose.ts';
import { posedBody } from '../../src/core/pose-readings.ts';
import type { Stretch } from '../../src/core/reference.ts';
import { skeletonOf } from '../../src/core/skeleton.ts';
import type { Vec3 } from '../../src/core/space.ts';

/** Go into a posture in `moveMs`, then stay in it for `stayMs`. */
export interface BodyMove {
  readonly to: BodyPose;
  readonly moveMs?: number;
  readonly stayMs: number;
}

export interface BodyFilming {
  readonly build?: BodyBuild;
  /** Turned away from the advised view, degrees. */
  readonly yawOffDeg?: number;
  readonly fps?: number;
  /** Standard deviation of every landmark, as a share of the body's height, drawn from `noise`. */
  readonly noiseShare?: number;
  readonly noise?: () => number;
}

function heightOf(body: readonly Vec3[]): number {
  const heights = body.map(([, y]) => y);
  return (Math.max(...heights) + Math.min(...heights)) / 2;
}

/** The laptop as far away as the placement says, its screen tilted so that the posture is in the middle. */
export function advisedCamera(
  stretch: Stretch,
  side: Side | null,
  body: readonly Vec3[],
  yawOffDeg = 0,
): Shooting {
  const [, farthest] = stretch.placement.distanceM;
  return {
    ...LAPTOP_CAMERA,
    yawDeg: advisedYaw(stretch, side) + yawOffDeg,
    distanceM: farthest,
    heightM: heightOf(body),
  };
}

/** Speeds up and slows down as a person does. */
function eased(share: number): number {
  return share * share * (3 - 2 * share);
}

type Bodies = (timeMs: number) => readonly Vec3[];

function bodiesOf(moves: readonly BodyMove[], build: BodyBuild): Bodies {
  const still = moves.map(({ to }) => landmarksOf(placeBody(to, build), build));
  return (timeMs) => {
    let startMs = 0;
    for (const [index, { to, moveMs = 0, stayMs }] of moves.entries()) {
      const from = moves[index - 1]?.to;
      if (from !== undefined && timeMs < startMs + moveMs) {
        const share = eased((timeMs - startMs) / moveMs);
        return landmarksOf(placeBetween(from, to, share, build), build);
      }
      if (timeMs <= startMs + moveMs + stayMs) return still[index] as readonly Vec3[];
      startMs += moveMs + stayMs;
    }
    return still.at(-1) as readonly Vec3[];
  };
}

function noisy(
  frame: PoseFrame,
  spreadX: number,
  spreadY: number,
  spreadM: number,
  noise: () => number,
): PoseFrame {
  const shake = (points: readonly Landmark[] | null, x: number, y: number, z: number) =>
    points?.map((point) => ({
      ...point,
      x: point.x + noise() * x,
      y: point.y + noise() * y,
      z: point.z + noise() * z,
    })) ?? null;
  return {
    ...frame,
    landmarks: shake(frame.landmarks, spreadX, spreadY, 0),
    worldLandmarks: shake(frame.worldLandmarks, spreadM, spreadM, spreadM),
  };
}

/** Pixels a metre has in the picture, by the trunk's length. */
function scaleOf({ landmarks, worldLandmarks, width, height }: PoseFrame): number {
  const pairs = [
    ['leftShoulder', 'leftKnee'],
    ['leftHip', 'rightShoulder'],
    ['leftWrist', 'rightAnkle'],
  ] as const;
  const shares = pairs.map(([a, b]) => {
    const apart = (points: readonly Landmark[] | null, x: number, y: number) => {
      const [p, q] = [points?.[LANDMARK_INDEX[a]], points?.[LANDMARK_INDEX[b]]];
      return Math.hypot(((p?.x ?? 0) - (q?.x ?? 0)) * x, ((p?.y ?? 0) - (q?.y ?? 0)) * y);
    };
    return apart(landmarks, width, height) / apart(worldLandmarks, 1, 1);
  });
  return shares.sort((a, b) => a - b)[1] as number;
}

/** Films a body that makes these moves before the camera the stretch asks for. */
export function filmBody(
  moves: readonly BodyMove[],
  stretch: Stretch,
  side: Side | null,
  filming: BodyFilming = {},
): readonly PoseFrame[] {
  const { build = BODY_BUILDS.average, yawOffDeg = 0, fps = 15, noiseShare = 0 } = filming;
  const bodyAt = bodiesOf(moves, build);
  const main = landmarksOf(placeBody((moves[1] ?? (moves[0] as BodyMove)).to, build), build);
  const camera = advisedCamera(stretch, side, main, yawOffDeg);
  const durationMs = moves.reduce((ms, { moveMs = 0, stayMs }) => ms + moveMs + stayMs, 0);
  const count = Math.floor((durationMs * fps) / 1000) + 1;
  return Array.from({ length: count }, (_, index) => {
    const timestampMs = (index * 1000) / fps;
    const frame = shoot(bodyAt(timestampMs), camera, timestampMs);
    if (noiseShare === 0 || filming.noise === undefined) return frame;
    const spreadM = noiseShare * build.heightM;
    const spreadPx = spreadM * scaleOf(frame);
    return noisy(frame, spreadPx / frame.width, spreadPx / frame.height, spreadM, filming.noise);
  });
}

/** Normally distributed noise, the same every time for a seed (Box and Muller, on a Lehmer generator). */
export function seededNoise(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** What the advised camera shows of a posture as it is in the room, the shoulders known from a look from the front. */
export function measuredInAdvisedView(
  pose: BodyPose,
  stretch: Stretch,
  side: Side | null,
): (angle: AngleId) => number | null {
  const build = BODY_BUILDS.average;
  const landmarks = landmarksOf(skeletonOf(pose, build), build);
  const camera = advisedCamera(stretch, side, landmarks);
  const body = posedBody(shoot(landmarks, camera), camera.yawDeg, side ?? 'right', build);
  return (angle) => angleDefinition(angle).calculate(body);
}
