import { describe, expect, it } from 'vitest';
import {
  itemSeconds,
  type Routine,
  type RoutineItem,
  routineSeconds,
  withExtraTimes,
} from '../../src/core/routine.ts';
import { stretchById } from '../../src/stretches/library.ts';

const ITEM: RoutineItem = {
  stretchId: 'standing_side_bend',
  holdSeconds: 20,
  repetitions: 2,
  sides: 'both',
  restSeconds: 5,
};

function seconds(change: Partial<RoutineItem>): number {
  return routineSeconds({ items: [{ ...ITEM, ...change }] }, stretchById);
}

describe('the time a routine takes', () => {
  it('counts holds, rests between, changing sides and getting there', () => {
    expect(seconds({})).toBe(20 + 5 + 20 + 5 + 20 + 5 + 20 + 10);
  });

  it('counts one side where only one is done, the same for either', () => {
    expect(seconds({ sides: 'left' })).toBe(20 + 5 + 20 + 10);
    expect(seconds({ sides: 'right' })).toBe(seconds({ sides: 'left' }));
  });

  it('counts the extra time on one side', () => {
    expect(seconds({ extraOnLessMobile: 1 }) - seconds({})).toBe(25);
  });

  it('counts no second side of a stretch that has none', () => {
    expect(seconds({ stretchId: 'childs_pose', extraOnLessMobile: 1 })).toBe(20 + 5 + 20 + 10);
  });

  it('counts both ends where both are held', () => {
    expect(seconds({ stretchId: 'cat_cow', holdSeconds: 4, repetitions: 6, restSeconds: 0 })).toBe(
      6 * 8 + 10,
    );
  });

  it('counts nothing for a stretch it does not know', () => {
    expect(seconds({ stretchId: 'gone' })).toBe(0);
  });

  it('grows with every time', () => {
    const childsPose = { sides: 'both', dose: { kind: 'hold' } } as never;
    for (let times = 1; times < 10; times += 1) {
      const item = { ...ITEM, repetitions: times };
      const more = { ...ITEM, repetitions: times + 1 };
      expect(itemSeconds(more, childsPose)).toBeGreaterThan(itemSeconds(item, childsPose));
    }
  });
});

describe('extra times', () => {
  const routine: Routine = {
    id: 'r',
    name: 'R',
    purpose: '',
    origin: 'library',
    items: [{ ...ITEM, extraOnLessMobile: 1 }, ITEM],
  };

  it.each(['left', 'right'] as const)(
    'come after the item, on the %s where that moved less',
    (s) => {
      expect(withExtraTimes(routine, () => s).items).toEqual([
        ITEM,
        { ...ITEM, sides: s, repetitions: 1 },
        ITEM,
      ]);
    },
  );

  it('are left out where no check says which side', () => {
    expect(withExtraTimes(routine, () => null).items).toEqual([ITEM, ITEM]);
  });
});
