import { describe, expect, it } from 'vitest';
import { doseSeconds, withExtraTimes } from '../../src/core/routine.ts';
import { cardOf } from '../../src/core/routine-card.ts';
import { stretchById } from '../../src/stretches/library.ts';
import { ROUTINE_CARDS } from '../../src/stretches/routine-cards.ts';
import { MOST_ITEMS, parseRoutine } from '../../src/stretches/routine-schema.ts';
import { ROUTINES, routineById } from '../../src/stretches/routines.ts';

/** How long each takes by the research's own table. Source: stretches.json, routines, total_s. */
const TABLE_SECONDS: Readonly<Record<string, number>> = {
  morning_5: 306,
  desk_break_3: 182,
  desk_seated_4: 238,
  hamstring_8: 490,
  extension_5: 306,
  flexion_6: 359,
  evening_10: 593,
  balance_8: 494,
};

/** What the table counts for changing sides and finding the next stretch. Source: stretches.md, 6 Routines. */
const TABLE_CHANGE_SIDES_S = 5;
const TABLE_NEXT_STRETCH_S = 10;

const isKnown = (id: string) => stretchById(id) !== null;

const OWN = {
  id: 'own-1',
  name: 'Mine',
  purpose: '',
  origin: 'own',
  items: [
    {
      stretchId: 'cat_cow',
      holdSeconds: 4,
      repetitions: 6,
      sides: 'both',
      restSeconds: 0,
    },
  ],
} as const;

describe('the ready-made routines', () => {
  it('are eight, each with an id of its own', () => {
    expect(new Set(ROUTINES.map(({ id }) => id)).size).toBe(8);
    expect(ROUTINES.map(({ id }) => id).sort()).toEqual(Object.keys(TABLE_SECONDS).sort());
  });

  it.each(ROUTINES)('$id has the doses that the research says', (routine) => {
    // The table counts the extra times of somebody whose checks ask for them.
    const whole = withExtraTimes(routine, () => 'left');
    const seconds = whole.items.reduce((sum, item) => {
      const stretch = stretchById(item.stretchId);
      if (stretch === null) return sum;
      const changes = stretch.sides === 'each' && item.sides === 'both' ? 1 : 0;
      const ways = changes * TABLE_CHANGE_SIDES_S + TABLE_NEXT_STRETCH_S;
      return sum + doseSeconds(item, stretch) + ways;
    }, 0);
    expect(Math.abs(seconds - (TABLE_SECONDS[routine.id] ?? 0))).toBeLessThanOrEqual(3);
  });

  it.each(ROUTINES)('$id has words that fit a card', ({ name, purpose, warmUp }) => {
    expect(name.length).toBeLessThanOrEqual(24);
    expect(purpose).toMatch(/^[A-Z].*\.$/);
    expect(purpose.length).toBeLessThanOrEqual(60);
    expect(warmUp).toMatch(/^[A-Z].*\.$/);
    expect(`${name} ${purpose} ${warmUp}`).not.toMatch(/pain|relief|cure|imbalance|posture/i);
  });

  it('hides one way of bending from those who should leave it out', () => {
    expect(routineById('extension_5')?.hiddenFor).toEqual(['ext_sensitive']);
    expect(routineById('flexion_6')?.hiddenFor).toEqual(['disc_flexion', 'osteoporosis']);
    expect(routineById('hamstring_8')?.hiddenFor).toEqual(['nerve']);
  });

  it('finds none of an unknown id', () => {
    expect(routineById('no_such_routine')).toBeNull();
  });
});

describe('parseRoutine', () => {
  it('takes an own routine as it is', () => {
    expect(parseRoutine(OWN, isKnown)).toEqual(OWN);
  });

  const [item] = OWN.items;
  it.each<[string, unknown, string]>([
    ['an unknown stretch', { ...item, stretchId: 'handstand' }, 'items.0.stretchId'],
    ['no hold', { ...item, holdSeconds: 0 }, 'items.0.holdSeconds'],
    ['an endless hold', { ...item, holdSeconds: 1e6 }, 'items.0.holdSeconds'],
    ['a hold that is no number', { ...item, holdSeconds: Number.NaN }, 'items.0.holdSeconds'],
    ['half a repetition', { ...item, repetitions: 1.5 }, 'items.0.repetitions'],
    ['no repetition', { ...item, repetitions: 0 }, 'items.0.repetitions'],
    ['a third side', { ...item, sides: 'middle' }, 'items.0.sides'],
    ['a negative rest', { ...item, restSeconds: -1 }, 'items.0.restSeconds'],
    ['a field nobody knows', { ...item, speed: 2 }, 'items.0.speed'],
  ])('refuses an item with %s, naming the field', (_, bad, field) => {
    expect(() => parseRoutine({ ...OWN, items: [bad] }, isKnown)).toThrow(
      `Routine "own-1", ${field}: `,
    );
  });

  it.each<[string, unknown, string]>([
    ['no stretch', { ...OWN, items: [] }, 'items'],
    ['too many', { ...OWN, items: Array(MOST_ITEMS + 1).fill(item) }, 'items'],
    ['no name', { ...OWN, name: ' ' }, 'name'],
    ['an endless name', { ...OWN, name: 'x'.repeat(81) }, 'name'],
    ['an id with a path in it', { ...OWN, id: '../x' }, 'id'],
    ['an unknown origin', { ...OWN, origin: 'shop' }, 'origin'],
  ])('refuses a routine with %s, naming the field', (_, bad, field) => {
    expect(() => parseRoutine(bad, isKnown)).toThrow(new RegExp(`^Routine ".*", ${field}: `));
  });

  it.each([null, 7, 'x', []])('refuses %o as a whole', (data) => {
    expect(() => parseRoutine(data, isKnown)).toThrow(/^Routine "unnamed"/);
  });
});

describe('the routines in short', () => {
  it('are what the routines say', () => {
    expect(ROUTINE_CARDS).toEqual(ROUTINES.map((routine) => cardOf(routine, stretchById)));
  });
});
