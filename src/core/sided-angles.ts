import {
  type AngleDefinition,
  angle,
  halfOfPart,
  lineTilt,
  type Part,
  proportion,
  ratio,
} from './angle-definition.ts';
import type { SidedAngle } from './angle-ids.ts';
import { type Body, type BodyHalf, type Role, trunkLength } from './body.ts';
import {
  direction,
  frontAngle,
  interiorAngle,
  length,
  type Point,
  subtract,
  wrapFrom,
} from './geometry.ts';
import type { PairedLandmark } from './landmarks.ts';

type Needs = AngleDefinition['needs'];
type Segment = readonly [PairedLandmark, PairedLandmark];
type Chain = readonly [PairedLandmark, PairedLandmark, PairedLandmark];

const MID_HIP: readonly Role[] = ['hip.s', 'hip.o'];

/** An angle that is read off one half of the body. */
type OnHalf = (half: BodyHalf, body: Body) => number | null;

function onHalf(part: Part, calculate: OnHalf): AngleDefinition['calculate'] {
  return (body) => calculate(halfOfPart(body, part), body);
}

/** Interior angle of three landmarks of one side, 180 = straight. */
function joint(p: Part, [a, vertex, b]: Chain, calculate: OnHalf): AngleDefinition {
  const needs: Needs = [[`${a}.${p}`], [`${vertex}.${p}`], [`${b}.${p}`]];
  const limbs: readonly Role[] = [`${vertex}.${p}`, `${b}.${p}`];
  return { ...angle('either', needs, onHalf(p, calculate)), limbs };
}

/** Angle of a segment from straight down, 0–180; null where it is too short. */
function fromDown(top: Point, bottom: Point): number | null {
  const towards = direction(subtract(bottom, top));
  return towards === null ? null : Math.abs(wrapFrom(towards + 90, -180));
}

function inclination(p: Part, [top, bottom]: Segment, calculate: OnHalf): AngleDefinition {
  return angle('either', [[`${top}.${p}`], [`${bottom}.${p}`]], onHalf(p, calculate));
}

export function thighRise({ hip, knee }: BodyHalf): number | null {
  return lineTilt(knee, hip);
}

/** Shoulder, hip, knee of one side round the front: 180 = straight, below = flexed. */
function hipAngle(p: Part): AngleDefinition {
  const needs: Needs = [[`shoulder.${p}`], [`hip.${p}`], [`knee.${p}`]];
  const calculate = onHalf(p, ({ shoulder, hip, knee }, { forward }) =>
    frontAngle(shoulder, hip, knee, forward),
  );
  return { ...angle('sagittal', needs, calculate), limbs: [`knee.${p}`] };
}

/** How far the knee is in front of the ankle, as a share of the shank. */
function kneeAhead({ knee, ankle }: BodyHalf, { forward }: Body): number | null {
  const shank = subtract(knee, ankle);
  return ratio(shank.x * forward, length(shank));
}

/** How far the ear is above the shoulder, as a share of the trunk. */
function earToShoulder({ ear, shoulder }: BodyHalf, body: Body): number | null {
  return ratio(ear.y - shoulder.y, trunkLength(body));
}

/** How each angle that comes in pairs is calculated. */
export const SIDED_ANGLES: Readonly<Record<SidedAngle, (part: Part) => AngleDefinition>> = {
  knee: (p) =>
    joint(p, ['hip', 'knee', 'ankle'], ({ hip, knee, ankle }) => interiorAngle(hip, knee, ankle)),
  /** Above 180 the thigh is behind the trunk line, which the interior angle cannot tell. */
  hip: hipAngle,
  shoulder: (p) =>
    joint(p, ['hip', 'shoulder', 'elbow'], ({ hip, shoulder, elbow }) =>
      interiorAngle(hip, shoulder, elbow),
    ),
  elbow: (p) =>
    joint(p, ['shoulder', 'elbow', 'wrist'], ({ shoulder, elbow, wrist }) =>
      interiorAngle(shoulder, elbow, wrist),
    ),
  /** Upper arm: 0 = hanging, 90 = level, 180 = straight up. */
  arm_incl: (p) =>
    inclination(p, ['shoulder', 'elbow'], ({ shoulder, elbow }) => fromDown(shoulder, elbow)),
  thigh_incl: (p) => inclination(p, ['hip', 'knee'], ({ hip, knee }) => fromDown(hip, knee)),
  /** Slope of hip → knee seen from the front, + where the knee is higher. */
  thigh_rise: (p) => angle('frontal', [[`hip.${p}`], [`knee.${p}`]], onHalf(p, thighRise)),
  shank_incl: (p) => inclination(p, ['knee', 'ankle'], ({ knee, ankle }) => fromDown(knee, ankle)),
  knee_ahead: (p) => proportion('sagittal', [[`knee.${p}`], [`ankle.${p}`]], onHalf(p, kneeAhead)),
  ear_sh_gap: (p) =>
    proportion('either', [[`ear.${p}`], [`shoulder.${p}`], MID_HIP], onHalf(p, earToShoulder)),
};
