import { describe, expect, it } from 'vitest';
import { partOfDay, suggestRoutine } from '../../src/app/suggest-routine.ts';
import { CAUTION_FLAGS } from '../../src/core/cautions.ts';
import { isHiddenFor } from '../../src/core/fitted-routine.ts';
import { ROUTINE_CARDS } from '../../src/stretches/routine-cards.ts';

function at(hour: number): Date {
  return new Date(2026, 2, 1, hour, 30);
}

const USUAL = { cards: ROUTINE_CARDS, flags: null, doneToday: [], isFirst: false } as const;

describe('the part of the day', () => {
  it.each([
    [3, 'evening'],
    [4, 'morning'],
    [11, 'morning'],
    [12, 'day'],
    [17, 'day'],
    [18, 'evening'],
  ])('is at %i the %s', (hour, part) => {
    expect(partOfDay(at(hour))).toBe(part);
  });
});

describe('the suggested routine', () => {
  it('suits the time of day', () => {
    const ids = [8, 14, 20].map((hour) => suggestRoutine({ ...USUAL, now: at(hour) })?.id);
    expect(ids).toEqual(['morning_5', 'desk_break_3', 'evening_10']);
  });

  it('is the shortest to begin with, whatever the time', () => {
    const shortest = Math.min(...ROUTINE_CARDS.map(({ seconds }) => seconds));
    for (const hour of [8, 14, 20]) {
      const first = suggestRoutine({ ...USUAL, now: at(hour), isFirst: true });
      expect(first?.seconds).toBe(shortest);
    }
  });

  it('is another one once it was done', () => {
    const done = suggestRoutine({ ...USUAL, now: at(8), doneToday: ['Gentle morning'] });
    expect(done?.id).toBe('desk_break_3');
  });

  it('is one already done where all were', () => {
    const doneToday = ROUTINE_CARDS.map(({ name }) => name);
    expect(suggestRoutine({ ...USUAL, now: at(8), doneToday })?.id).toBe('morning_5');
  });

  it('is never one that is not for the person', () => {
    for (const flag of CAUTION_FLAGS) {
      for (let hour = 0; hour < 24; hour += 1) {
        const found = suggestRoutine({ ...USUAL, now: at(hour), flags: [flag] });
        expect(found && isHiddenFor(found, [flag])).toBe(false);
      }
    }
  });

  it('is none where there are none', () => {
    expect(suggestRoutine({ ...USUAL, cards: [], now: at(8) })).toBeNull();
  });
});
