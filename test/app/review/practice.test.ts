import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOfDay,
  dayNumber,
  dayNumberOf,
  monthWeeks,
  weekdayOf,
  weekStart,
} from '../../../src/app/review/calendar-days.ts';
import {
  dayState,
  GOAL_MS,
  practiceByDay,
  streakDays,
  weekTotals,
} from '../../../src/app/review/practice.ts';
import { digestAt } from './digests.ts';

describe('a day of the calendar', () => {
  const today = dayNumber(new Date(2026, 2, 10));

  it('to come is no day missed', () => {
    expect(dayState(today + 1, 0, today)).toBe('future');
    expect(dayState(today, 0, today)).toBe('rest');
    expect(dayState(today - 1, 0, today)).toBe('rest');
  });

  it('tells some practice from the goal', () => {
    expect(dayState(today, 1_000, today)).toBe('some');
    expect(dayState(today - 3, GOAL_MS, today)).toBe('reached');
  });
});

describe('calendar days', () => {
  it('follow one another, also where the clocks change', () => {
    for (let day = 1; day < 700; day += 1) {
      const one = dayNumber(new Date(2025, 0, day, 0, 30));
      expect(dayNumber(new Date(2025, 0, day + 1, 23, 30))).toBe(one + 1);
    }
  });

  it('come back as dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        expect(dayNumber(dateOfDay(day))).toBe(day);
        expect(weekdayOf(day)).toBe((dateOfDay(day).getDay() + 6) % 7);
      }),
    );
  });

  it('make weeks that begin on Monday', () => {
    const sunday = dayNumber(new Date(2026, 2, 1));
    expect(dateOfDay(weekStart(sunday)).toDateString()).toBe('Mon Feb 23 2026');
    expect(weekStart(weekStart(sunday))).toBe(weekStart(sunday));
  });

  it('make months with nothing of the months beside them', () => {
    const weeks = monthWeeks(2026, 1);
    expect(weeks).toHaveLength(5);
    expect(weeks.flat().filter((day) => day !== null)).toHaveLength(28);
    expect(weeks[0]?.slice(0, 6)).toEqual([null, null, null, null, null, null]);
  });
});

/** Days counted back from today on which the goal was reached. */
function daysWithGoal(daysAgo: readonly number[], ms = GOAL_MS) {
  return new Map(daysAgo.map((ago) => [1_000 - ago, ms]));
}

describe('the streak', () => {
  it.each([
    ['nothing at all', [], 0],
    ['today alone', [0], 1],
    ['three days in a row', [0, 1, 2], 3],
    ['today not yet', [1, 2], 2],
    ['a rest of two days', [0, 3, 4], 3],
    ['a gap of three days', [0, 4, 5], 1],
    ['three days off in a week, apart', [0, 2, 4, 6, 7], 3],
    ['two days off in every seven', [0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14], 11],
    ['every other day, which is more rest than practice allows', [0, 2, 4, 6, 8, 10], 3],
  ])('of %s', (_, daysAgo, expected) => {
    expect(streakDays(daysWithGoal(daysAgo), 1_000)).toBe(expected);
  });

  it('counts no day below the goal', () => {
    expect(streakDays(daysWithGoal([0, 1, 2], GOAL_MS - 1), 1_000)).toBe(0);
  });

  it('never falls when a day is added', () => {
    const ago = fc.uniqueArray(fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(ago, fc.integer({ min: 0, max: 40 }), (days, more) => {
        const before = streakDays(daysWithGoal(days), 1_000);
        expect(streakDays(daysWithGoal([...days, more]), 1_000)).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('totals', () => {
  const digests = [
    digestAt([2026, 3, 1], { id: 'a', practiceMs: 60_000 }),
    digestAt([2026, 3, 1], { id: 'b', practiceMs: 30_000 }),
    digestAt([2026, 3, 2], { id: 'c', practiceMs: 15_000 }),
  ];

  it('of a day add its sessions up', () => {
    const days = practiceByDay(digests);
    expect(days.get(dayNumberOf(digests[0]?.startedAt ?? ''))).toBe(90_000);
    expect([...days.values()].reduce((sum, ms) => sum + ms, 0)).toBe(105_000);
  });

  it('of weeks part Sunday from Monday, and show empty weeks', () => {
    const weeks = weekTotals(digests, dayNumber(new Date(2026, 2, 4)), 3);
    expect(weeks.map(({ practiceMs, sessions, days }) => [practiceMs, sessions, days])).toEqual([
      [0, 0, 0],
      [90_000, 2, 1],
      [15_000, 1, 1],
    ]);
    expect(weeks[1]?.heldMs).toBe(2 * 12_400);
  });
});
