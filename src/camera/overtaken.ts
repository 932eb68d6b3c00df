/** Of so many of the last ones. Light, load and other programs change both within seconds. */
const LOOK_BACK = 12;

/** Cameras and browsers are not exact. */
const MARGIN_MS = 4;

/** Foretells which pictures a newer one overtakes before the network is free: taking them is work for nothing. */
export interface OvertakenForecast {
  /** A picture was presented. Call it for each. */
  presented(nowMs: number): void;
  /** One went to the network. */
  sent(nowMs: number): void;
  /** The network can take the next. */
  free(nowMs: number): void;
  /** Whether one presented now will most likely be overtaken; false as long as too little is known. */
  isOvertaken(nowMs: number): boolean;
}

/** Null before enough is known. */
function median(values: readonly number[]): number | null {
  if (values.length < LOOK_BACK) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[LOOK_BACK >> 1] ?? null;
}

function remember(values: number[], value: number): void {
  values.push(value);
  if (values.length > LOOK_BACK) values.shift();
}

export function createOvertakenForecast(): OvertakenForecast {
  const gaps: number[] = [];
  const flights: number[] = [];
  let presentedMs: number | null = null;
  let sentMs: number | null = null;
  return {
    presented(nowMs) {
      if (presentedMs !== null) remember(gaps, nowMs - presentedMs);
      presentedMs = nowMs;
    },
    sent(nowMs) {
      sentMs = nowMs;
    },
    free(nowMs) {
      if (sentMs !== null) remember(flights, nowMs - sentMs);
      sentMs = null;
    },
    isOvertaken(nowMs) {
      const gap = median(gaps);
      const flight = median(flights);
      if (sentMs === null || gap === null || flight === null) return false;
      return nowMs + gap + MARGIN_MS < sentMs + flight;
    },
  };
}
