import { describe, expect, it } from 'vitest';
import { sessionGoal } from '../../src/core/session-goal.ts';
import { FACING_LEFT, FACING_RIGHT, film, type Move } from './frames.ts';
import { coach, configOf, cuesIn, theStretch } from './sessions.ts';
import { BACK_EXTENSION, STANDING } from './stretch-poses.ts';

const STRETCH = theStretch('standing_back_extension');
const GOAL = sessionGoal(STRETCH.dose, { holdSeconds: 3, repetitions: 3, restSeconds: 2 });

function repeating(times: number, stayMs: number): readonly Move[] {
  const once: readonly Move[] = [
    { to: BACK_EXTENSION, moveMs: 1200, stayMs },
    { to: STANDING, moveMs: 1200, stayMs: 2500 },
  ];
  return [{ to: STANDING, stayMs: 2500 }, ...Array.from({ length: times }, () => once).flat()];
}

describe.each([
  ['to the right', FACING_RIGHT],
  ['to the left', FACING_LEFT],
])('slow repetitions, facing %s', (_, shot) => {
  it('are counted one by one, without a correction on the way back', () => {
    const run = coach(configOf(STRETCH, GOAL), film(repeating(3, 3600), shot, { fps: 15 }));
    expect(run.summary.repetitions).toEqual({ done: 3, target: 3 });
    expect(run.summary.completed).toBe(true);
    expect(run.summary.targetHoldMs).toBe(9000);
    expect(run.summary.inFormShare).toBeNull();
    expect(cuesIn(run)).toEqual([]);
    const counted = run.events.filter(({ kind }) => kind === 'repetition-counted');
    expect(counted).toHaveLength(3);
  });

  it('are not counted when they are cut short', () => {
    const run = coach(configOf(STRETCH, GOAL), film(repeating(3, 1000), shot, { fps: 15 }));
    expect(run.summary.repetitions).toEqual({ done: 0, target: 3 });
    expect(run.summary.accounts.heldMs).toBeGreaterThan(0);
    expect(run.summary.completed).toBe(false);
  });

  it('show where they stand', () => {
    const { views } = coach(configOf(STRETCH, GOAL), film(repeating(3, 3600), shot, { fps: 15 }));
    const phases = views.map(({ repetition }) => repetition?.phase);
    const turns = phases.filter((phase, index) => phase !== phases[index - 1]);
    const once = ['hold', 'back'];
    expect(turns).toEqual([
      'out',
      ...once,
      'rest',
      'out',
      ...once,
      'rest',
      'out',
      ...once,
      'complete',
    ]);
  });
});

describe('a session of one hold', () => {
  it('counts no repetitions', () => {
    const run = coach(configOf(STRETCH), film(repeating(1, 3600), FACING_RIGHT, { fps: 15 }));
    expect(run.summary.repetitions).toBeNull();
    expect(run.state.view.repetition).toBeNull();
  });
});
