/** One-euro filter settings. Source: Casiez, Roussel, Vogel 2012, doi.org/10.1145/2207676.2208639. */
export interface OneEuroSettings {
  /** Cut-off at rest, Hz: lower removes more jitter. */
  readonly minCutoffHz: number;
  /** How fast the cut-off rises with speed: higher lags less. */
  readonly beta: number;
  /** Cut-off for the speed itself, Hz. */
  readonly speedCutoffHz: number;
}

/**
 * What a row of filters remembers, three numbers for each: time and value of the last frame, and the smoothed
 * speed, units per second. NaN before the first. One list of numbers is quicker to copy than many objects.
 */
export type FilterMemory = readonly number[];

const NUMBERS = 3;

/** After a pause this long a filter starts afresh. */
const FORGET_MS = 600;

/** So many filters that have not seen anything. */
export function startFilters(count: number): FilterMemory {
  return Array.from({ length: NUMBERS * count }, () => Number.NaN);
}

function alpha(cutoffHz: number, seconds: number): number {
  const rate = 2 * Math.PI * cutoffHz * seconds;
  return rate / (rate + 1);
}

/**
 * Smooths one value: strongly at rest, hardly at all in quick movement.
 * The result lies between the value before and the new one. A frame that is not later leaves it as it was.
 * @param memory of this frame, to be written to: what was remembered before
 * @param filter its number, from 0
 */
export function smooth(
  memory: number[],
  filter: number,
  value: number,
  timestampMs: number,
  settings: OneEuroSettings,
): number {
  const at = NUMBERS * filter;
  const lastMs = memory[at] as number;
  const last = memory[at + 1] as number;
  const lastSpeed = memory[at + 2] as number;
  if (Number.isNaN(lastMs) || timestampMs - lastMs > FORGET_MS) {
    memory[at] = timestampMs;
    memory[at + 1] = value;
    memory[at + 2] = 0;
    return value;
  }
  const seconds = (timestampMs - lastMs) / 1000;
  if (!(seconds > 0)) return last;
  const rawSpeed = (value - last) / seconds;
  const speed = lastSpeed + alpha(settings.speedCutoffHz, seconds) * (rawSpeed - lastSpeed);
  const cutoffHz = settings.minCutoffHz + settings.beta * Math.abs(speed);
  const next = last + alpha(cutoffHz, seconds) * (value - last);
  memory[at] = timestampMs;
  memory[at + 1] = next;
  memory[at + 2] = speed;
  return next;
}
