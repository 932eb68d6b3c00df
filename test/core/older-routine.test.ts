import { describe, expect, it } from 'vitest';
import { forOlderPeople } from '../../src/core/older-routine.ts';
import type { Routine, RoutineItem } from '../../src/core/routine.ts';
import { stretchById } from '../../src/stretches/library.ts';
import { ROUTINES } from '../../src/stretches/routines.ts';
import { theStretch } from './sessions.ts';

function routineOf(...items: readonly RoutineItem[]): Routine {
  return { id: 'r', name: 'R', purpose: '', origin: 'library', items };
}

function item(stretchId: string, holdSeconds: number, repetitions: number): RoutineItem {
  return { stretchId, holdSeconds, repetitions, sides: 'both', restSeconds: 2 };
}

describe('a routine for people of 65 and older', () => {
  it('asks for no more times than their dose', () => {
    const routine = routineOf(item('standing_back_extension', 3, 8));
    const { repetitions } = theStretch('standing_back_extension').dose.older;
    expect(forOlderPeople(routine, stretchById).items).toEqual([
      item('standing_back_extension', 3, repetitions),
    ]);
  });

  it('asks for no more where the routine already asks for less', () => {
    const routine = routineOf(item('standing_back_extension', 3, 2));
    expect(forOlderPeople(routine, stretchById)).toEqual(routine);
  });

  it('holds longer where their dose does, in proportion and never past its longest', () => {
    const older = forOlderPeople(
      routineOf(item('cat_cow', 4, 3), item('cat_cow', 2, 3), item('cat_cow', 8, 3)),
      stretchById,
    );
    expect(older.items.map(({ holdSeconds }) => holdSeconds)).toEqual([5, 3, 8]);
  });

  it('leaves one of the person’s own, and a stretch nobody knows, as they are', () => {
    const own: Routine = { ...routineOf(item('cat_cow', 4, 8)), origin: 'own' };
    expect(forOlderPeople(own, stretchById)).toBe(own);
    const gone = routineOf(item('gone', 4, 8));
    expect(forOlderPeople(gone, stretchById)).toEqual(gone);
  });

  it.each(ROUTINES)('keeps to their doses in $id', (routine) => {
    const older = forOlderPeople(routine, stretchById);
    for (const { stretchId, repetitions } of older.items) {
      expect(repetitions).toBeLessThanOrEqual(theStretch(stretchId).dose.older.repetitions);
    }
  });
});
