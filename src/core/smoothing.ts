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
export interface OneEuroState {
  readonly timestampMs: number;
  readonly value: number;
  /** Smoothed speed, units per second. */
  readonly speed: number;
}

function alpha(cutoffHz: number, seconds: number): number {
  const rate = 2 * Math.PI * cutoffHz * seconds;
  return rate / (rate + 1);
}

/**
 * Smooths one value: strongly at rest, hardly at all in quick movement.
 * The result stays between the value before and the new one. A frame that is not later, and a value
 * that is not finite, leave the state as it was.
 */
export function smooth(
  before: OneEuroState | null,
  value: number,
  timestampMs: number,
  settings: OneEuroSettings,
): OneEuroState | null {
  if (!Number.isFinite(value)) return before;
  if (before === null) return { timestampMs, value, speed: 0 };
  const seconds = (timestampMs - before.timestampMs) / 1000;
  if (!(seconds > 0)) return before;
  const rawSpeed = (value - before.value) / seconds;
  const speed = before.speed + alpha(settings.speedCutoffHz, seconds) * (rawSpeed - before.speed);
  const cutoff = settings.minCutoffHz + settings.beta * Math.abs(speed);
  return { timestampMs, value: before.value + alpha(cutoff, seconds) * (value - before.value), speed };
}
