import { describe, expect, it } from 'vitest';
import { isHiddenFor, isToAvoid, withoutAvoided } from '../../src/core/fitted-routine.ts';
import { stretchById } from '../../src/stretches/library.ts';
import { ROUTINES, routineById } from '../../src/stretches/routines.ts';

const morning = routineById('morning_5');
if (morning === null) throw new Error('the morning routine is gone');

describe('a routine fitted to the safety answers', () => {
  it('leaves out what is to be avoided, and nothing else', () => {
    for (const routine of ROUTINES) {
      const fitted = withoutAvoided(routine, ['knee', 'osteoporosis'], stretchById);
      const left = routine.items.filter((item) => !fitted.items.includes(item));
      for (const item of left) {
        const actions = stretchById(item.stretchId)
          ?.cautions.filter(({ flag }) => flag === 'knee' || flag === 'osteoporosis')
          .map(({ action }) => action);
        expect(actions).toContain('avoid');
      }
      for (const item of fitted.items) {
        expect(isToAvoid(item, ['knee', 'osteoporosis'], stretchById)).toBe(false);
      }
    }
  });

  it('does leave something out of some routine', () => {
    const lengths = ROUTINES.map(
      (routine) => withoutAvoided(routine, ['knee'], stretchById).items.length,
    );
    expect(lengths).not.toEqual(ROUTINES.map(({ items }) => items.length));
  });

  it('is the same one where nothing is to be avoided, or nothing was answered', () => {
    expect(withoutAvoided(morning, [], stretchById)).toBe(morning);
    expect(withoutAvoided(morning, null, stretchById)).toBe(morning);
  });

  it('keeps an item whose stretch is not known', () => {
    const [item] = morning.items;
    if (item === undefined) throw new Error('no item');
    expect(isToAvoid({ ...item, stretchId: 'gone' }, ['knee'], stretchById)).toBe(false);
  });
});

describe('a routine for some people only', () => {
  it('is hidden from those it is not for', () => {
    const flexion = routineById('flexion_6') ?? morning;
    expect(isHiddenFor(flexion, ['disc_flexion'])).toBe(true);
    expect(isHiddenFor(flexion, ['wrist'])).toBe(false);
    expect(isHiddenFor(flexion, null)).toBe(false);
    expect(isHiddenFor(morning, ['disc_flexion'])).toBe(false);
  });
});
