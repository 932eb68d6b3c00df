import { describe, expect, it } from 'vitest';
import { otherSide, type Side } from '../../src/core/landmarks.ts';
import { planRoutine } from '../../src/core/plan.ts';
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
  it('counts holds, rests between, and being led into each', () => {
    expect(seconds({})).toBe(20 + 5 + 20 + (20 + 5 + 20) + 4 * 20);
  });

  it('counts one side where only one is done, the same for either', () => {
    expect(seconds({ sides: 'left' })).toBe(20 + 5 + 20 + 2 * 20);
    expect(seconds({ sides: 'right' })).toBe(seconds({ sides: 'left' }));
  });

  it.each(['left', 'right'] as const)('counts the extra time on the %s where it is due', (side) => {
    expect(seconds({ extraOnLessMobile: 1, extraSide: side }) - seconds({})).toBe(25 + 20);
    const one = { sides: side, extraOnLessMobile: 1 };
    expect(seconds({ ...one, extraSide: side }) - seconds({ sides: side })).toBe(25 + 20);
    expect(seconds({ ...one, extraSide: otherSide(side) })).toBe(seconds({ sides: side }));
  });

  it('counts no extra time where no check asks for one', () => {
    expect(seconds({ extraOnLessMobile: 1 })).toBe(seconds({}));
  });

  it('counts no second side of a stretch that has none', () => {
    expect(seconds({ stretchId: 'childs_pose', extraOnLessMobile: 1, extraSide: 'left' })).toBe(
      20 + 5 + 20 + 2 * 20,
    );
  });

  it('counts both ends where both are held, and being led into them once', () => {
    expect(seconds({ stretchId: 'cat_cow', holdSeconds: 4, repetitions: 6, restSeconds: 0 })).toBe(
      6 * 8 + 20,
    );
  });

  it('counts going to and fro where an end is left each time', () => {
    expect(seconds({ stretchId: 'glute_bridge', holdSeconds: 5, repetitions: 6 })).toBe(
      6 * 5 + 5 * 5 + 20 + 6 * 6,
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
    'are planned with the others of the %s, where that moved less',
    (side) => {
      const { items } = withExtraTimes(routine, () => side);
      expect(items).toEqual([{ ...ITEM, extraOnLessMobile: 1, extraSide: side }, ITEM]);
      const { holds } = planRoutine({ items }, 'beginner', stretchById);
      const done = holds.map(
        (hold) => `${hold.itemIndex} ${hold.side} ${hold.repetition + 1}/${hold.repetitions}`,
      );
      const onSide = (s: Side) =>
        s === side ? [`0 ${s} 1/3`, `0 ${s} 2/3`, `0 ${s} 3/3`] : [`0 ${s} 1/2`, `0 ${s} 2/2`];
      expect(done.slice(0, 5)).toEqual([...onSide('left'), ...onSide('right')]);
      expect(done.slice(5)).toEqual(['1 left 1/2', '1 left 2/2', '1 right 1/2', '1 right 2/2']);
    },
  );

  it('are counted on top where slow repetitions are', () => {
    const rolls = { ...ITEM, stretchId: 'lower_trunk_rotation', extraOnLessMobile: 1 };
    const plan = planRoutine(
      { items: [{ ...rolls, extraSide: 'right' }] },
      'beginner',
      stretchById,
    );
    expect(plan.holds.map(({ side, counts }) => [side, counts?.count])).toEqual([
      ['left', 2],
      ['right', 3],
    ]);
  });

  it('are left out where no check says which side, or says so no more', () => {
    const items = [{ ...ITEM, extraOnLessMobile: 1 }, ITEM];
    expect(withExtraTimes(routine, () => null).items).toEqual(items);
    const before = withExtraTimes(routine, () => 'left');
    expect(withExtraTimes(before, () => null).items).toEqual(items);
    const { holds } = planRoutine({ items }, 'beginner', stretchById);
    expect(holds).toHaveLength(8);
  });
});
