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

/** Source of both: stretches.md, 6 Routines; from the body model's ways between poses. */
const CHANGE_SIDES_S = 5;
const NEXT_STRETCH_S = 10;

/** How many times an item is done on a side, with the extra ones where that side moved less. */
export function repetitionsOn(
  { repetitions, extraOnLessMobile = 0, extraSide }: RoutineItem,
  side: Side | null,
): number {
  return side !== null && side === extraSide ? repetitions + extraOnLessMobile : repetitions;
}

/**
 * Seconds an item takes someone who does it without a break in form: holds, rests between them, changing
 * sides, and getting into place.
 */
export function itemSeconds(item: RoutineItem, stretch: Pick<Stretch, 'sides' | 'dose'>): number {
  const { holdSeconds, repetitions, restSeconds } = item;
  const { dose } = stretch;
  const ends = dose.kind === 'repetitions' ? dose.ends : 1;
  const times = (count: number) => count * ends * holdSeconds + (count - 1) * restSeconds;
  const bothSides = stretch.sides === 'each' && item.sides === 'both';
  const side = item.sides === 'both' ? null : item.sides;
  const moving = bothSides
    ? times(repetitionsOn(item, 'left')) + CHANGE_SIDES_S + times(repetitionsOn(item, 'right'))
    : times(stretch.sides === 'each' ? repetitionsOn(item, side) : repetitions);
  return moving + NEXT_STRETCH_S;
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
