import { describe, expect, it } from 'vitest';
import { utterancesOf } from '../../src/app/announce.ts';
import { startFlow, stepFlow } from '../../src/core/flow.ts';
import type { FlowEvent, FlowState } from '../../src/core/flow-types.ts';
import { planRoutine } from '../../src/core/plan.ts';
import { stretchById } from '../../src/stretches/library.ts';
import { ROUTINES } from '../../src/stretches/routines.ts';

const OPTIONS = { straight: false, strictness: 'standard' } as const;

function textsOf(events: readonly FlowEvent[], before: FlowState, after = before): string[] {
  return utterancesOf(events, before, after).flatMap((one) =>
    one.kind === 'say' ? [one.text] : [],
  );
}

function started(straight = false): FlowState {
  const items = [
    {
      stretchId: 'standing_side_bend',
      holdSeconds: 20,
      repetitions: 1,
      sides: 'both' as const,
      restSeconds: 5,
    },
  ];
  return startFlow(planRoutine({ items }, 'beginner', stretchById), { ...OPTIONS, straight });
}

describe('what is said', () => {
  it('asks for the quiet moment first, straight in', () => {
    const state = started(true);
    const [text] = textsOf([{ kind: 'phase', atMs: 0, phase: 'stretching' }], state);
    expect(text).toMatch(/^Stand upright and still for a moment\. Raise your left arm/);
  });

  it('joins the end of a hold and what comes next into one utterance', () => {
    const before = { ...started(), phase: 'stretching' as const };
    const after = { ...before, index: 1, phase: 'switching' as const };
    const events: FlowEvent[] = [
      { kind: 'session', atMs: 1, event: { kind: 'hold-completed', atMs: 1 } },
      { kind: 'hold-ended', atMs: 1, ended: 'held' },
      { kind: 'phase', atMs: 1, phase: 'switching' },
    ];
    expect(textsOf(events, before, after)).toEqual([
      'Hold complete. Come out slowly. Now the right side.',
    ]);
  });

  it('leaves counting out where something matters more', () => {
    const state = started();
    const events: FlowEvent[] = [
      { kind: 'last-seconds', atMs: 1, secondsLeft: 3 },
      { kind: 'paused', atMs: 1, reason: 'away' },
    ];
    expect(textsOf(events, state)).toEqual(["I can't see you. The clock waits."]);
  });

  it('says what would help someone who is not seen for want of light', () => {
    const state = { ...started(), isDark: true };
    const told = "I can't see you. The clock waits. It is too dark: switch on a light.";
    expect(textsOf([{ kind: 'paused', atMs: 1, reason: 'away' }], state)).toEqual([told]);
    expect(textsOf([{ kind: 'still-away', atMs: 1 }], state)).toEqual([told]);
  });

  it('has whole sentences for every phase of every ready-made routine', () => {
    for (const routine of ROUTINES) {
      let state = startFlow(planRoutine(routine, 'beginner', stretchById), OPTIONS);
      while (state.phase !== 'done') {
        const next = stepFlow(state, { kind: 'skip' });
        for (const text of textsOf(next.events, state, next.state)) {
          expect(text).not.toMatch(/[{}]|undefined|null| {2}/);
        }
        state = next.state;
      }
    }
  });
});
