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
  return part === 's'
    ? lineTilt(at(body, 'knee.s'), at(body, 'hip.s'))
    : lineTilt(at(body, 'knee.o'), at(body, 'hip.o'));
}

/** Shoulder, hip, knee of one side round the front: 180 = straight, below = flexed. */
function hipAngle(p: Part): AngleDefinition {
  const [shoulder, hip, knee]: readonly [Role, Role, Role] = [
    `shoulder.${p}`,
    `hip.${p}`,
    `knee.${p}`,
  ];
  const calculate = (body: Body) =>
    frontAngle(at(body, shoulder), at(body, hip), at(body, knee), body.forward);
  return { ...angle('sagittal', [[shoulder], [hip], [knee]], calculate), limbs: [knee] };
}

/** How far the knee is in front of the ankle, as a share of the shank. */
function kneeAhead(p: Part): AngleDefinition {
  const [knee, ankle]: readonly [Role, Role] = [`knee.${p}`, `ankle.${p}`];
  return proportion('sagittal', [[knee], [ankle]], (body) => {
    const shank = subtract(at(body, knee), at(body, ankle));
    return ratio(shank.x * body.forward, length(shank));
  });
}

/** How far the ear is above the shoulder, as a share of the trunk. */
function earToShoulder(p: Part): AngleDefinition {
  const [ear, shoulder]: readonly [Role, Role] = [`ear.${p}`, `shoulder.${p}`];
  return proportion('either', [[ear], [shoulder], MID_HIP], (body) =>
    ratio(at(body, ear).y - at(body, shoulder).y, trunkLength(body)),
  );
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
  knee_ahead: kneeAhead,
  ear_sh_gap: earToShoulder,
};
