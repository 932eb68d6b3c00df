import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addItem,
  changeItem,
  moveItem,
  readNumber,
  removeItem,
} from '../../src/app/routine-edits.ts';
import type { Routine, RoutineItem } from '../../src/core/routine.ts';

function item(stretchId: string): RoutineItem {
  return { stretchId, holdSeconds: 20, repetitions: 1, sides: 'both', restSeconds: 5 };
}

const ABC: Routine = {
  id: 'own-1',
  name: 'Mine',
  purpose: '',
  origin: 'own',
  items: [item('a'), item('b'), item('c')],
};

function order({ items }: Routine): string {
  return items.map(({ stretchId }) => stretchId).join('');
}

describe('editing a routine', () => {
  it('adds at the end and takes out', () => {
    expect(order(addItem(ABC, item('d')))).toBe('abcd');
    expect(order(removeItem(ABC, 1))).toBe('ac');
    expect(order(ABC)).toBe('abc');
  });

  it.each([
    [0, 1, 'bac'],
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 1, 'abc'],
    [0, -1, 'abc'],
    [2, 3, 'abc'],
    [7, 0, 'abc'],
  ])('moves item %i to %i', (from, to, expected) => {
    expect(order(moveItem(ABC, from, to))).toBe(expected);
  });

  it('loses no item by any move, and a move back undoes it', () => {
    const place = fc.integer({ min: -1, max: 3 });
    fc.assert(
      fc.property(place, place, (from, to) => {
        const moved = moveItem(ABC, from, to);
        expect([...order(moved)].sort().join('')).toBe('abc');
        if (moved !== ABC) expect(order(moveItem(moved, to, from))).toBe('abc');
      }),
    );
  });

  it('changes one item alone', () => {
    const changed = changeItem(ABC, 1, { holdSeconds: 30, sides: 'left' });
    expect(changed.items.map(({ holdSeconds }) => holdSeconds)).toEqual([20, 30, 20]);
    expect(changed.items[1]?.sides).toBe('left');
  });
});

describe('a typed number', () => {
  it.each([
    ['30', 30],
    [' 12.6 ', 13],
    ['0', 1],
    ['9999', 300],
    ['-3', 1],
    ['', null],
    ['many', null],
  ])('"%s" reads as %s', (text, expected) => {
    expect(readNumber(text, 'holdSeconds')).toBe(expected);
  });

  it('allows no rest at all', () => {
    expect(readNumber('0', 'restSeconds')).toBe(0);
  });
});
