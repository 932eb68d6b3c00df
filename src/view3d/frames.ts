import { pointIn, type SegmentFrame } from '../core/skeleton.ts';
import { add, type Rotation, scaled, type Vec3 } from '../core/space.ts';

/** The rotation on the way from one to another, the short way. */
export function rotationBetween(a: Rotation, b: Rotation, share: number): Rotation {
  const same = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3] < 0 ? -1 : 1;
  const mixed = a.map((value, index) => value * (1 - share) + (b[index] ?? 0) * same * share);
  const [x = 0, y = 0, z = 0, w = 1] = mixed;
  const length = Math.hypot(x, y, z, w);
  return [x / length, y / length, z / length, w / length];
}

/** Eases in and out, 0–1. */
export function smooth(share: number): number {
  const s = Math.min(1, Math.max(0, share));
  return s * s * (3 - 2 * s);
}

/** How far a joint's bend reaches along the limb, as a share of each of its two parts. */
const BEND_REACH = 0.1;

/** The middle and turn of a limb's cross-section, its bend rounded: 0 root, 1 middle joint, 2 end. */
export function alongLimb(
  upper: SegmentFrame,
  upperM: number,
  lower: SegmentFrame,
  lowerM: number,
  at: number,
): readonly [Vec3, Rotation] {
  const onUpper = (t: number) => pointIn(upper, [0, -t * upperM, 0]);
  const onLower = (t: number) => pointIn(lower, [0, -(t - 1) * lowerM, 0]);
  if (at <= 1 - BEND_REACH) return [onUpper(at), upper.rotation];
  if (at >= 1 + BEND_REACH) return [onLower(at), lower.rotation];
  const share = (at - 1 + BEND_REACH) / (2 * BEND_REACH);
  const before = scaled(onUpper(1 - BEND_REACH), (1 - share) ** 2);
  const joint = scaled(lower.origin, 2 * share * (1 - share));
  const after = scaled(onLower(1 + BEND_REACH), share ** 2);
  return [
    add(add(before, joint), after),
    rotationBetween(upper.rotation, lower.rotation, smooth(share)),
  ];
}
