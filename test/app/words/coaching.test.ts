import { describe, expect, it } from 'vitest';
import { instructionFor } from '../../../src/app/words/coaching.ts';
import { startSession } from '../../../src/core/session.ts';
import { sessionGoal } from '../../../src/core/session-goal.ts';
import { STRETCHES } from '../../../src/stretches/library.ts';
import { configOf, theStretch } from '../../core/sessions.ts';

const REPEATED = STRETCHES.filter(({ dose }) => dose.kind === 'repetitions');

describe('what to do in slow repetitions', () => {
  it.each(REPEATED)('names the side in words in $id', (stretch) => {
    for (const side of stretch.sides === 'each' ? (['left', 'right'] as const) : [null]) {
      const { view } = startSession(configOf(stretch, { side, ...sessionGoal(stretch.dose) }));
      for (const phase of ['out', 'back'] as const) {
        const repetition = view.repetition && { ...view.repetition, phase };
        const { text } = instructionFor({ ...view, neutral: 'taken', repetition }, stretch, side);
        expect(text).toMatch(/^[A-Z][^{}]*\.$/);
      }
    }
  });
});

describe('the sentence for somebody in the middle of a hold', () => {
  const stretch = theStretch('standing_forward_fold');
  const { view } = startSession(configOf(stretch));
  const paused = { ...view, phase: 'paused', neutral: 'taken' } as const;

  it('asks them back only where they were seen to leave it', () => {
    const left = instructionFor({ ...paused, score: 0.4 }, stretch, null);
    expect(left.text).toBe('The clock waits. Come back into the stretch.');
    const unjudged = instructionFor({ ...paused, score: null }, stretch, null);
    expect(unjudged.text).toBe('The clock waits.');
  });
});
