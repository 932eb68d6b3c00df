/**
 * One cross-section of a limb or the trunk, as shares of height: half its width from side to side, and
 * its depth to the front and to the back. Source: breadths and girths of adults in Pheasant and
 * Haslegrave, Bodyspace, 3rd edition, smoothed by eye.
 */
export interface Section {
  /** On the trunk: height above mid-hip, share of height. On a limb: 0 at its root, 1 at the middle joint, 2 at its end. */
  readonly at: number;
  readonly wide: number;
  readonly front: number;
  readonly back: number;
  readonly cloth: Cloth;
}

/** What covers a place of the body. */
export type Cloth = 'skin' | 'top' | 'leggings' | 'hair';

function section(at: number, wide: number, front: number, back: number, cloth: Cloth): Section {
  return { at, wide, front, back, cloth };
}

/** From between the legs to the base of the neck. */
export const TRUNK: readonly Section[] = [
  section(-0.064, 0.004, 0.004, 0.006, 'leggings'),
  section(-0.062, 0.028, 0.02, 0.03, 'leggings'),
  section(-0.053, 0.055, 0.038, 0.05, 'leggings'),
  section(-0.036, 0.083, 0.053, 0.065, 'leggings'),
  section(-0.015, 0.0955, 0.0595, 0.0705, 'leggings'),
  section(0.008, 0.0985, 0.061, 0.07, 'leggings'),
  section(0.03, 0.0935, 0.0605, 0.0645, 'leggings'),
  section(0.046, 0.087, 0.0585, 0.062, 'leggings'),
  section(0.047, 0.0895, 0.061, 0.0645, 'top'),
  section(0.06, 0.085, 0.06, 0.058, 'top'),
  section(0.08, 0.079, 0.058, 0.052, 'top'),
  section(0.1, 0.0765, 0.057, 0.049, 'top'),
  section(0.12, 0.0775, 0.058, 0.05, 'top'),
  section(0.14, 0.0815, 0.0605, 0.053, 'top'),
  section(0.16, 0.087, 0.064, 0.057, 'top'),
  section(0.18, 0.0925, 0.067, 0.061, 'top'),
  section(0.2, 0.097, 0.069, 0.064, 'top'),
  section(0.22, 0.1, 0.0685, 0.065, 'top'),
  section(0.24, 0.102, 0.064, 0.0635, 'top'),
  section(0.258, 0.103, 0.056, 0.06, 'top'),
  section(0.274, 0.107, 0.0475, 0.0545, 'top'),
  section(0.287, 0.108, 0.0415, 0.049, 'top'),
  section(0.298, 0.098, 0.0375, 0.0445, 'top'),
  section(0.308, 0.0765, 0.0345, 0.041, 'top'),
  section(0.315, 0.06, 0.032, 0.038, 'top'),
  section(0.316, 0.0545, 0.0305, 0.036, 'skin'),
  section(0.323, 0.0425, 0.0285, 0.033, 'skin'),
  section(0.33, 0.0335, 0.0265, 0.0305, 'skin'),
  section(0.336, 0.026, 0.022, 0.026, 'skin'),
  section(0.34, 0.016, 0.014, 0.017, 'skin'),
  section(0.341, 0.004, 0.004, 0.004, 'skin'),
];

/** Hip, knee, ankle. */
export const LEG: readonly Section[] = [
  section(-0.2, 0.004, 0.004, 0.004, 'leggings'),
  section(-0.19, 0.02, 0.021, 0.026, 'leggings'),
  section(-0.15, 0.033, 0.036, 0.047, 'leggings'),
  section(-0.08, 0.041, 0.046, 0.0575, 'leggings'),
  section(0, 0.0455, 0.052, 0.063, 'leggings'),
  section(0.12, 0.049, 0.0555, 0.063, 'leggings'),
  section(0.26, 0.0498, 0.056, 0.0605, 'leggings'),
  section(0.42, 0.0475, 0.0535, 0.0545, 'leggings'),
  section(0.58, 0.043, 0.049, 0.048, 'leggings'),
  section(0.74, 0.0378, 0.043, 0.041, 'leggings'),
  section(0.86, 0.0345, 0.0385, 0.037, 'leggings'),
  section(0.94, 0.0333, 0.037, 0.0345, 'leggings'),
  section(1, 0.033, 0.0365, 0.033, 'leggings'),
  section(1.06, 0.0323, 0.035, 0.033, 'leggings'),
  section(1.14, 0.0315, 0.032, 0.036, 'leggings'),
  section(1.24, 0.0322, 0.0295, 0.0415, 'leggings'),
  section(1.34, 0.0328, 0.028, 0.044, 'leggings'),
  section(1.46, 0.0305, 0.026, 0.041, 'leggings'),
  section(1.6, 0.0258, 0.0235, 0.033, 'leggings'),
  section(1.72, 0.022, 0.0215, 0.0265, 'leggings'),
  section(1.725, 0.0205, 0.02, 0.025, 'skin'),
  section(1.85, 0.0182, 0.019, 0.0215, 'skin'),
  section(1.95, 0.0185, 0.0195, 0.021, 'skin'),
  section(2, 0.0185, 0.02, 0.02, 'skin'),
  section(2.05, 0.014, 0.015, 0.015, 'skin'),
  section(2.07, 0.003, 0.003, 0.003, 'skin'),
];

/** Shoulder, elbow, wrist. */
export const ARM: readonly Section[] = [
  section(-0.078, 0.003, 0.003, 0.003, 'top'),
  section(-0.073, 0.0135, 0.0145, 0.0145, 'top'),
  section(-0.05, 0.0215, 0.0235, 0.0235, 'top'),
  section(0.01, 0.0285, 0.031, 0.031, 'top'),
  section(0.1, 0.0328, 0.035, 0.035, 'top'),
  section(0.2, 0.0338, 0.0355, 0.035, 'top'),
  section(0.31, 0.033, 0.0345, 0.034, 'top'),
  section(0.42, 0.0318, 0.0335, 0.033, 'top'),
  section(0.43, 0.0288, 0.0308, 0.0303, 'skin'),
  section(0.56, 0.0272, 0.03, 0.0285, 'skin'),
  section(0.72, 0.0248, 0.0268, 0.0258, 'skin'),
  section(0.86, 0.0232, 0.0238, 0.0238, 'skin'),
  section(0.95, 0.0226, 0.0226, 0.0232, 'skin'),
  section(1, 0.0225, 0.0222, 0.023, 'skin'),
  section(1.06, 0.0232, 0.0225, 0.023, 'skin'),
  section(1.16, 0.0245, 0.0242, 0.0242, 'skin'),
  section(1.28, 0.0242, 0.0245, 0.0238, 'skin'),
  section(1.45, 0.0215, 0.0222, 0.0218, 'skin'),
  section(1.65, 0.0175, 0.019, 0.0188, 'skin'),
  section(1.85, 0.0142, 0.017, 0.017, 'skin'),
  section(1.96, 0.0125, 0.016, 0.016, 'skin'),
  section(2.02, 0.0085, 0.0115, 0.0115, 'skin'),
  section(2.05, 0.003, 0.004, 0.004, 'skin'),
];

/** From inside the trunk up into the skull; `at` is the share of the way. */
export const NECK: readonly Section[] = [
  section(0, 0.042, 0.03, 0.036, 'skin'),
  section(0.2, 0.034, 0.0285, 0.032, 'skin'),
  section(0.45, 0.031, 0.0285, 0.03, 'skin'),
  section(0.75, 0.0305, 0.029, 0.03, 'skin'),
  section(1, 0.031, 0.03, 0.03, 'skin'),
];

/** Between two sections no further apart lies a seam, which stays sharp. */
const SEAM = 0.006;

const SUBDIVISIONS = 3;

/** A value on the smooth curve through four, between the second and the third. */
function onCurve(a: number, b: number, c: number, d: number, t: number): number {
  const bend = 2 * b - 2 * c + (c - a) / 2 + (d - b) / 2;
  const rise = (c - a) / 2;
  return ((bend * t + (c - b - rise - bend)) * t + rise) * t + b;
}

/** The same form with more sections, so that it looks round. */
export function smoothed(sections: readonly Section[]): readonly Section[] {
  const at = (index: number) =>
    sections[Math.min(sections.length - 1, Math.max(0, index))] as Section;
  return sections.flatMap((section, i) => {
    const next = at(i + 1);
    if (next === section || next.at - section.at <= SEAM) return [section];
    const before = section.at - at(i - 1).at <= SEAM ? section : at(i - 1);
    const after = at(i + 2).at - next.at <= SEAM ? next : at(i + 2);
    return Array.from({ length: SUBDIVISIONS }, (_, step): Section => {
      const t = step / SUBDIVISIONS;
      const value = (key: 'wide' | 'front' | 'back') =>
        Math.max(0.0005, onCurve(before[key], section[key], next[key], after[key], t));
      return {
        at: section.at + (next.at - section.at) * t,
        wide: value('wide'),
        front: value('front'),
        back: value('back'),
        cloth: section.cloth,
      };
    });
  });
}
