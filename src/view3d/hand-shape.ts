import type { Section } from './body-shape.ts';

function section(at: number, wide: number, front: number, back: number): Section {
  return { at, wide, front, back, cloth: 'skin' };
}

/** A mitten hand from the wrist to the finger tips; `at` is the share of its length, its width runs from front to back. */
export const HAND: readonly Section[] = [
  section(-0.13, 0.002, 0.002, 0.002),
  section(-0.12, 0.007, 0.01, 0.01),
  section(-0.06, 0.0127, 0.0167, 0.0167),
  section(0.06, 0.0118, 0.017, 0.0175),
  section(0.2, 0.0118, 0.0205, 0.021),
  section(0.36, 0.0112, 0.023, 0.0228),
  section(0.5, 0.0098, 0.0232, 0.0225),
  section(0.62, 0.0086, 0.022, 0.021),
  section(0.76, 0.0076, 0.0195, 0.0185),
  section(0.88, 0.0066, 0.016, 0.015),
  section(0.96, 0.0052, 0.0115, 0.0105),
  section(1, 0.003, 0.006, 0.0055),
  section(1.008, 0.0005, 0.001, 0.001),
];

/** The thumb from its root; `at` is the share of its length. */
export const THUMB: readonly Section[] = [
  section(-0.15, 0.001, 0.001, 0.001),
  section(-0.08, 0.007, 0.007, 0.007),
  section(0.1, 0.0092, 0.0095, 0.0095),
  section(0.45, 0.0078, 0.008, 0.008),
  section(0.78, 0.007, 0.0072, 0.0072),
  section(0.94, 0.0048, 0.005, 0.005),
  section(1, 0.0012, 0.0012, 0.0012),
];

/** A foot from the heel to the toes: `at` along its length from the ankle, share of height. */
export interface FootSection {
  readonly at: number;
  readonly wide: number;
  /** Height of its upper side above the sole. */
  readonly tall: number;
  /** Shift towards the little toe. */
  readonly outwards: number;
}

export const FOOT: readonly FootSection[] = [
  { at: -0.0415, wide: 0.002, tall: 0.012, outwards: 0 },
  { at: -0.0395, wide: 0.01, tall: 0.026, outwards: 0 },
  { at: -0.033, wide: 0.016, tall: 0.036, outwards: 0 },
  { at: -0.022, wide: 0.019, tall: 0.044, outwards: 0 },
  { at: -0.008, wide: 0.0195, tall: 0.05, outwards: 0 },
  { at: 0.008, wide: 0.0198, tall: 0.05, outwards: 0 },
  { at: 0.022, wide: 0.0205, tall: 0.0445, outwards: 0.0005 },
  { at: 0.038, wide: 0.0222, tall: 0.0365, outwards: 0.001 },
  { at: 0.054, wide: 0.0245, tall: 0.0295, outwards: 0.0015 },
  { at: 0.07, wide: 0.0265, tall: 0.0245, outwards: 0.002 },
  { at: 0.084, wide: 0.0262, tall: 0.021, outwards: 0.002 },
  { at: 0.097, wide: 0.024, tall: 0.0185, outwards: 0.001 },
  { at: 0.107, wide: 0.0195, tall: 0.016, outwards: -0.001 },
  { at: 0.113, wide: 0.0125, tall: 0.013, outwards: -0.003 },
  { at: 0.1155, wide: 0.003, tall: 0.009, outwards: -0.004 },
];
