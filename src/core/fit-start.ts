import type { BodyBuild } from './body-build.ts';
import { type BodyPose, type LimbAngles, STRAIGHT_LIMB } from './body-pose.ts';
import { type AngleLimits, SPINE_LIMITS } from './joint-limits.ts';
import { LANDMARK_INDEX, type PairedLandmark, type Side, sided } from './landmarks.ts';
import { skeletonOf } from './skeleton.ts';
import {
  between,
  minus,
  type Rotation,
  rotate,
  scaled,
  size,
  tipRight,
  turnAbout,
  turnUp,
  type Vec3,
} from './space.ts';

const DEG = 180 / Math.PI;

/** A limb straighter than this says nothing of how it is turned about its length. */
const BENT_DEG = 12;

/** Nearer to face up or down than this, turning and leaning are the same thing. */
const GIMBAL = 0.05;

type Landmarks = readonly Vec3[];

function at(body: Landmarks, name: PairedLandmark, side: Side): Vec3 {
  return body[LANDMARK_INDEX[sided(name, side)]] as Vec3;
}

function middle(body: Landmarks, name: PairedLandmark): Vec3 {
  return between(at(body, name, 'left'), at(body, name, 'right'));
}

function unit(v: Vec3): Vec3 {
  return scaled(v, 1 / Math.max(size(v), 1e-9));
}

function cross([ax, ay, az]: Vec3, [bx, by, bz]: Vec3): Vec3 {
  return [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
}

function dot([ax, ay, az]: Vec3, [bx, by, bz]: Vec3): number {
  return ax * bx + ay * by + az * bz;
}

function arcsin(value: number): number {
  return Math.asin(Math.min(1, Math.max(-1, value))) * DEG;
}

function angleBetween(a: Vec3, b: Vec3): number {
  return Math.acos(Math.min(1, Math.max(-1, dot(a, b)))) * DEG;
}

function undone([x, y, z, w]: Rotation): Rotation {
  return [-x, -y, -z, w];
}

function wrapped(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

/** The pelvis's frame from the hip line and the trunk. */
function pelvisOf(body: Landmarks): BodyPose['pelvis'] {
  const z = unit(minus(at(body, 'hip', 'right'), at(body, 'hip', 'left')));
  const up = minus(middle(body, 'shoulder'), middle(body, 'hip'));
  const x = unit(cross(up, z));
  const y = cross(z, x);
  const tiltDeg = arcsin(-x[1]);
  if (Math.cos(tiltDeg / DEG) < GIMBAL) {
    return { tiltDeg, leanDeg: Math.atan2(y[2], z[2]) * DEG, turnDeg: 0 };
  }
  const leanDeg = Math.atan2(-z[1], y[1]) * DEG;
  const turnDeg = Math.atan2(x[2], x[0]) * DEG;
  if (Math.abs(leanDeg) <= 100) return { tiltDeg, leanDeg, turnDeg };
  return {
    tiltDeg: 180 - tiltDeg,
    leanDeg: wrapped(leanDeg + 180),
    turnDeg: wrapped(turnDeg + 180),
  };
}

/** How the shoulder line is turned against the hip line, which the spine has to do. */
function spineOf(body: Landmarks, pelvis: Rotation): BodyPose['spine'] {
  const across = minus(at(body, 'shoulder', 'right'), at(body, 'shoulder', 'left'));
  const [x, y, z] = rotate(undone(pelvis), across);
  const within = (degrees: number, limits: AngleLimits) =>
    Math.min(limits[1], Math.max(limits[0], degrees));
  return {
    flexionDeg: 0,
    sideDeg: within(Math.atan2(-y, z) * DEG, SPINE_LIMITS.sideDeg),
    twistDeg: within(Math.atan2(-x, z) * DEG, SPINE_LIMITS.twistDeg),
  };
}

function legOf(body: Landmarks, side: Side, pelvis: Rotation): Partial<LimbAngles> {
  const out = side === 'right' ? 1 : -1;
  const local = (from: PairedLandmark, to: PairedLandmark) =>
    unit(rotate(undone(pelvis), minus(at(body, to, side), at(body, from, side))));
  const [thigh, shank] = [local('hip', 'knee'), local('knee', 'ankle')];
  const foot = local('heel', 'footIndex');
  const hipAbductionDeg = arcsin(thigh[2] * out);
  const raised = Math.atan2(thigh[0], -thigh[1]) * DEG;
  const hipFlexionDeg = raised < -60 ? raised + 360 : raised;
  const kneeFlexionDeg = angleBetween(thigh, shank);
  const unturned = (v: Vec3) =>
    rotate(tipRight(hipAbductionDeg * out), rotate(turnUp(-hipFlexionDeg), v));
  const ahead = kneeFlexionDeg > BENT_DEG ? scaled(unturned(shank), -1) : unturned(foot);
  return {
    hipFlexionDeg,
    hipAbductionDeg,
    hipRotationDeg: Math.atan2(-ahead[2], ahead[0]) * DEG * out,
    kneeFlexionDeg,
    ankleFlexionDeg: angleBetween(shank, foot) - 80,
  };
}

function armOf(body: Landmarks, side: Side, thorax: Rotation): Partial<LimbAngles> {
  const out = side === 'right' ? 1 : -1;
  const local = (from: PairedLandmark, to: PairedLandmark) =>
    unit(rotate(undone(thorax), minus(at(body, to, side), at(body, from, side))));
  const [upper, forearm] = [local('shoulder', 'elbow'), local('elbow', 'wrist')];
  const shoulderRaiseDeg = angleBetween(upper, [0, -1, 0]);
  const plane = Math.atan2(upper[0], upper[2] * out) * DEG;
  const shoulderPlaneDeg = plane < -110 ? plane + 360 : plane;
  const elbowFlexionDeg = angleBetween(upper, forearm);
  const [c, s] = [Math.cos(shoulderPlaneDeg / DEG), Math.sin(shoulderPlaneDeg / DEG)];
  const ahead = rotate(turnAbout([-c * out, 0, s], -shoulderRaiseDeg), forearm);
  const turned = Math.atan2(-ahead[2], ahead[0]) * DEG * out;
  return {
    shoulderRaiseDeg,
    shoulderPlaneDeg,
    shoulderRotationDeg: elbowFlexionDeg > BENT_DEG ? turned : 0,
    elbowFlexionDeg,
  };
}

/**
 * A posture near that of a body, joint by joint, its back neither rounded nor arched: where a fit begins.
 * @param body the 33 landmarks in the room, metres
 */
export function roughPose(body: Landmarks, build: BodyBuild): BodyPose {
  const straight: BodyPose = {
    pelvis: pelvisOf(body),
    spine: { flexionDeg: 0, sideDeg: 0, twistDeg: 0 },
    neck: { flexionDeg: 0, sideDeg: 0, turnDeg: 0, nodDeg: 0 },
    left: STRAIGHT_LIMB,
    right: STRAIGHT_LIMB,
    supports: [],
    anchors: [],
  };
  const { pelvis } = skeletonOf(straight, build);
  const bent = { ...straight, spine: spineOf(body, pelvis.rotation) };
  const { thorax } = skeletonOf(bent, build);
  const limb = (side: Side): LimbAngles => ({
    ...STRAIGHT_LIMB,
    ...legOf(body, side, pelvis.rotation),
    ...armOf(body, side, thorax.rotation),
  });
  return { ...bent, left: limb('left'), right: limb('right') };
}
