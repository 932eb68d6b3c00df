import type { Route } from '../../../app/route.ts';
import type { Side } from '../../../core/landmarks.ts';
import { routineOfOne } from '../../../core/plan.ts';
import type { Level, Stretch } from '../../../core/reference.ts';
import { routineSeconds } from '../../../core/routine.ts';
import { usualItem } from '../../../core/usual-item.ts';

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

/** The side that words and pictures show: the chosen one, or the one a session on both begins with. */
export function shownSide({ sides }: Stretch, howMuch: HowMuch): Side | null {
  if (sides === 'both') return null;
  return howMuch === 'right' ? 'right' : 'left';
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

/** What every repetition of a stretch comes to. */
export interface WholeAmount {
  /** On each side, where there are sides. */
  readonly repetitions: number;
  /** With coming in, resting and changing sides; see `routineSeconds`. */
  readonly seconds: number;
}

export function wholeAmount(stretch: Stretch, holdSeconds: number, isOlder: boolean): WholeAmount {
  const item = { ...usualItem(stretch, isOlder), holdSeconds };
  const routine = { ...routineOfOne(stretch), items: [item] };
  return { repetitions: item.repetitions, seconds: routineSeconds(routine, () => stretch) };
}
