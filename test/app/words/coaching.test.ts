import { describe, expect, it } from 'vitest';
import { instructionFor } from '../../../src/app/words/coaching.ts';
import { startSession } from '../../../src/core/session.ts';
import { sessionGoal } from '../../../src/core/session-goal.ts';
import { STRETCHES } from '../../../src/stretches/library.ts';
import { configOf } from '../../core/sessions.ts';

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
