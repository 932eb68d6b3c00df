import type { AngleId } from './angle-ids.ts';

/** Speeds are taken over this long. Source: stretches.json, conventions.runtime. */
const SPEED_WINDOW_MS = 500;
/** With less history than this a speed is noise. */
const LEAST_HISTORY_MS = 250;
/** Going to and fro within this long is bouncing; going one way is entering or leaving. */
const BOUNCE_WINDOW_MS = 1500;

interface Moment {
  readonly timestampMs: number;
  readonly values: ReadonlyMap<AngleId, number>;
}

/** The readings of the last moments. */
export type Motion = readonly Moment[];

/** Adds a frame's readings and forgets those older than is ever looked at. */
export function remember(
  motion: Motion,
  timestampMs: number,
  values: ReadonlyMap<AngleId, number>,
): Motion {
  const recent = motion.filter((moment) => timestampMs - moment.timestampMs <= BOUNCE_WINDOW_MS);
  return [...recent, { timestampMs, values }];
}

/** How far back the readings go, milliseconds. */
export function historyMs(motion: Motion): number {
  const [first] = motion;
  return first === undefined ? 0 : (motion.at(-1) as Moment).timestampMs - first.timestampMs;
}

function speedBetween(first: Moment, last: Moment, angle: AngleId): number | null {
  const elapsedMs = last.timestampMs - first.timestampMs;
  const [from, to] = [first.values.get(angle), last.values.get(angle)];
  if (elapsedMs < LEAST_HISTORY_MS || from === undefined || to === undefined) return null;
  return ((to - from) / elapsedMs) * 1000;
}

/** Units per second over the last half second, signed; null where there is too little to go by. */
export function speedOf(motion: Motion, angle: AngleId): number | null {
  const last = motion.findLast(({ values }) => values.has(angle));
  if (last === undefined) return null;
  const first = motion.find(({ timestampMs, values }) => {
    return last.timestampMs - timestampMs <= SPEED_WINDOW_MS && values.has(angle);
  });
  return first === undefined ? null : speedBetween(first, last, angle);
}

/**
 * How fast the angle goes to and fro, units per second: the slower of its quickest ways up and down in
 * the last 1.5 s, so that entering and leaving, which go one way, count for nothing.
 */
export function bounceOf(motion: Motion, angle: AngleId): number {
  let up = 0;
  let down = 0;
  for (const [index, first] of motion.entries()) {
    const last = motion.slice(index).find((moment) => {
      return moment.timestampMs - first.timestampMs >= LEAST_HISTORY_MS;
    });
    const speed = last === undefined ? null : speedBetween(first, last, angle);
    up = Math.max(up, speed ?? 0);
    down = Math.max(down, -(speed ?? 0));
  }
  return Math.min(up, down);
}
