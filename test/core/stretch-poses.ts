import type { AngleId } from '../../src/core/angle-ids.ts';
import { biasOf } from '../../src/core/bias.ts';
import { otherSide, type Side } from '../../src/core/landmarks.ts';
import type { Level, Stretch } from '../../src/core/reference.ts';
import { type LimbPose, type StickPose, stick } from './body-poses.ts';
import { FACING_LEFT, FACING_RIGHT, FRONT, type Shot } from './frames.ts';

/** A posture whose two sides differ: the limbs of the stretched side and of the other one. */
function sidedStick(
  trunk: Parameters<typeof stick>[0],
  side: Side,
  stretched: Partial<LimbPose>,
  other: Partial<LimbPose>,
): StickPose {
  return stick(trunk, {}, { [side]: stretched, [otherSide(side)]: other });
}

export const STANDING = stick({ trunkDeg: 1.5, neckDeg: 174 });
export const T_POSE = stick({}, { armDeg: 90, armOutDeg: 90, elbowDeg: 180 });
export const SITTING = stick({}, { thighDeg: 90, kneeDeg: 90, armDeg: 30, elbowDeg: 120 });
export const FORWARD_FOLD = stick(
  { trunkDeg: 85, neckDeg: 165 },
  { thighDeg: 12, kneeDeg: 168, armDeg: 90 },
);
export const BACK_EXTENSION = stick(
  { trunkDeg: -10 },
  { thighDeg: -4, kneeDeg: 178, armDeg: -30, elbowDeg: 90 },
);

export function halfKneeling(side: Side): StickPose {
  return sidedStick({}, side, { thighDeg: 0, kneeDeg: 92 }, { thighDeg: 88, kneeDeg: 90 });
}

export function hipFlexorStretch(side: Side): StickPose {
  return sidedStick({}, side, { thighDeg: -13, kneeDeg: 100 }, { thighDeg: 94, kneeDeg: 90 });
}

export function sideBend(side: Side): StickPose {
  const leanDeg = side === 'right' ? -16 : 16;
  return sidedStick({ leanDeg }, side, { armDeg: 172, armOutDeg: 90 }, {});
}

/** The main stretches, each with a posture that does it well; stretched side: left. */
export const MAIN_STRETCHES: Readonly<Record<string, StickPose>> = {
  standing_side_bend: sideBend('left'),
  standing_forward_fold: FORWARD_FOLD,
  half_kneeling_hip_flexor: hipFlexorStretch('left'),
  standing_back_extension: BACK_EXTENSION,
};

/** Where the advice is to start the stretch from. */
export function startOf(stretch: Stretch, side: Side | null): StickPose {
  if (stretch.neutral === 'half-kneeling') return halfKneeling(side ?? 'left');
  return stretch.neutral === 'sitting' ? SITTING : STANDING;
}

/** The camera where the stretch asks for it. */
export function shotOf(stretch: Stretch, side: Side | null): Shot {
  if (stretch.view === 'front') return FRONT;
  if (stretch.view === 'front45') return { turnDeg: side === 'left' ? -45 : 45 };
  const near = stretch.nearSide === 'other' && side !== null ? otherSide(side) : side;
  return near === 'left' ? FACING_LEFT : FACING_RIGHT;
}

/** A posture at the stretch's own aims, as detection shows it: its average offset is on every angle. */
export function aimedPose(stretch: Stretch, side: Side | null, level: Level): StickPose {
  const stretched = side ?? 'right';
  const shown = (angle: AngleId, otherwise: number) => {
    const aim = stretch.targets.find((target) => target.angle === angle)?.aim[level] ?? otherwise;
    return aim + biasOf(angle, aim);
  };
  // On the back, where no trunk angle is asked for, the hips are lifted.
  const lyingDeg = stretch.position === 'supine' ? -105 : 0;
  const trunkDeg = stretch.view === 'front' ? 0 : shown('trunk_incl', lyingDeg);
  const hangs = stretch.targets.some(({ angle }) => angle === 'arm_incl.s');
  const armDeg = hangs ? trunkDeg + shown('arm_incl.s', 0) : shown('shoulder.s', 5);
  const awayFromStretched = stretched === 'right' ? -1 : 1;
  const limb = (part: 's' | 'o', sameAs: 's' | 'o'): LimbPose => {
    const has = (name: 'hip' | 'knee') =>
      stretch.targets.some(({ angle }) => angle === `${name}.${part}`);
    const as = (name: 'hip' | 'knee') => (has(name) ? part : sameAs);
    const hipDeg = shown(`hip.${as('hip')}`, stretch.position === 'chair' ? 90 : 180 - trunkDeg);
    return {
      thighDeg: 180 - trunkDeg - hipDeg,
      kneeDeg: shown(`knee.${as('knee')}`, stretch.position === 'chair' ? 90 : 178),
      armDeg: part === 's' || side === null ? armDeg : 5,
      armOutDeg: stretch.view === 'front' ? 90 : 0,
      elbowDeg: 178,
    };
  };
  const both = stretch.sides === 'both' ? 's' : 'o';
  return sidedStick(
    {
      trunkDeg,
      leanDeg: awayFromStretched * (stretch.view === 'front' ? shown('trunk_lat', 0) : 0),
      neckDeg: shown('neck', 174),
    },
    stretched,
    limb('s', 's'),
    limb('o', both),
  );
}
