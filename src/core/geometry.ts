declare const unit: unique symbol;

/** A number known to be in degrees; a bare number or radians will not compile in its place. */
export type Degrees = number & { readonly [unit]: 'deg' };
export type Radians = number & { readonly [unit]: 'rad' };

/** A point or vector in the picture: x to the right, y UP, both in pixels, so angles are true. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Below this length in pixels a segment's direction is noise. */
const SHORTEST_SEGMENT_PX = 2;

export function toDegrees(angle: Radians): Degrees {
  return ((angle * 180) / Math.PI) as Degrees;
}

export function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

export function subtract(to: Point, from: Point): Point {
  return { x: to.x - from.x, y: to.y - from.y };
}

export function midpoint(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** `Math.hypot` of two finite numbers, which itself takes any number of them and is slow. */
export function hypotenuse(x: number, y: number): number {
  const a = Math.abs(x);
  const b = Math.abs(y);
  const longer = a > b ? a : b;
  if (longer === 0) return 0;
  const shareA = a / longer;
  const shareB = b / longer;
  return Math.sqrt(shareA * shareA + shareB * shareB) * longer;
}

/** The same of three, to the last digit as `Math.hypot` has it: what the sum loses is made good. */
export function hypotenuse3(x: number, y: number, z: number): number {
  const longest = Math.max(Math.abs(x), Math.abs(y), Math.abs(z));
  if (longest === 0) return 0;
  const shareX = x / longest;
  const shareY = y / longest;
  const shareZ = z / longest;
  const squareX = shareX * shareX;
  const squareY = shareY * shareY;
  const two = squareX + squareY;
  const lost = two - squareX - squareY;
  return Math.sqrt(two + (shareZ * shareZ - lost)) * longest;
}

export function length(vector: Point): number {
  return hypotenuse(vector.x, vector.y);
}

export function distance(a: Point, b: Point): number {
  return hypotenuse(a.x - b.x, a.y - b.y);
}

/** z-component of a × b: positive where b lies counter-clockwise of a. */
export function cross(a: Point, b: Point): number {
  return a.x * b.y - a.y * b.x;
}

/** Direction of a vector, counter-clockwise from the picture's right, −180…180; null if too short. */
export function direction(vector: Point): Degrees | null {
  const { x, y } = vector;
  if (!(x * x + y * y >= SHORTEST_SEGMENT_PX * SHORTEST_SEGMENT_PX)) return null;
  return toDegrees(Math.atan2(y, x) as Radians);
}

/** The same angle in [from, from + 360). Remainders of numbers that are not whole are slow, so few are taken. */
export function wrapFrom(angle: number, from: number): Degrees {
  const beyond = angle - from;
  let turned = (Math.abs(beyond) < 360 ? beyond : beyond % 360) + 360;
  while (turned >= 360) turned -= 360;
  return (turned + from) as Degrees;
}

/** Interior joint angle at `vertex`, 0–180, 180 = straight; null where a segment has no direction. */
export function interiorAngle(a: Point, vertex: Point, b: Point): Degrees | null {
  const toA = direction(subtract(a, vertex));
  const toB = direction(subtract(b, vertex));
  if (toA === null || toB === null) return null;
  return Math.abs(wrapFrom(toA - toB, -180)) as Degrees;
}

/**
 * Angle at `vertex` from `a` round to `b`, passing the body's front, −90…270.
 * 180 = straight, below = closed towards the front, above = opened past straight.
 * @param forward +1 where the body's front points to the picture's right, −1 to its left
 */
export function frontAngle(a: Point, vertex: Point, b: Point, forward: 1 | -1): Degrees | null {
  const toA = direction(subtract(a, vertex));
  const toB = direction(subtract(b, vertex));
  if (toA === null || toB === null) return null;
  return wrapFrom((toA - toB) * forward, -90);
}
