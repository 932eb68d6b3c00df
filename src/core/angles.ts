import { at, type Body, middle, type Role, trunkLength } from './body.ts';
import {
  cosine,
  direction,
  distance,
  frontAngle,
  interiorAngle,
  length,
  type Point,
  type Radians,
  subtract,
  toDegrees,
  wrapFrom,
} from './geometry.ts';

/** Angles that each side of the body has; `.s` is the stretched side, `.o` the other one. */
export type SidedAngle =
  | 'knee'
  | 'hip'
  | 'shoulder'
  | 'elbow'
  | 'arm_incl'
  | 'shank_incl'
  | 'shin_slope'
  | 'knee_ahead'
  | 'ear_sh_gap';

export type UnsidedAngle =
  | 'trunk_incl'
  | 'trunk_lat'
  | 'neck'
  | 'ear_fwd'
  | 'head_pitch'
  | 'hip_line_tilt'
  | 'shoulder_line_tilt'
  | 'shoulder_line_ratio'
  | 'cross_dist'
  | 'hip_heel'
  | 'hip_height_rel';

export type AngleId = `${SidedAngle}.${'s' | 'o'}` | UnsidedAngle;

/** The plane of the body an angle lies in: it can only be read when that plane faces the camera. */
export type Plane = 'sagittal' | 'frontal' | 'either';

export interface AngleDefinition {
  readonly unit: 'deg' | 'ratio';
  readonly plane: Plane;
  /** Each group needs one of its landmarks in sight: both of a pair where only their middle counts. */
  readonly needs: readonly (readonly Role[])[];
  /** Limbs that have to lie in the picture plane, by the landmark at their end. */
  readonly limbs: readonly Role[];
  /** The value, or null where the segments have no length. */
  readonly calculate: (body: Body) => number | null;
}

type Part = 's' | 'o';

const MID_HIP: readonly Role[] = ['hip.s', 'hip.o'];
const MID_SHOULDER: readonly Role[] = ['shoulder.s', 'shoulder.o'];
const MID_EAR: readonly Role[] = ['ear.s', 'ear.o'];

/** a / b, or null where b is too short to divide by. */
function ratio(a: number, b: number): number | null {
  return b >= 1 ? a / b : null;
}

function angle(
  plane: Plane,
  needs: readonly (readonly Role[])[],
  calculate: AngleDefinition['calculate'],
): AngleDefinition {
  return { unit: 'deg', plane, needs, limbs: [], calculate };
}

function proportion(
  plane: Plane,
  needs: readonly (readonly Role[])[],
  calculate: AngleDefinition['calculate'],
): AngleDefinition {
  return { unit: 'ratio', plane, needs, limbs: [], calculate };
}

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

/** +1 where the way to the stretched side is the picture's right. */
function stretchedSign(body: Body): 1 | -1 {
  const across =
    at(body, 'hip.s').x + at(body, 'shoulder.s').x - at(body, 'hip.o').x - at(body, 'shoulder.o').x;
  return across >= 0 ? 1 : -1;
}

/** Tilt of a left-right line from level, −90…90, + where the stretched side is higher. */
function lineTilt(stretchedEnd: Point, otherEnd: Point): number | null {
  const line = subtract(stretchedEnd, otherEnd);
  if (direction(line) === null) return null;
  return (Math.atan2(line.y, Math.abs(line.x)) * 180) / Math.PI;
}

/** From this turn at rest on, a twist may lengthen the shoulder line as well as shorten it. */
const TURNED_AT_REST_DEG = 10;

/**
 * Twist shows twice: the shoulder line shortens in the picture, and one end comes nearer. Each misleads in
 * its own way (a raised arm shortens the line, a lean bends the depth), so their mean is taken. The line
 * alone says nothing where it was not measured at rest, or where the body stood turned already.
 */
function twistCosine(body: Body): number {
  const { shouldersAtRest: rest, shoulderYawDeg } = body;
  const byDepth = Math.abs(shoulderYawDeg - (rest?.yawDeg ?? 0));
  if (rest === null || Math.abs(rest.yawDeg) > TURNED_AT_REST_DEG || rest.lengthPx < 1) {
    return cosine(byDepth);
  }
  const share = distance(at(body, 'shoulder.s'), at(body, 'shoulder.o')) / rest.lengthPx;
  const byLength = toDegrees(Math.acos(Math.min(1, share)) as Radians);
  return cosine((byDepth + byLength) / 2);
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

const SIDED: Readonly<Record<SidedAngle, (part: Part) => AngleDefinition>> = {
  knee: (p) => joint(`hip.${p}`, `knee.${p}`, `ankle.${p}`),
  /** Above 180 the thigh is behind the trunk line, which the interior angle cannot tell. */
  hip: hipAngle,
  shoulder: (p) => joint(`hip.${p}`, `shoulder.${p}`, `elbow.${p}`),
  elbow: (p) => joint(`shoulder.${p}`, `elbow.${p}`, `wrist.${p}`),
  /** Upper arm: 0 = hanging, 90 = level, 180 = straight up. */
  arm_incl: (p) => inclination(`shoulder.${p}`, `elbow.${p}`),
  shank_incl: (p) => inclination(`knee.${p}`, `ankle.${p}`),
  /** Slope of ankle → knee from level, −90…90, + where the knee is higher. */
  shin_slope: (p) => ({
    ...angle('either', [[`knee.${p}`], [`ankle.${p}`]], (body) =>
      lineTilt(at(body, `knee.${p}`), at(body, `ankle.${p}`)),
    ),
    limbs: [`ankle.${p}`],
  }),
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

const UNSIDED: Readonly<Record<UnsidedAngle, AngleDefinition>> = {
  /** Mid-hip → mid-shoulder from vertical, −150…210: 90 = level face down, −90 = on the back. */
  trunk_incl: angle('sagittal', [MID_HIP, MID_SHOULDER], (body) => {
    const up = direction(subtract(middle(body, 'shoulder'), middle(body, 'hip')));
    return up === null ? null : wrapFrom((90 - up) * body.forward, -150);
  }),
  /** Sideways tilt of the same line seen from the front, + away from the stretched side. */
  trunk_lat: angle('frontal', [MID_HIP, MID_SHOULDER], (body) => {
    const up = direction(subtract(middle(body, 'shoulder'), middle(body, 'hip')));
    return up === null ? null : wrapFrom((up - 90) * stretchedSign(body), -180);
  }),
  /** Mid-ear, mid-shoulder, mid-hip: 180 = in line, below = chin to chest, above = tipped back. */
  neck: angle('sagittal', [MID_EAR, MID_SHOULDER, MID_HIP], (body) =>
    frontAngle(middle(body, 'ear'), middle(body, 'shoulder'), middle(body, 'hip'), body.forward),
  ),
  /** How far the ears are in front of the shoulders, as a share of the trunk. */
  ear_fwd: proportion('sagittal', [MID_EAR, MID_SHOULDER, MID_HIP], (body) =>
    ratio((middle(body, 'ear').x - middle(body, 'shoulder').x) * body.forward, trunkLength(body)),
  ),
  /** Mid-ear → nose from level, + up. */
  head_pitch: angle('sagittal', [['nose'], MID_EAR], (body) => {
    const towards = direction(subtract(at(body, 'nose'), middle(body, 'ear')));
    if (towards === null) return null;
    return wrapFrom(body.forward === 1 ? towards : 180 - towards, -180);
  }),
  hip_line_tilt: angle('frontal', [['hip.s'], ['hip.o']], (body) =>
    lineTilt(at(body, 'hip.s'), at(body, 'hip.o')),
  ),
  shoulder_line_tilt: angle('frontal', [['shoulder.s'], ['shoulder.o']], (body) =>
    lineTilt(at(body, 'shoulder.s'), at(body, 'shoulder.o')),
  ),
  /** Cosine of how far the shoulders have twisted since rest: 1 = square, leaning does not count. */
  shoulder_line_ratio: proportion('frontal', [['shoulder.s'], ['shoulder.o']], twistCosine),
  /** How far the crossed ankle is from the other knee, in lengths of the standing shank. */
  cross_dist: proportion('either', [['ankle.s'], ['knee.o'], ['ankle.o']], (body) =>
    ratio(
      distance(at(body, 'ankle.s'), at(body, 'knee.o')),
      distance(at(body, 'knee.o'), at(body, 'ankle.o')),
    ),
  ),
  /** How far the hips are from the heels, in trunk lengths. */
  hip_heel: proportion('sagittal', [MID_HIP, ['heel.s', 'heel.o'], MID_SHOULDER], (body) =>
    ratio(distance(middle(body, 'hip'), middle(body, 'heel')), trunkLength(body)),
  ),
  /** How far the hips are above the lower knee, in trunk lengths. */
  hip_height_rel: proportion('sagittal', [MID_HIP, ['knee.s', 'knee.o'], MID_SHOULDER], (body) =>
    ratio(
      middle(body, 'hip').y - Math.min(at(body, 'knee.s').y, at(body, 'knee.o').y),
      trunkLength(body),
    ),
  ),
};

const DEFINITIONS = new Map<AngleId, AngleDefinition>([
  ...(Object.keys(UNSIDED) as UnsidedAngle[]).map((id) => [id, UNSIDED[id]] as const),
  ...(Object.keys(SIDED) as SidedAngle[]).flatMap((id) =>
    (['s', 'o'] as const).map((part) => [`${id}.${part}` as AngleId, SIDED[id](part)] as const),
  ),
]);

export function isAngleId(id: string): id is AngleId {
  return DEFINITIONS.has(id as AngleId);
}

/** How an angle is calculated, in which plane and unit. */
export function angleDefinition(id: AngleId): AngleDefinition {
  return DEFINITIONS.get(id) as AngleDefinition;
}
