import type { AngleId } from '../core/angle-ids.ts';
import type { BodyBuild } from '../core/body-build.ts';
import type { Side } from '../core/landmarks.ts';
import type { CorrectionDirection } from '../core/reference.ts';
import { pointIn, type Skeleton } from '../core/skeleton.ts';
import { add, between, minus, rotate, scaled, size, type Vec3 } from '../core/space.ts';

/** The joint to correct and which way it should go. */
export interface CorrectionMark {
  readonly at: Vec3;
  /** Unit direction, or null where an arrow would say nothing, as in "keep still". */
  readonly towards: Vec3 | null;
}

/** Three points of a limb: the middle one is the joint. */
type Bend = readonly [before: Vec3, joint: Vec3, after: Vec3];

function bendOf(angle: AngleId, side: Side, skeleton: Skeleton, build: BodyBuild): Bend | null {
  const at = (part: 'Thigh' | 'Shank' | 'Foot' | 'UpperArm' | 'Forearm' | 'Hand') =>
    skeleton[`${side}${part}`].origin;
  const chest = pointIn(skeleton.thorax, [0, build.trunkM * 0.2, 0]);
  const joint = angle.split('.')[0];
  if (joint === 'knee' || joint === 'shank_incl' || joint === 'knee_ahead') {
    return [at('Thigh'), at('Shank'), at('Foot')];
  }
  if (joint === 'thigh_incl' || joint === 'thigh_rise')
    return [at('Thigh'), at('Shank'), at('Foot')];
  if (joint === 'hip') return [chest, at('Thigh'), at('Shank')];
  if (joint === 'shoulder') return [skeleton.pelvis.origin, at('UpperArm'), at('Forearm')];
  if (joint === 'elbow') return [at('UpperArm'), at('Forearm'), at('Hand')];
  if (joint === 'arm_incl') return [at('UpperArm'), at('Forearm'), at('Hand')];
  return null;
}

const HEAD: ReadonlySet<string> = new Set([
  'neck',
  'ear_fwd',
  'head_pitch',
  'head_tilt',
  'nose_offset',
  'ear_sh_gap',
]);
const HIPS: ReadonlySet<string> = new Set(['hip_line_tilt', 'hip_heel', 'hip_height_rel']);
const KNEES: ReadonlySet<string> = new Set([
  'knee_gap',
  'knee_roll',
  'thigh_rise_diff',
  'stance_ratio',
  'cross_dist',
]);

function placeOf(angle: AngleId, side: Side, skeleton: Skeleton, build: BodyBuild): Vec3 {
  const bend = bendOf(angle, side, skeleton, build);
  if (bend !== null) return bend[1];
  const name = angle.split('.')[0] ?? '';
  if (HEAD.has(name)) return pointIn(skeleton.head, [0, 0.02 * build.heightM, 0]);
  if (HIPS.has(name)) return skeleton.pelvis.origin;
  if (KNEES.has(name)) return skeleton[`${side}Shank`].origin;
  return pointIn(skeleton.thorax, [0, build.trunkM * 0.22, 0]);
}

/** Where a bent joint sticks out; forwards where it is straight. */
function outwardsOf(bend: Bend | null, forwards: Vec3): Vec3 {
  if (bend === null) return forwards;
  const [before, joint, after] = bend;
  const out = minus(joint, between(before, after));
  return size(out) > 0.03 ? out : forwards;
}

function unit(vector: Vec3): Vec3 {
  return scaled(vector, 1 / Math.max(size(vector), 1e-9));
}

/** Where on the body a correction belongs, and where the part should go. */
export function correctionMark(
  angle: AngleId,
  direction: CorrectionDirection,
  stretched: Side,
  skeleton: Skeleton,
  build: BodyBuild,
): CorrectionMark {
  const other: Side = stretched === 'right' ? 'left' : 'right';
  const side = angle.endsWith('.o') ? other : stretched;
  const at = placeOf(angle, side, skeleton, build);
  const forwards = rotate(skeleton.pelvis.rotation, [1, 0, 0]);
  const rightwards = rotate(skeleton.pelvis.rotation, [0, 0, stretched === 'right' ? 1 : -1]);
  const outwards = outwardsOf(bendOf(angle, side, skeleton, build), forwards);
  const towards: Readonly<Record<CorrectionDirection, Vec3 | null>> = {
    up: [0, 1, 0],
    down: [0, -1, 0],
    forward: forwards,
    backward: scaled(forwards, -1),
    'towards-stretched-side': rightwards,
    'away-from-stretched-side': scaled(rightwards, -1),
    straighten: scaled(outwards, -1),
    bend: outwards,
    turn: null,
    still: null,
  };
  const way = towards[direction];
  return { at, towards: way === null ? null : unit(way) };
}

/** The tail of an arrow that starts beside the joint. */
export function arrowTail({ at, towards }: CorrectionMark, gapM: number): Vec3 {
  return towards === null ? at : add(at, scaled(towards, gapM));
}
