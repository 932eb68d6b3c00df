import { type SlotValues, valueAt } from './angle-slots.ts';

/** Speeds are taken over this long. Source: stretches.json, conventions.runtime. */
const SPEED_WINDOW_MS = 500;
/** With less history than this a speed is noise. */
const LEAST_HISTORY_MS = 250;
/** Going to and fro within this long is bouncing; going one way is entering or leaving. */
const BOUNCE_WINDOW_MS = 1500;

interface Moment {
  readonly timestampMs: number;
  readonly values: SlotValues;
}

/** The readings of the last moments. */
export type Motion = readonly Moment[];

/** Adds a frame's readings and forgets those older than is ever looked at. */
export function remember(motion: Motion, timestampMs: number, values: SlotValues): Motion {
  let oldest = 0;
  while (oldest < motion.length && !isRecent(motion[oldest] as Moment, timestampMs)) oldest += 1;
  const recent = motion.slice(oldest);
  recent.push({ timestampMs, values });
  return recent;
}

function isRecent(moment: Moment, timestampMs: number): boolean {
  return timestampMs - moment.timestampMs <= BOUNCE_WINDOW_MS;
}

/** How far back the readings go, milliseconds. */
export function historyMs(motion: Motion): number {
  const [first] = motion;
  return first === undefined ? 0 : (motion.at(-1) as Moment).timestampMs - first.timestampMs;
}

/** NaN where an end was not read, or they are too near each other. */
function speedBetween(first: Moment, last: Moment, slot: number): number {
  const elapsedMs = last.timestampMs - first.timestampMs;
  if (elapsedMs < LEAST_HISTORY_MS) return Number.NaN;
  return ((valueAt(last.values, slot) - valueAt(first.values, slot)) / elapsedMs) * 1000;
}

function isRead({ values }: Moment, slot: number): boolean {
  return !Number.isNaN(valueAt(values, slot));
}

/** Units per second over the last half second, signed; null where there is too little to go by. */
export function speedOf(motion: Motion, slot: number): number | null {
  let end = motion.length - 1;
  while (end >= 0 && !isRead(motion[end] as Moment, slot)) end -= 1;
  if (end < 0) return null;
  const last = motion[end] as Moment;
  let first = last;
  for (let index = end - 1; index >= 0; index -= 1) {
    const moment = motion[index] as Moment;
    if (last.timestampMs - moment.timestampMs > SPEED_WINDOW_MS) break;
    if (isRead(moment, slot)) first = moment;
  }
  const speed = speedBetween(first, last, slot);
  return Number.isNaN(speed) ? null : speed;
}

/**
 * How fast the angle goes to and fro, units per second: the slower of its quickest ways up and down in
 * the last 1.5 s, so that entering and leaving, which go one way, count for nothing.
 */
export function bounceOf(motion: Motion, slot: number): number {
  let up = 0;
  let down = 0;
  let later = 0;
  for (const first of motion) {
    while (later < motion.length && !isLater(motion[later] as Moment, first)) later += 1;
    const last = motion[later];
    if (last === undefined) break;
    const speed = speedBetween(first, last, slot);
    if (speed > up) up = speed;
    if (-speed > down) down = -speed;
  }
  return Math.min(up, down);
}

function isLater(moment: Moment, first: Moment): boolean {
  return moment.timestampMs - first.timestampMs >= LEAST_HISTORY_MS;
}
