import type { OneEuroSettings } from './smoothing.ts';

/** What can be turned on, off or tuned in measuring; the comparison that chose it is in docs/accuracy.md. */
export interface MeasuringSettings {
  readonly smoothing: Readonly<Record<'deg' | 'ratio', OneEuroSettings>>;
  /** Below this visibility, 0–1, a landmark counts as hidden. */
  readonly leastVisibility: number;
  /** The same for the side away from the camera in a side view, where guesses look surer than they are. */
  readonly leastVisibilityFar: number;
  /** An angle lost for less than this, milliseconds, keeps its last reading. */
  readonly coastMs: number;
  /** A limb shorter than this share of its learnt length is not where it seems; 0 never doubts one. */
  readonly shortestLimbShare: number;
  /** Whether the person's own offsets, seen at rest, are subtracted. */
  readonly useNeutral: boolean;
  /** Whether detection's average offsets are subtracted. */
  readonly useBias: boolean;
}

/** The settings the app measures with. */
export const MEASURING: MeasuringSettings = {
  smoothing: {
    deg: { minCutoffHz: 1.5, beta: 0.05, speedCutoffHz: 1 },
    ratio: { minCutoffHz: 1.5, beta: 5, speedCutoffHz: 1 },
  },
  /** Source: stretches.json, runtime.gates.visibility_soft. */
  leastVisibility: 0.4,
  /** Source: as above, visibility_min. */
  leastVisibilityFar: 0.6,
  /** Joints do not jump, detection does: ankles swap for up to half a second on the shared clips. */
  coastMs: 800,
  /** Under 0.7 a limb points out of the picture plane by over 45°, or its end is misplaced. */
  shortestLimbShare: 0.7,
  useNeutral: true,
  useBias: true,
};
