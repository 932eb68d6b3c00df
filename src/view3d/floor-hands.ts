import { pointIn, type SegmentFrame } from '../core/skeleton.ts';
import { chain, minus, rotate, scaled, size, turnAbout, type Vec3 } from '../core/space.ts';

/** Finger tips stay this far above the floor. */
const CLEAR_M = 0.014;

/** A hand steeper than this points straight down, and bends towards its back. */
const STEEP = 0.35;

function cross([ax, ay, az]: Vec3, [bx, by, bz]: Vec3): Vec3 {
  return [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
}

function elevation(sine: number): number {
  return (Math.asin(Math.min(1, Math.max(-1, sine))) * 180) / Math.PI;
}

/** The hand as the floor bends it: turned at the wrist until its tips are above the floor. */
export function handOnFloor(hand: SegmentFrame, handM: number, outward: 1 | -1): SegmentFrame {
  const tip = pointIn(hand, [0, -handM, 0]);
  if (tip[1] >= CLEAR_M) return hand;
  const along = scaled(minus(tip, hand.origin), 1 / handM);
  const back = rotate(hand.rotation, [0, 0, outward]);
  const level = Math.hypot(along[0], along[2]);
  const axis = cross(along, level > STEEP ? [0, 1, 0] : back);
  const wanted = elevation((CLEAR_M - hand.origin[1]) / handM);
  const bend = turnAbout(
    scaled(axis, 1 / Math.max(size(axis), 1e-6)),
    wanted - elevation(along[1]),
  );
  return { origin: hand.origin, rotation: chain(bend, hand.rotation) };
}
