import { words } from './catalogue.ts';
import { secondsWords } from './numbers.ts';
import { shellWords } from './shell.ts';

/** Time that the clock kept where the camera could not judge: always told apart from what was held. */
export const timedWords = words('timed', {
  label: 'By the clock',
  note: 'not judged, and no part of what was held',
  beside: (held: string, timed: string) => `${held}, and ${timed} by the clock`,
  timedOf: (seconds: number, target: string) => `${seconds} of ${target} by the clock`,
  each: (time: string) => `${time} by the clock`,
  row: (name: string) => `${name}: by the clock`,
  saved: (time: string) => `Saved: ${time} by the clock.`,
  trend: 'Seconds by the clock each time, not judged',
  single: (time: string) => `You did ${time} by the clock, which is not judged.`,
  partly: (held: string, timed: string) =>
    `You held ${held} in good form, and did ${timed} by the clock.`,
});

/** Less than this is no time worth a word. */
const LEAST_MS = 500;

export interface HoldTimes {
  readonly heldMs: number;
  /** By the clock, not judged. */
  readonly timedMs: number;
  readonly targetHoldMs: number;
}

/** Whether the clock led and nothing was held. */
export function isTimedOnly({ heldMs, timedMs }: Pick<HoldTimes, 'heldMs' | 'timedMs'>): boolean {
  return heldMs < LEAST_MS && timedMs >= LEAST_MS;
}

/** What leaving a session kept, in a sentence. */
export function savedWords(times: Pick<HoldTimes, 'heldMs' | 'timedMs'>): string {
  return isTimedOnly(times)
    ? timedWords.saved(secondsWords(times.timedMs))
    : shellWords.saved(secondsWords(times.heldMs));
}

/** "12 of 45 seconds", "33 of 45 seconds by the clock", or both where there was both. */
export function holdWords(
  times: HoldTimes,
  heldOf: (seconds: number, target: string) => string,
): string {
  const { heldMs, timedMs, targetHoldMs } = times;
  const target = secondsWords(targetHoldMs);
  if (isTimedOnly(times)) return timedWords.timedOf(Math.round(timedMs / 1000), target);
  const held = heldOf(Math.round(heldMs / 1000), target);
  return timedMs < LEAST_MS ? held : timedWords.beside(held, secondsWords(timedMs));
}
