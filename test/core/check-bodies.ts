import type { BalanceTest } from '../../src/core/balance-test.ts';
import { BODY_BUILDS, type BodyBuild } from '../../src/core/body-build.ts';
import { landmarksOf } from '../../src/core/body-landmarks.ts';
import { type BodyPose, blendPoses, poseForSide } from '../../src/core/body-pose.ts';
import {
  LANDMARK_COUNT,
  LANDMARK_INDEX,
  type LandmarkName,
  type Side,
} from '../../src/core/landmarks.ts';
import { LAPTOP_CAMERA, type Shooting, shoot } from '../../src/core/pinhole.ts';
import type { Landmark, PoseFrame } from '../../src/core/pose.ts';
import { skeletonOf } from '../../src/core/skeleton.ts';
import { minus, type Vec3 } from '../../src/core/space.ts';
import { bodyPoseOf, type PoseData } from '../../src/stretches/poses/pose-data.ts';

/** A body in a test of the side-to-side check: all for a right tested side. */
export interface CheckPoses {
  readonly start: PoseData;
  readonly end: (deg: number) => PoseData;
  /** What stays where it is in the room. */
  readonly anchor: LandmarkName;
}

export interface CheckFilming {
  readonly build?: BodyBuild;
  readonly yawOffDeg?: number;
  /** Standard deviation of every landmark as a share of the body's height, drawn from `noise`. */
  readonly noiseShare?: number;
  readonly noise?: () => number;
}

const FPS = 10;

/** Still at the start; then there and back for each end: on the way, and in the pause. */
const START_MS = 4_000;
const MOVE_MS = 1_500;
const PAUSE_MS = 2_500;
const REST_MS = 1_500;
const EACH_MS = 2 * MOVE_MS + PAUSE_MS + REST_MS;

/** How far on its way to which end a body is, 0–1. */
function placeAt(timeMs: number): readonly [end: number, share: number] {
  const end = Math.max(0, Math.floor((timeMs - START_MS) / EACH_MS));
  const inMs = timeMs - START_MS - end * EACH_MS;
  const linear =
    inMs < MOVE_MS ? inMs / MOVE_MS : 1 - Math.max(0, inMs - MOVE_MS - PAUSE_MS) / MOVE_MS;
  const share = Math.min(1, Math.max(0, linear));
  return [end, share * share * (3 - 2 * share)];
}

/** Where a laptop on the floor looks. */
const LEGS_M = 0.7;

/** Corners of the room, so that the camera's middle stays where it is however the body moves. */
const ROOM: readonly Vec3[] = [
  [-2, -2, -2],
  [2, 2, 2],
];

function yawOf({ view }: BalanceTest, tested: Side): number {
  if (view === 'front') return 0;
  return tested === 'right' ? 90 : -90;
}

function poseOf(data: PoseData, tested: Side): BodyPose {
  return poseForSide(bodyPoseOf(data, [], []), tested);
}

function anchored(body: readonly Vec3[], anchor: LandmarkName, tested: Side): readonly Vec3[] {
  const name = (tested === 'right' ? anchor : anchor.replace('right', 'left')) as LandmarkName;
  const at = body[LANDMARK_INDEX[name]] as Vec3;
  return body.map((point) => minus(point, at));
}

function noisy(frame: PoseFrame, metres: number, draw: () => number, pixels: number): PoseFrame {
  const shake = (points: readonly Landmark[] | null, x: number, y: number, z: number) =>
    points?.map((point) => ({
      ...point,
      x: point.x + draw() * x,
      y: point.y + draw() * y,
      z: point.z + draw() * z,
    })) ?? null;
  return {
    ...frame,
    landmarks: shake(frame.landmarks, pixels / frame.width, pixels / frame.height, 0),
    worldLandmarks: shake(frame.worldLandmarks, metres, metres, metres),
  };
}

/** The body in the room at its start or its end, as `truth` measures it. */
export function bodyInRoom(
  data: PoseData,
  tested: Side,
  build: BodyBuild = BODY_BUILDS.average,
): readonly Vec3[] {
  return landmarksOf(skeletonOf(poseOf(data, tested), build), build);
}

/** Films a body that does a test: still at the start, then to each end and back. */
export function filmCheck(
  test: BalanceTest,
  { start, end, anchor }: CheckPoses,
  ends: readonly number[],
  tested: Side,
  filming: CheckFilming = {},
): readonly PoseFrame[] {
  const { build = BODY_BUILDS.average, yawOffDeg = 0, noiseShare = 0, noise } = filming;
  const from = poseOf(start, tested);
  const targets = ends.map((deg) => poseOf(end(deg), tested));
  const bodyAt = (timeMs: number): readonly Vec3[] => {
    const [index, share] = placeAt(timeMs);
    const pose = blendPoses(from, targets[index] ?? from, share);
    return anchored(landmarksOf(skeletonOf(pose, build), build), anchor, tested);
  };
  const first = bodyAt(0);
  const heights = first.map(([, y]) => y);
  const middleM = (Math.max(...heights) + Math.min(...heights)) / 2;
  // A laptop on the floor looks at the legs of somebody who stands before it.
  const legsM = Math.min(...heights) + LEGS_M;
  const camera: Shooting = {
    ...LAPTOP_CAMERA,
    yawDeg: yawOf(test, tested) + yawOffDeg,
    distanceM: test.distanceM[1],
    heightM: test.surface === 'floor' ? Math.min(middleM, legsM) : middleM,
  };
  const count = Math.floor(((START_MS + ends.length * EACH_MS) * FPS) / 1000);
  const pixels =
    (noiseShare * build.heightM * camera.height) /
    (2 * Math.tan((camera.verticalFieldDeg * Math.PI) / 360) * camera.distanceM);
  return Array.from({ length: count }, (_, index) => {
    const timestampMs = (index * 1000) / FPS;
    const shot = shoot([...bodyAt(timestampMs), ...ROOM], camera, timestampMs);
    const frame = {
      ...shot,
      landmarks: shot.landmarks?.slice(0, LANDMARK_COUNT) ?? null,
      worldLandmarks: shot.worldLandmarks?.slice(0, LANDMARK_COUNT) ?? null,
    };
    if (noiseShare === 0 || noise === undefined) return frame;
    return noisy(frame, noiseShare * build.heightM, noise, pixels);
  });
}
