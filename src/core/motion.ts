import type { AngleId } from './angles.ts';

/** Speeds are taken over this long. Source: stretches.json, conventions.runtime. */
const SPEED_WINDOW_MS = 500;
/** With less history than this a speed is noise. */
const LEAST_HISTORY_MS = 250;

interface Moment {
  readonly timestampMs: number;
  readonly values: ReadonlyMap<AngleId, number>;
}

/** The readings of the last half second. */
export type Motion = readonly Moment[];

/** Adds a frame's readings and forgets those older than the window. */
export function remember(
  motion: Motion,
  timestampMs: number,
  values: ReadonlyMap<AngleId, number>,
): Motion {
  const recent = motion.filter((moment) => timestampMs - moment.timestampMs <= SPEED_WINDOW_MS);
  return [...recent, { timestampMs, values }];
}

/** Units per second over the last half second, signed; null where there is too little to go by. */
export function speedOf(motion: Motion, angle: AngleId): number | null {
  const known = motion.filter(({ values }) => values.has(angle));
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return null;
  const elapsedMs = last.timestampMs - first.timestampMs;
  if (elapsedMs < LEAST_HISTORY_MS) return null;
  const change = (last.values.get(angle) as number) - (first.values.get(angle) as number);
  return (change / elapsedMs) * 1000;
}

/** How far back the readings go, milliseconds. */
export function historyMs(motion: Motion): number {
  const [first] = motion;
  return first === undefined ? 0 : (motion.at(-1) as Moment).timestampMs - first.timestampMs;
}
