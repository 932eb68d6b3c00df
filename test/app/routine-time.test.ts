import { describe, expect, it } from 'vitest';
import { planRoutine } from '../../src/core/plan.ts';
import { routineSeconds } from '../../src/core/routine.ts';
import { stretchById } from '../../src/stretches/library.ts';
import { ROUTINES } from '../../src/stretches/routines.ts';
import { rehearsePlan } from './rehearsal.ts';

/** Nobody misses a bus for less. */
const TOLERANCE = 0.08;

describe('the time shown for a routine', () => {
  it.each(ROUTINES)('$id is how long being led through it takes', (routine) => {
    const { endMs, state } = rehearsePlan(planRoutine(routine, 'beginner', stretchById));
    expect(state.phase).toBe('done');
    const shown = routineSeconds(routine, stretchById);
    expect(Math.abs(shown - endMs / 1000)).toBeLessThanOrEqual(TOLERANCE * shown);
  });
});
