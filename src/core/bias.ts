import type { AngleId } from './angle-ids.ts';

/** Offsets of detection at a few values of the angle; in between they are interpolated. */
type BiasCurve = readonly (readonly [value: number, offset: number])[];

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

/** The average offset of detection for an angle at a value, same unit; 0 where none is known. */
export function biasOf(angle: AngleId, value: number): number {
  const curve = BIAS[angle.split('.')[0] as string];
  if (curve === undefined) return 0;
  const after = curve.findIndex(([at]) => value <= at);
  if (after === -1) return (curve.at(-1) as readonly [number, number])[1];
  const [highAt, highOffset] = curve[after] as readonly [number, number];
  if (after === 0) return highOffset;
  const [lowAt, lowOffset] = curve[after - 1] as readonly [number, number];
  return lowOffset + ((value - lowAt) / (highAt - lowAt)) * (highOffset - lowOffset);
}
