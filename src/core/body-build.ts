/**
 * Lengths of a body in metres, between joint centres.
 * Source of the shares of height: Drillis and Contini 1966, as drawn in Winter, Biomechanics and
 * Motor Control of Human Movement, figure 4.1; widths between joint centres and the head from the
 * library's reference skeletons, which were measured with the same angles.
 */
export interface BodyBuild {
  readonly heightM: number;
  /** Mid-hip to mid-shoulder. */
  readonly trunkM: number;
  readonly shoulderWidthM: number;
  readonly hipWidthM: number;
  readonly upperArmM: number;
  readonly forearmM: number;
  readonly handM: number;
  readonly thighM: number;
  readonly shankM: number;
  readonly footM: number;
  readonly ankleHeightM: number;
  /** Mid-shoulder to mid-ear. */
  readonly neckM: number;
  readonly headM: number;
  /** Thickness of limbs and trunk against the average build. */
  readonly girth: number;
}

/** How a build departs from the average: factors on lengths. */
interface Departure {
  readonly legs: number;
  readonly arms: number;
  readonly trunk: number;
  readonly breadth: number;
  readonly girth: number;
}

function buildOf(heightM: number, d: Departure): BodyBuild {
  const share = (part: number, factor = 1) => heightM * part * factor;
  return {
    heightM,
    trunkM: share(0.288, d.trunk),
    shoulderWidthM: share(0.21, d.breadth),
    hipWidthM: share(0.11, d.breadth),
    upperArmM: share(0.186, d.arms),
    forearmM: share(0.146, d.arms),
    handM: share(0.108, d.arms),
    thighM: share(0.245, d.legs),
    shankM: share(0.246, d.legs),
    footM: share(0.152),
    ankleHeightM: share(0.039),
    neckM: share(0.118),
    headM: share(0.13),
    girth: d.girth,
  };
}

export type BuildName = 'average' | 'short-limbed' | 'slim';

/**
 * Three bodies that between them cover most people: limbs 4% shorter or longer for the height are about
 * one standard deviation of adults' relative leg length. Source: Bogin and Varela-Silva 2010.
 */
export const BODY_BUILDS: Readonly<Record<BuildName, BodyBuild>> = {
  average: buildOf(1.7, { legs: 1, arms: 1, trunk: 1, breadth: 1, girth: 1 }),
  'short-limbed': buildOf(1.6, { legs: 0.96, arms: 0.96, trunk: 1.05, breadth: 1.1, girth: 1.15 }),
  slim: buildOf(1.88, { legs: 1.03, arms: 1.03, trunk: 0.97, breadth: 0.95, girth: 0.92 }),
};
