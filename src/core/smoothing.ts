/** One-euro filter settings. Source: Casiez, Roussel, Vogel 2012, doi.org/10.1145/2207676.2208639. */
export interface OneEuroSettings {
  /** Cut-off at rest, Hz: lower removes more jitter. */
  readonly minCutoffHz: number;
  /** How fast the cut-off rises with speed: higher lags less. */
  readonly beta: number;
  /** Cut-off for the speed itself, Hz. */
  readonly speedCutoffHz: number;
}

/** What the filter remembers between frames. */
export interface Smoothed {
  readonly timestampMs: number;
  readonly value: number;
  /** Smoothed speed, units per second. */
  readonly speed: number;
}

/** After a pause this long the filter starts afresh. */
const FORGET_MS = 600;

function alpha(cutoffHz: number, seconds: number): number {
  const rate = 2 * Math.PI * cutoffHz * seconds;
  return rate / (rate + 1);
}

/**
 * Smooths one value: strongly at rest, hardly at all in quick movement.
 * The result lies between the value before and the new one. A frame that is not later leaves it as it was.
 */
export function smooth(
  before: Smoothed | null | undefined,
  value: number,
  timestampMs: number,
  settings: OneEuroSettings,
): Smoothed {
  if (before == null || timestampMs - before.timestampMs > FORGET_MS) {
    return { timestampMs, value, speed: 0 };
  }
  const seconds = (timestampMs - before.timestampMs) / 1000;
  if (!(seconds > 0)) return before;
  const rawSpeed = (value - before.value) / seconds;
  const speed = before.speed + alpha(settings.speedCutoffHz, seconds) * (rawSpeed - before.speed);
  const cutoffHz = settings.minCutoffHz + settings.beta * Math.abs(speed);
  const next = before.value + alpha(cutoffHz, seconds) * (value - before.value);
  return { timestampMs, value: next, speed };
}
