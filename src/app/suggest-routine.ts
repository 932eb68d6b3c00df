import type { CautionFlag } from '../core/cautions.ts';
import { isHiddenFor } from '../core/fitted-routine.ts';
import type { RoutineCard } from '../core/routine-card.ts';

const NOON = 12;
const EVENING = 18;

/** For each part of the day, what suits it, the best first. */
const BY_PART_OF_DAY = {
  morning: ['morning_5', 'desk_break_3'],
  day: ['desk_break_3', 'desk_seated_4', 'morning_5'],
  evening: ['evening_10', 'hamstring_8', 'morning_5'],
} as const;

export type PartOfDay = keyof typeof BY_PART_OF_DAY;

/** By the person's clock; the night belongs to the evening until four. */
export function partOfDay(now: Date): PartOfDay {
  const hour = now.getHours();
  if (hour < 4 || hour >= EVENING) return 'evening';
  return hour < NOON ? 'morning' : 'day';
}

interface SuggestionNeeds {
  readonly cards: readonly RoutineCard[];
  readonly now: Date;
  readonly flags: readonly CautionFlag[] | null;
  /** Names of the routines that were done today. */
  readonly doneToday: readonly string[];
  /** Whether the person has not done anything yet. */
  readonly isFirst: boolean;
}

/**
 * What suits the time of day and was not done yet; what was done already where nothing else is left. To begin
 * with it is the shortest, at any time: it asks for least, and shows how it goes.
 */
export function suggestRoutine({
  cards,
  now,
  flags,
  doneToday,
  isFirst,
}: SuggestionNeeds): RoutineCard | null {
  const wanted: readonly string[] = BY_PART_OF_DAY[partOfDay(now)];
  const open = cards.filter((card) => !isHiddenFor(card, flags));
  const rank = ({ id, name, seconds }: RoutineCard): number => {
    if (isFirst) return seconds;
    const place = wanted.indexOf(id);
    const base = place < 0 ? wanted.length : place;
    return doneToday.includes(name) ? base + cards.length : base;
  };
  return [...open].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}
