import type { AngleId } from './angle-ids.ts';

/** Offsets of detection at a few values of the angle; in between they are interpolated. */
type BiasPoint = readonly [value: number, offset: number];
export type BiasCurve = readonly BiasPoint[];

/**
 * What BlazePose adds to an angle on average, where no neutral tells the person's own offset.
 * Rounded towards zero from raw errors on rendered clips of five bodies: trunk −2 to −7 up to level and
 * none beyond; hip +3 to +15 down to a right angle and about 0 in deep flexion; neck −11 to −18.
 */
const BIAS: Readonly<Partial<Record<string, BiasCurve>>> = {
  trunk_incl: [
    [90, -3],
    [115, 0],
  ],
  hip: [
    [45, 0],
    [90, 5],
  ],
  neck: [[180, -11]],
};

/** The curve of an angle; null where no offset is known. */
export function biasCurve(angle: AngleId): BiasCurve | null {
  return BIAS[angle.split('.')[0] as string] ?? null;
}

/** The average offset of detection at a value, same unit; 0 without a curve. */
export function biasAt(curve: BiasCurve | null, value: number): number {
  if (curve === null) return 0;
  let after = 0;
  while (after < curve.length && !(value <= (curve[after] as BiasPoint)[0])) after += 1;
  if (after === curve.length) return (curve[after - 1] as BiasPoint)[1];
  const [highAt, highOffset] = curve[after] as BiasPoint;
  if (after === 0) return highOffset;
  const [lowAt, lowOffset] = curve[after - 1] as BiasPoint;
  return lowOffset + ((value - lowAt) / (highAt - lowAt)) * (highOffset - lowOffset);
}

/** The average offset of detection for an angle at a value, same unit; 0 where none is known. */
export function biasOf(angle: AngleId, value: number): number {
  return biasAt(biasCurve(angle), value);
}
