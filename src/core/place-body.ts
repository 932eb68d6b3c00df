import type { BodyBuild } from './body-build.ts';
import { type BodyPose, blendPoses, type ContactName } from './body-pose.ts';
import { type Contact, contactsOf } from './contacts.ts';
import { moveSkeleton, pointIn, type Skeleton, skeletonOf } from './skeleton.ts';
import { add, chain, ORIGIN, scaled, tipRight, turnUp, UNTURNED, type Vec3 } from './space.ts';

/** How much of the body each contact carries, 0–1. */
type Load = ReadonlyMap<ContactName, number>;

/** Keeps a body that rests on one line from spinning about it, m²; a foot's own spread is ten times that. */
const STIFFNESS = 0.002;

/** Settling is a small turn, so that a few linear steps find it. */
const SETTLING_STEPS = 3;

/** The lowest point of a contact. */
export function lowestPoint(skeleton: Skeleton, { segment, centre, radiusM }: Contact): Vec3 {
  const [x, y, z] = pointIn(skeleton[segment], centre);
  return [x, y - radiusM, z];
}

function loadedPoints(skeleton: Skeleton, build: BodyBuild, load: Load): [Vec3, number][] {
  const contacts = contactsOf(build);
  return [...load].map(([name, weight]) => [
    lowestPoint(skeleton, contacts.get(name) as Contact),
    weight,
  ]);
}

function centreOf(points: readonly (readonly [Vec3, number])[]): Vec3 {
  const total = points.reduce((sum, [, weight]) => sum + weight, 0);
  const sum = points.reduce((s, [point, weight]) => add(s, scaled(point, weight)), ORIGIN);
  return scaled(sum, 1 / Math.max(total, 1e-9));
}

/** One step towards all loaded points lying at y = 0: a turn about the level axes, and a shift. */
function settlingStep(skeleton: Skeleton, build: BodyBuild, load: Load): Skeleton {
  const points = loadedPoints(skeleton, build, load);
  const [cx, cy, cz] = centreOf(points);
  let [xx, xz, zz, xy, zy] = [STIFFNESS, 0, STIFFNESS, 0, 0];
  for (const [[x, y, z], weight] of points) {
    const [dx, dy, dz] = [x - cx, y - cy, z - cz];
    xx += weight * dx * dx;
    xz += weight * dx * dz;
    zz += weight * dz * dz;
    xy += weight * dx * dy;
    zy += weight * dz * dy;
  }
  const determinant = xx * zz - xz * xz;
  const degrees = 180 / Math.PI;
  const pitch = (-(xy * zz - zy * xz) / determinant) * degrees;
  const roll = ((zy * xx - xy * xz) / determinant) * degrees;
  return moveSkeleton(skeleton, chain(turnUp(pitch), tipRight(roll)), [0, -cy, 0]);
}

/** Turns and shifts the body until what carries it rests on the floor and nothing lies below it. */
function settle(
  skeleton: Skeleton,
  build: BodyBuild,
  load: Load,
  anchors: readonly ContactName[],
): Skeleton {
  let settled = skeleton;
  for (let step = 0; step < SETTLING_STEPS; step++) settled = settlingStep(settled, build, load);
  const lowest = Math.min(
    ...[...contactsOf(build).values()].map((contact) => lowestPoint(settled, contact)[1]),
  );
  const anchored = new Map(anchors.map((name) => [name, 1] as const));
  const [x, , z] = centreOf(loadedPoints(settled, build, anchored));
  return moveSkeleton(settled, UNTURNED, [-x, Math.max(0, -lowest), -z]);
}

function loadOf(pose: BodyPose, weight: number): [ContactName, number][] {
  return pose.supports.map((name) => [name, weight]);
}

/**
 * The body in its posture on the floor (y = 0): what carries it touches, nothing lies below, and the
 * middle of its anchors is at x = z = 0. A build whose limbs do not fit the posture is turned a little
 * until it rests.
 */
export function placeBody(pose: BodyPose, build: BodyBuild): Skeleton {
  return settle(skeletonOf(pose, build), build, new Map(loadOf(pose, 1)), pose.anchors);
}

/** The body on its way from one posture into another; share 0 is the first, 1 the second. */
export function placeBetween(
  from: BodyPose,
  to: BodyPose,
  share: number,
  build: BodyBuild,
): Skeleton {
  const load = new Map(loadOf(from, 1 - share));
  for (const [name, weight] of loadOf(to, share)) load.set(name, (load.get(name) ?? 0) + weight);
  return settle(skeletonOf(blendPoses(from, to, share), build), build, load, to.anchors);
}
