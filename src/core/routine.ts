import type { CautionFlag } from './cautions.ts';
import type { Side } from './landmarks.ts';
import type { Bias, Stretch } from './reference.ts';

/** One stretch of a routine. */
export interface RoutineItem {
  readonly stretchId: string;
  /** Seconds of good form each time; of a stretch that counts repetitions, seconds at each end. */
  readonly holdSeconds: number;
  /** How many times, on each side it is done on. */
  readonly repetitions: number;
  /** Which sides to do; `both` for every stretch that has no sides. */
  readonly sides: 'both' | 'left' | 'right';
  /** Pause between two times. Changing sides and finding the next stretch take time of their own. */
  readonly restSeconds: number;
  /** How many times more on the side that clearly moved less in the side-to-side check; none without a check. */
  readonly extraOnLessMobile?: number;
  /** The side that moved less, as the checks say when the plan is made; left out where they do not. */
  readonly extraSide?: Side;
}

/** Stretches in an order, with their doses. */
export interface Routine {
  readonly id: string;
  readonly name: string;
  /** One line: what it is for. */
  readonly purpose: string;
  /** `own`: built by the person, who may change and delete it. */
  readonly origin: 'library' | 'own';
  readonly items: readonly RoutineItem[];
  /** What to do before it, not counted in its time; none in an own routine. */
  readonly warmUp?: string;
  readonly bias?: Bias;
  /** Not offered to people with one of these. */
  readonly hiddenFor?: readonly CautionFlag[];
}

/**
 * What the voice and the ways take besides the doses. Source: the eight ready-made routines rehearsed with a posed
 * body that does at once what it is asked; within 8% of each (`test/app/routine-time.test.ts`).
 */
const LEADING_S = 20;
const TO_AND_FRO_S = 6;

/** How many times an item is done on a side, with the extra ones where that side moved less. */
export function repetitionsOn(
  { repetitions, extraOnLessMobile = 0, extraSide }: RoutineItem,
  side: Side | null,
): number {
  return side !== null && side === extraSide ? repetitions + extraOnLessMobile : repetitions;
}

/** Seconds of an item's holds and the rests between them. */
export function doseSeconds(item: RoutineItem, stretch: Pick<Stretch, 'sides' | 'dose'>): number {
  const { holdSeconds, restSeconds } = item;
  const ends = stretch.dose.kind === 'repetitions' ? stretch.dose.ends : 1;
  return timesOnSides(item, stretch).reduce(
    (sum, count) => sum + count * ends * holdSeconds + (count - 1) * restSeconds,
    0,
  );
}

/**
 * Seconds an item takes someone who is led through it and does it without a break in form: holds and rests, hearing
 * what comes, getting there, going in and coming out.
 */
export function itemSeconds(item: RoutineItem, stretch: Pick<Stretch, 'sides' | 'dose'>): number {
  const { dose } = stretch;
  const onSides = timesOnSides(item, stretch);
  const times = onSides.reduce((sum, count) => sum + count, 0);
  const ways =
    dose.kind === 'hold'
      ? times * LEADING_S
      : onSides.length * LEADING_S + (dose.counted === 'when-left' ? times * TO_AND_FRO_S : 0);
  return doseSeconds(item, stretch) + ways;
}

/** How many times on each side; one number for a stretch without sides. */
function timesOnSides(item: RoutineItem, { sides }: Pick<Stretch, 'sides'>): readonly number[] {
  if (sides === 'both') return [item.repetitions];
  return item.sides === 'both'
    ? [repetitionsOn(item, 'left'), repetitionsOn(item, 'right')]
    : [repetitionsOn(item, item.sides)];
}

/**
 * Seconds a routine takes, warm-up not counted. An item whose stretch is not known counts for nothing.
 */
export function routineSeconds(
  routine: Pick<Routine, 'items'>,
  stretchById: (id: string) => Pick<Stretch, 'sides' | 'dose'> | null,
): number {
  return routine.items.reduce((sum, item) => {
    const stretch = stretchById(item.stretchId);
    return stretch === null ? sum : sum + itemSeconds(item, stretch);
  }, 0);
}

/**
 * The routine with its extra times on the side that moved less.
 * @param lessMobile null where no check says which side that is; nothing is added then
 */
export function withExtraTimes(
  routine: Routine,
  lessMobile: (stretchId: string) => Side | null,
): Routine {
  const items = routine.items.map((item) => {
    if ((item.extraOnLessMobile ?? 0) === 0) return item;
    const { extraSide: _before, ...plain } = item;
    const extraSide = lessMobile(item.stretchId);
    return extraSide === null ? plain : { ...plain, extraSide };
  });
  return { ...routine, items };
}
