import type { Dose } from './dose.ts';
import type { SessionConfig } from './session-types.ts';

/**
 * What a session of that stretch is to reach.
 * @param numbers as the dose says, or as a routine or the person asks for
 */
export function sessionGoal(
  dose: Dose,
  numbers: Pick<Dose, 'holdSeconds' | 'repetitions' | 'restSeconds'> = dose,
): Pick<SessionConfig, 'targetHoldMs' | 'repetitions'> {
  const holdMs = numbers.holdSeconds * 1000;
  if (dose.kind === 'hold') return { targetHoldMs: holdMs, repetitions: null };
  const { ends, counted } = dose;
  const { repetitions: count } = numbers;
  return {
    targetHoldMs: count * ends * holdMs,
    repetitions: { count, holdMs, restMs: numbers.restSeconds * 1000, ends, counted },
  };
}
