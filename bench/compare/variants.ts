import { MEASURING, type MeasuringSettings } from '../../src/core/measuring-settings.ts';
import type { OneEuroSettings } from '../../src/core/smoothing.ts';

/** The app's settings with something changed. */
export interface Variant {
  readonly name: string;
  readonly measuring: MeasuringSettings;
}

function variant(name: string, change: Partial<MeasuringSettings>): Variant {
  return { name, measuring: { ...MEASURING, ...change } };
}

/** Degrees are filtered with `minCutoffHz` and `beta`; ratios are about a hundred times smaller. */
function smoothing(minCutoffHz: number, beta: number): Partial<MeasuringSettings> {
  const filter = (scaled: number): OneEuroSettings => {
    return { minCutoffHz, beta: scaled, speedCutoffHz: 1 };
  };
  return { smoothing: { deg: filter(beta), ratio: filter(beta * 100) } };
}

const UNFILTERED_HZ = 1000;

export const VARIANTS: readonly Variant[] = [
  variant('as shipped', {}),
  variant('no neutral, no bias', { useNeutral: false, useBias: false }),
  variant('bias alone', { useNeutral: false }),
  variant('neutral alone', { useBias: false }),
  variant('no smoothing', smoothing(UNFILTERED_HZ, 0)),
  variant('smoothing 3 Hz, 0.1', smoothing(3, 0.1)),
  variant('smoothing 1 Hz, 0.02', smoothing(1, 0.02)),
  variant('smoothing 0.5 Hz, 0.01', smoothing(0.5, 0.01)),
  variant('visibility from 0.2', { leastVisibility: 0.2 }),
  variant('visibility from 0.6', { leastVisibility: 0.6 }),
  variant('visibility from 0.8', { leastVisibility: 0.8 }),
  variant('no limb lengths', { shortestLimbShare: 0 }),
  variant('limb lengths from 0.85', { shortestLimbShare: 0.85 }),
  variant('no coasting', { coastMs: 0 }),
];
