/** A point or direction in the room: x towards the body's front, y up, z to its right; metres. */
export type Vec3 = readonly [x: number, y: number, z: number];

/** A rotation as a unit quaternion. */
export type Rotation = readonly [x: number, y: number, z: number, w: number];

export const ORIGIN: Vec3 = [0, 0, 0];

export const UNTURNED: Rotation = [0, 0, 0, 1];

export function add([ax, ay, az]: Vec3, [bx, by, bz]: Vec3): Vec3 {
  return [ax + bx, ay + by, az + bz];
}

export function minus([ax, ay, az]: Vec3, [bx, by, bz]: Vec3): Vec3 {
  return [ax - bx, ay - by, az - bz];
}

export function scaled([x, y, z]: Vec3, by: number): Vec3 {
  return [x * by, y * by, z * by];
}

export function between(a: Vec3, b: Vec3, share = 0.5): Vec3 {
  return add(scaled(a, 1 - share), scaled(b, share));
}

export function size([x, y, z]: Vec3): number {
  return Math.hypot(x, y, z);
}

/** Rotation by an angle about a unit axis, right-handed. */
export function turnAbout([x, y, z]: Vec3, degrees: number): Rotation {
  const half = (degrees * Math.PI) / 360;
  const s = Math.sin(half);
  return [x * s, y * s, z * s, Math.cos(half)];
}

/** From front to up: + lifts what points forwards. */
export function turnUp(degrees: number): Rotation {
  return turnAbout([0, 0, 1], degrees);
}

/** From front to left: + turns what points forwards to the body's left. */
export function turnLeft(degrees: number): Rotation {
  return turnAbout([0, 1, 0], degrees);
}

/** From up to right: + tips what points upwards to the body's right. */
export function tipRight(degrees: number): Rotation {
  return turnAbout([1, 0, 0], degrees);
}

function times([ax, ay, az, aw]: Rotation, [bx, by, bz, bw]: Rotation): Rotation {
  return [
    aw * bx + ax * bw + ay * bz - az * by,
    aw * by - ax * bz + ay * bw + az * bx,
    aw * bz + ax * by - ay * bx + az * bw,
    aw * bw - ax * bx - ay * by - az * bz,
  ];
}

/** The rotations one inside the other: the last is done first, in the frame of those before it. */
export function chain(...rotations: readonly Rotation[]): Rotation {
  return rotations.reduce(times, UNTURNED);
}

export function rotate([qx, qy, qz, qw]: Rotation, [x, y, z]: Vec3): Vec3 {
  const tx = 2 * (qy * z - qz * y);
  const ty = 2 * (qz * x - qx * z);
  const tz = 2 * (qx * y - qy * x);
  return [
    x + qw * tx + qy * tz - qz * ty,
    y + qw * ty + qz * tx - qx * tz,
    z + qw * tz + qx * ty - qy * tx,
  ];
}
