import { expect, test } from 'vitest';
import type { ActiveCue, HoldPhase } from '../../../src/core/session-types.ts';
import { drawnStatus } from '../../../src/ui/overlay/drawn-status.ts';

const cue = (kind: ActiveCue['kind']): ActiveCue => ({
  id: 'knee.s:below',
  kind,
  severity: 'fix',
  say: '',
  direction: null,
  framing: null,
  amount: null,
  sinceMs: 0,
});

test('of somebody who has not begun nothing is drawn as wrong', () => {
  expect(drawnStatus('off', { phase: 'idle', cue: null })).toBe('ahead');
  expect(drawnStatus('off', { phase: 'idle', cue: cue('framing') })).toBe('ahead');
});

test.each(['fault', 'target'] as const)('a %s that is told is drawn, too', (kind) => {
  expect(drawnStatus('off', { phase: 'idle', cue: cue(kind) })).toBe('off');
});

test.each<HoldPhase>(['entering', 'holding', 'grace', 'paused', 'complete'])(
  'once begun, while %s, what is off is drawn as that',
  (phase) => {
    expect(drawnStatus('off', { phase, cue: null })).toBe('off');
  },
);

test.each(['in-form', 'nearly', 'not-judged'] as const)('%s is so from the start', (status) => {
  expect(drawnStatus(status, { phase: 'idle', cue: null })).toBe(status);
});
