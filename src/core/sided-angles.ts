import {
  type AngleDefinition,
  angle,
  lineTilt,
  type Part,
  proportion,
  ratio,
} from './angle-definition.ts';
import type { SidedAngle } from './angle-ids.ts';
import { at, type Body, type Role, trunkLength } from './body.ts';
import { direction, frontAngle, interiorAngle, length, subtract, wrapFrom } from './geometry.ts';

const MID_HIP: readonly Role[] = ['hip.s', 'hip.o'];

/** Interior angle of three landmarks of one side, 180 = straight. */
function joint(a: Role, vertex: Role, b: Role): AngleDefinition {
  const calculate = (body: Body) => interiorAngle(at(body, a), at(body, vertex), at(body, b));
  return { ...angle('either', [[a], [vertex], [b]], calculate), limbs: [vertex, b] };
}

/** Angle of a segment from straight down, 0–180. */
function inclination(top: Role, bottom: Role): AngleDefinition {
  return angle('either', [[top], [bottom]], (body) => {
    const towards = direction(subtract(at(body, bottom), at(body, top)));
    return towards === null ? null : Math.abs(wrapFrom(towards + 90, -180));
  });
}

export function thighRise(body: Body, part: Part): number | null {
  return lineTilt(at(body, `knee.${part}`), at(body, `hip.${part}`));
}

/** Shoulder, hip, knee of one side round the front: 180 = straight, below = flexed. */
function hipAngle(p: Part): AngleDefinition {
  const needs: readonly Role[] = [`shoulder.${p}`, `hip.${p}`, `knee.${p}`];
  const calculate = (body: Body) =>
    frontAngle(
      at(body, `shoulder.${p}`),
      at(body, `hip.${p}`),
      at(body, `knee.${p}`),
      body.forward,
    );
  return {
    ...angle(
      'sagittal',
      needs.map((role) => [role]),
      calculate,
    ),
    limbs: [`knee.${p}`],
  };
}

/** How each angle that comes in pairs is calculated. */
export const SIDED_ANGLES: Readonly<Record<SidedAngle, (part: Part) => AngleDefinition>> = {
  knee: (p) => joint(`hip.${p}`, `knee.${p}`, `ankle.${p}`),
  /** Above 180 the thigh is behind the trunk line, which the interior angle cannot tell. */
  hip: hipAngle,
  shoulder: (p) => joint(`hip.${p}`, `shoulder.${p}`, `elbow.${p}`),
  elbow: (p) => joint(`shoulder.${p}`, `elbow.${p}`, `wrist.${p}`),
  /** Upper arm: 0 = hanging, 90 = level, 180 = straight up. */
  arm_incl: (p) => inclination(`shoulder.${p}`, `elbow.${p}`),
  thigh_incl: (p) => inclination(`hip.${p}`, `knee.${p}`),
  /** Slope of hip → knee seen from the front, + where the knee is higher. */
  thigh_rise: (p) => angle('frontal', [[`hip.${p}`], [`knee.${p}`]], (body) => thighRise(body, p)),
  shank_incl: (p) => inclination(`knee.${p}`, `ankle.${p}`),
  /** How far the knee is in front of the ankle, as a share of the shank. */
  knee_ahead: (p) =>
    proportion('sagittal', [[`knee.${p}`], [`ankle.${p}`]], (body) => {
      const shank = subtract(at(body, `knee.${p}`), at(body, `ankle.${p}`));
      return ratio(shank.x * body.forward, length(shank));
    }),
  /** How far the ear is above the shoulder, as a share of the trunk. */
  ear_sh_gap: (p) =>
    proportion('either', [[`ear.${p}`], [`shoulder.${p}`], MID_HIP], (body) =>
      ratio(at(body, `ear.${p}`).y - at(body, `shoulder.${p}`).y, trunkLength(body)),
    ),
};
