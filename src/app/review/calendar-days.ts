const DAY_MS = 86_400_000;

/**
 * A day of the calendar as a whole number, so that days can be counted whatever the clocks do in between.
 * It is the person's own day: the one their clock shows.
 */
export function dayNumber(when: Date): number {
  return Math.round(Date.UTC(when.getFullYear(), when.getMonth(), when.getDate()) / DAY_MS);
}

/** The same of an ISO time. */
export function dayNumberOf(iso: string): number {
  return dayNumber(new Date(iso));
}

/** Noon of the day, by the person's clock: safe to format. */
export function dateOfDay(day: number): Date {
  const utc = new Date(day * DAY_MS);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), 12);
}

/** 0 Monday – 6 Sunday. */
export function weekdayOf(day: number): number {
  // Day 0 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** The Monday of the day's week. */
export function weekStart(day: number): number {
  return day - weekdayOf(day);
}

/** A month as the weeks of a wall calendar, Monday first; days of the months beside it are null. */
export function monthWeeks(year: number, month: number): readonly (readonly (number | null)[])[] {
  const first = dayNumber(new Date(year, month, 1));
  const last = dayNumber(new Date(year, month + 1, 0));
  const weeks: (number | null)[][] = [];
  for (let monday = weekStart(first); monday <= last; monday += 7) {
    weeks.push(
      [0, 1, 2, 3, 4, 5, 6].map((offset) => {
        const day = monday + offset;
        return day < first || day > last ? null : day;
      }),
    );
  }
  return weeks;
}
