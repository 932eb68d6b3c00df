import type { AngleId } from './angle-ids.ts';
import { angleDefinition } from './angles.ts';
import { cosine } from './geometry.ts';

/** Half-widths holding about 95% of the errors of an angle in its advised view. */
interface Uncertainty {
  readonly withNeutral: number;
  readonly without: number;
  /** What a right angle of turn adds, where perspective matters more than projection. */
  readonly turned?: number;
}

/**
 * From the errors on the shared clips (docs/accuracy.md), never below the published side-view spread of a
 * single joint in tight clothing, ±6.9° (iris.uniecampus.it/handle/11389/91575), except for the trunk,
 * whose long segment is the steadiest (2.5° RMSE against Vicon, see docs/accuracy.md).
 */
const UNCERTAINTY: Readonly<Record<string, Uncertainty>> = {
  trunk_incl: { withNeutral: 5, without: 6 },
  trunk_lat: { withNeutral: 4, without: 5 },
  hip: { withNeutral: 8, without: 11 },
  knee: { withNeutral: 8, without: 10 },
  shoulder: { withNeutral: 9, without: 9 },
  elbow: { withNeutral: 9, without: 9 },
  neck: { withNeutral: 9, without: 14 },
  head_pitch: { withNeutral: 14, without: 14 },
  hip_line_tilt: { withNeutral: 9, without: 9 },
  shoulder_line_tilt: { withNeutral: 7, without: 7 },
  arm_incl: { withNeutral: 9, without: 9 },
  thigh_incl: { withNeutral: 8, without: 8 },
  thigh_rise: { withNeutral: 10, without: 10 },
  thigh_rise_diff: { withNeutral: 12, without: 12 },
  trunk_tilt: { withNeutral: 6, without: 6 },
  head_tilt: { withNeutral: 8, without: 8 },
  shoulder_line_tilt_abs: { withNeutral: 7, without: 7 },
  axial_rot: { withNeutral: 15, without: 15 },
  knee_roll: { withNeutral: 10, without: 10 },
  nose_offset: { withNeutral: 0.12, without: 0.12 },
  elbow_spread: { withNeutral: 0.2, without: 0.25 },
  stance_ratio: { withNeutral: 0.2, without: 0.25 },
  knee_gap: { withNeutral: 0.3, without: 0.35 },
  lat_offset: { withNeutral: 0.12, without: 0.12 },
  shank_incl: { withNeutral: 7, without: 7 },
  shoulder_line_ratio: { withNeutral: 0.06, without: 0.1 },
  ear_fwd: { withNeutral: 0.08, without: 0.12 },
  knee_ahead: { withNeutral: 0.13, without: 0.13 },
  hip_heel: { withNeutral: 0.12, without: 0.12 },
  hip_height_rel: { withNeutral: 0.1, without: 0.1, turned: 0.4 },
  cross_dist: { withNeutral: 0.15, without: 0.15 },
  ear_sh_gap: { withNeutral: 0.1, without: 0.1 },
};

/** What an angle loses when the body is turned out of its plane, as a share of a right angle. */
const VIEW_LOSS_DEG = 10;

/** An angle's uncertainty before the view is known. */
export interface AngleUncertainty extends Required<Uncertainty> {
  readonly unit: 'deg' | 'ratio';
}

export function angleUncertainty(angle: AngleId): AngleUncertainty {
  const known = UNCERTAINTY[angle.split('.')[0] as string] as Uncertainty;
  const { withNeutral, without, turned = 0 } = known;
  return { withNeutral, without, turned, unit: angleDefinition(angle).unit };
}

/** What a turn away from the advised view does to every angle of a frame. */
export interface ViewLoss {
  /** Degrees that an angle in degrees becomes less sure. */
  readonly deg: number;
  /** Share, 0–1, of what an angle table says of ratios at a right angle. */
  readonly ratioShare: number;
}

export function viewLoss(viewErrorDeg: number): ViewLoss {
  return {
    deg: VIEW_LOSS_DEG * (1 - cosine(viewErrorDeg)),
    ratioShare: Math.sin((viewErrorDeg * Math.PI) / 180),
  };
}

/**
 * Half-width of the range that holds the true angle about 95% of the time, in the angle's unit.
 * It grows with how far the body is turned from the advised view, as a projected angle does.
 */
export function uncertaintyIn(
  known: AngleUncertainty,
  loss: ViewLoss,
  withNeutral: boolean,
): number {
  const base = withNeutral ? known.withNeutral : known.without;
  return known.unit === 'ratio' ? base + known.turned * loss.ratioShare : base + loss.deg;
}

/** The same for one angle by itself. */
export function uncertaintyOf(angle: AngleId, viewErrorDeg: number, withNeutral: boolean): number {
  return uncertaintyIn(angleUncertainty(angle), viewLoss(viewErrorDeg), withNeutral);
}
