import type { LandmarkName, Side } from '../../src/core/landmarks.ts';

/** One arm and one leg, degrees. */
export interface LimbPose {
  /** Thigh from straight down, + towards the front. */
  readonly thighDeg: number;
  /** Interior knee angle, 180 = straight. */
  readonly kneeDeg: number;
  /** Upper arm from the trunk: 0 hangs along it, 180 is overhead. */
  readonly armDeg: number;
  /** Which way the arm is raised: 0 to the front, 90 to its own side. */
  readonly armOutDeg: number;
  /** Interior elbow angle, 180 = straight. */
  readonly elbowDeg: number;
}

/** A stick body's posture. True angles, as a goniometer would show them. */
export interface StickPose {
  /** Trunk from vertical, + forwards: 90 = level face down, −90 = on the back. */
  readonly trunkDeg: number;
  /** Trunk sideways, + to the person's right. */
  readonly leanDeg: number;
  /** Shoulders turned against the hips, + right shoulder forward. */
  readonly twistDeg: number;
  /** Hip line from level, + right hip higher. */
  readonly hipTiltDeg: number;
  /** 180 = head in line with the trunk, below = chin to chest. */
  readonly neckDeg: number;
  readonly left: LimbPose;
  readonly right: LimbPose;
}

/** Metres in front of, above and to the right of the point between the hips. */
export type BodyPoint = readonly [forward: number, up: number, right: number];

export type StickBody = Readonly<Record<LandmarkName, BodyPoint>>;

/** Lengths in metres. */
const TRUNK = 0.5;
const THIGH = 0.43;
const SHANK = 0.43;
const UPPER_ARM = 0.28;
const FOREARM = 0.26;
const SHOULDER_HALF = 0.19;
const HIP_HALF = 0.11;
const EAR_HEIGHT = 0.23;
const EAR_HALF = 0.07;

const LIMBS_AT_REST: LimbPose = {
  thighDeg: 0,
  kneeDeg: 180,
  armDeg: 5,
  armOutDeg: 0,
  elbowDeg: 175,
};

/** A posture; what is not given is as in standing straight. */
export function stick(
  trunk: Partial<Omit<StickPose, 'left' | 'right'>> = {},
  limbs: Partial<LimbPose> = {},
  apart: { readonly left?: Partial<LimbPose>; readonly right?: Partial<LimbPose> } = {},
): StickPose {
  return {
    trunkDeg: 0,
    leanDeg: 0,
    twistDeg: 0,
    hipTiltDeg: 0,
    neckDeg: 180,
    ...trunk,
    left: { ...LIMBS_AT_REST, ...limbs, ...apart.left },
    right: { ...LIMBS_AT_REST, ...limbs, ...apart.right },
  };
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

/** A weighted sum of points. */
function sum(...parts: readonly (readonly [weight: number, point: BodyPoint])[]): BodyPoint {
  const along = (axis: 0 | 1 | 2) =>
    parts.reduce((s, [weight, point]) => s + weight * point[axis], 0);
  return [along(0), along(1), along(2)];
}

/** Down, tipped towards the front. */
function downwards(degrees: number): BodyPoint {
  return [sin(degrees), -cos(degrees), 0];
}

type SidePoints = Readonly<
  Record<
    | 'hip'
    | 'knee'
    | 'ankle'
    | 'heel'
    | 'footIndex'
    | 'shoulder'
    | 'elbow'
    | 'wrist'
    | 'hand'
    | 'ear'
    | 'eye'
    | 'mouth',
    BodyPoint
  >
>;

/** The points of one side of the body. */
function sidePoints(pose: StickPose, side: Side): SidePoints {
  const { trunkDeg, leanDeg, twistDeg, hipTiltDeg, neckDeg } = pose;
  const { thighDeg, kneeDeg, armDeg, armOutDeg, elbowDeg } = pose[side];
  const sign = side === 'right' ? 1 : -1;

  const trunk: BodyPoint = [
    sin(trunkDeg) * cos(leanDeg),
    cos(trunkDeg) * cos(leanDeg),
    sin(leanDeg),
  ];
  const front: BodyPoint = [cos(trunkDeg), -sin(trunkDeg), 0];
  const across: BodyPoint = [
    -sin(trunkDeg) * sin(leanDeg),
    -cos(trunkDeg) * sin(leanDeg),
    cos(leanDeg),
  ];
  const shoulderLine = sum([cos(twistDeg), across], [sin(twistDeg), front]);

  const hip: BodyPoint = [0, sign * HIP_HALF * sin(hipTiltDeg), sign * HIP_HALF * cos(hipTiltDeg)];
  const knee = sum([1, hip], [THIGH, downwards(thighDeg)]);
  const shank = downwards(thighDeg - (180 - kneeDeg));
  const toes = downwards(thighDeg - (180 - kneeDeg) + 90);
  const ankle = sum([1, knee], [SHANK, shank]);

  const shoulder = sum([TRUNK, trunk], [sign * SHOULDER_HALF, shoulderLine]);
  const raised = sum([cos(armOutDeg), front], [sign * sin(armOutDeg), across]);
  const armAt = (degrees: number) => sum([-cos(degrees), trunk], [sin(degrees), raised]);
  const elbow = sum([1, shoulder], [UPPER_ARM, armAt(armDeg)]);
  const forearm = armAt(armDeg + (180 - elbowDeg));
  const wrist = sum([1, elbow], [FOREARM, forearm]);

  const headDeg = trunkDeg + 180 - neckDeg;
  const head: BodyPoint = [sin(headDeg) * cos(leanDeg), cos(headDeg) * cos(leanDeg), sin(leanDeg)];
  const face: BodyPoint = [cos(headDeg), -sin(headDeg), 0];
  const ear = sum([TRUNK, trunk], [EAR_HEIGHT, head], [sign * EAR_HALF, across]);
  return {
    hip,
    knee,
    ankle,
    heel: sum([1, ankle], [0.05, shank], [-0.06, toes]),
    footIndex: sum([1, ankle], [0.06, shank], [0.18, toes]),
    shoulder,
    elbow,
    wrist,
    hand: sum([1, wrist], [0.08, forearm]),
    ear,
    eye: sum([1, ear], [0.09, face], [0.03, head], [-sign * 0.03, across]),
    mouth: sum([1, ear], [0.09, face], [-0.05, head], [-sign * 0.04, across]),
  };
}

/** Where the landmarks of a body in this posture are. */
export function bodyOf(pose: StickPose): StickBody {
  const left = sidePoints(pose, 'left');
  const right = sidePoints(pose, 'right');
  const headDeg = pose.trunkDeg + 180 - pose.neckDeg;
  const face: BodyPoint = [cos(headDeg), -sin(headDeg), 0];
  return {
    nose: sum([0.5, left.ear], [0.5, right.ear], [0.11, face]),
    leftEyeInner: left.eye,
    leftEye: left.eye,
    leftEyeOuter: left.eye,
    rightEyeInner: right.eye,
    rightEye: right.eye,
    rightEyeOuter: right.eye,
    leftEar: left.ear,
    rightEar: right.ear,
    mouthLeft: left.mouth,
    mouthRight: right.mouth,
    leftShoulder: left.shoulder,
    rightShoulder: right.shoulder,
    leftElbow: left.elbow,
    rightElbow: right.elbow,
    leftWrist: left.wrist,
    rightWrist: right.wrist,
    leftPinky: left.hand,
    rightPinky: right.hand,
    leftIndex: left.hand,
    rightIndex: right.hand,
    leftThumb: left.hand,
    rightThumb: right.hand,
    leftHip: left.hip,
    rightHip: right.hip,
    leftKnee: left.knee,
    rightKnee: right.knee,
    leftAnkle: left.ankle,
    rightAnkle: right.ankle,
    leftHeel: left.heel,
    rightHeel: right.heel,
    leftFootIndex: left.footIndex,
    rightFootIndex: right.footIndex,
  };
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function limbBetween(from: LimbPose, to: LimbPose, share: number): LimbPose {
  return {
    thighDeg: between(from.thighDeg, to.thighDeg, share),
    kneeDeg: between(from.kneeDeg, to.kneeDeg, share),
    armDeg: between(from.armDeg, to.armDeg, share),
    armOutDeg: between(from.armOutDeg, to.armOutDeg, share),
    elbowDeg: between(from.elbowDeg, to.elbowDeg, share),
  };
}

/** The posture on the way from one to another; share 0 is the first, 1 the second. */
export function poseBetween(from: StickPose, to: StickPose, share: number): StickPose {
  return {
    trunkDeg: between(from.trunkDeg, to.trunkDeg, share),
    leanDeg: between(from.leanDeg, to.leanDeg, share),
    twistDeg: between(from.twistDeg, to.twistDeg, share),
    hipTiltDeg: between(from.hipTiltDeg, to.hipTiltDeg, share),
    neckDeg: between(from.neckDeg, to.neckDeg, share),
    left: limbBetween(from.left, to.left, share),
    right: limbBetween(from.right, to.right, share),
  };
}
