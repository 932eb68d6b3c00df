import { words } from './catalogue.ts';
import { durationWords, secondsWords } from './numbers.ts';
import { shellWords } from './shell.ts';

/** Time that the clock kept where the camera could not judge: always told apart from what was held. */
export const timedWords = words('timed', {
  label: 'By the clock',
  note: 'not judged, and no part of what was held',
  beside: (held: string, timed: string) => `${held}, and ${timed} by the clock`,
  timedOf: (timed: string, target: string) => `${timed} of ${target} by the clock`,
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

/** "12 s of 45 s", "33 s of 45 s by the clock", or both where there was both. */
export function holdWords(
  times: HoldTimes,
  heldOf: (held: string, target: string) => string,
): string {
  const { heldMs, timedMs, targetHoldMs } = times;
  const target = durationWords(targetHoldMs);
  if (isTimedOnly(times)) return timedWords.timedOf(durationWords(timedMs), target);
  const held = heldOf(durationWords(heldMs), target);
  return timedMs < LEAST_MS ? held : timedWords.beside(held, durationWords(timedMs));
}
