import type { Route } from '../../../app/route.ts';
import type { Side } from '../../../core/landmarks.ts';
import type { Level, Stretch } from '../../../core/reference.ts';

/** `whole`: every repetition, on both sides where there are sides. `once`: one hold. A side: one hold on it. */
export type HowMuch = 'whole' | 'once' | Side;

export interface StartChoices {
  readonly howMuch: HowMuch;
  readonly level: Level;
  readonly holdSeconds: number;
}

/** What there is to choose; nothing where one hold is all of it. */
export function amountsOf({ sides, dose }: Stretch): readonly HowMuch[] {
  if (sides === 'each') return ['whole', 'left', 'right'];
  return dose.repetitions > 1 ? ['whole', 'once'] : ['once'];
}

/** Where the words and the pictures need a side, before one is chosen. */
export function shownSide({ sides }: Stretch, howMuch: HowMuch): Side | null {
  if (sides === 'both') return null;
  return howMuch === 'left' ? 'left' : 'right';
}

/** A person who looked at this very stretch has read its cautions, so nothing is left out. */
export function startRoute({ id }: Stretch, choices: StartChoices): Route {
  const { howMuch, level, holdSeconds } = choices;
  if (howMuch === 'whole') {
    return { name: 'routine-session', routineId: id, avoided: 'kept', level, holdSeconds };
  }
  const side = howMuch === 'once' ? null : howMuch;
  return { name: 'session', stretchId: id, side, source: 'camera', level, holdSeconds };
}
