import type { Side } from '../core/landmarks.ts';
import type { Muscle, MuscleRegion } from '../stretches/poses/pose-data.ts';

export type BodyPart = 'trunk' | 'neck' | 'leg' | 'arm';

/** A patch of skin over a muscle. */
interface Patch {
  readonly part: BodyPart;
  /** Along the part, as `Section.at`. */
  readonly from: number;
  readonly to: number;
  /** Round the part, degrees: 0 front, 90 the body's own outside, 180 back. */
  readonly towards: number;
  readonly halfWidth: number;
}

function patch(
  part: BodyPart,
  from: number,
  to: number,
  towards: number,
  halfWidth: number,
): Patch {
  return { part, from, to, towards, halfWidth };
}

/** Where each muscle lies under the skin. Source: surface anatomy, any atlas. */
const PATCHES: Readonly<Record<MuscleRegion, readonly Patch[]>> = {
  hamstrings: [patch('leg', 0.16, 0.92, 180, 70)],
  quadriceps: [patch('leg', 0.16, 0.9, 0, 70)],
  'hip-flexors': [patch('leg', -0.04, 0.34, 10, 60), patch('trunk', -0.03, 0.05, 35, 32)],
  adductors: [patch('leg', 0.06, 0.74, -80, 62)],
  glutes: [patch('trunk', -0.055, 0.045, 140, 50), patch('leg', -0.14, 0.16, 165, 75)],
  'outer-hip': [patch('trunk', -0.04, 0.03, 100, 40), patch('leg', -0.1, 0.2, 110, 55)],
  calf: [patch('leg', 1.08, 1.6, 180, 70)],
  'lower-back': [patch('trunk', 0.035, 0.14, 155, 48)],
  'upper-back': [patch('trunk', 0.16, 0.285, 150, 55)],
  spine: [patch('trunk', 0.04, 0.29, 172, 26)],
  waist: [patch('trunk', 0.03, 0.165, 90, 55)],
  ribs: [patch('trunk', 0.13, 0.25, 90, 50)],
  lats: [patch('trunk', 0.12, 0.26, 120, 45)],
  belly: [patch('trunk', 0.0, 0.15, 20, 45)],
  chest: [patch('trunk', 0.19, 0.275, 35, 55)],
  'shoulder-back': [patch('arm', -0.12, 0.38, 180, 85), patch('trunk', 0.2, 0.285, 135, 40)],
  'shoulder-top': [patch('trunk', 0.268, 0.318, 100, 70)],
  'neck-side': [patch('neck', 0.05, 0.95, 90, 75), patch('trunk', 0.295, 0.324, 90, 60)],
  'neck-back': [patch('neck', 0, 1, 180, 80)],
  'neck-front': [patch('neck', 0.1, 0.95, 0, 70)],
};

function fade(distance: number, edge: number): number {
  return Math.min(1, Math.max(0, 1 - distance / edge));
}

/** 1 well inside, falling softly to 0 over the border. */
function inside({ from, to, towards, halfWidth }: Patch, at: number, outwardDeg: number): number {
  const soft = Math.max((to - from) * 0.22, 1e-6);
  const along = fade(Math.max(from + soft - at, at - (to - soft), 0), soft);
  const turn = Math.abs(((((outwardDeg - towards + 180) % 360) + 360) % 360) - 180);
  const round = fade(Math.max(0, turn - halfWidth * 0.55), halfWidth * 0.45);
  return along * round;
}

function sidesOfMuscle(muscle: Muscle, stretched: Side): readonly Side[] {
  const other: Side = stretched === 'right' ? 'left' : 'right';
  if (muscle.endsWith('.s')) return [stretched];
  return muscle.endsWith('.o') ? [other] : ['left', 'right'];
}

/**
 * How much a place on the body glows, 0–1.
 * @param side of a limb, null on trunk and neck
 * @param angleDeg round the part: 0 front, 90 the body's right, 180 back
 */
export function glowAt(
  muscles: readonly Muscle[],
  stretched: Side,
  part: BodyPart,
  side: Side | null,
  at: number,
  angleDeg: number,
): number {
  let glow = 0;
  for (const muscle of muscles) {
    const region = muscle.split('.')[0] as MuscleRegion;
    for (const own of sidesOfMuscle(muscle, stretched)) {
      if (side !== null && side !== own) continue;
      const outwardDeg = own === 'right' ? angleDeg : -angleDeg;
      for (const one of PATCHES[region]) {
        if (one.part === part) glow = Math.max(glow, inside(one, at, outwardDeg));
      }
    }
  }
  return glow;
}
