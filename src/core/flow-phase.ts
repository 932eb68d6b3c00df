import type { FlowPhase } from './flow-types.ts';

/** While the laptop and the person find their places nothing counts yet. */
export function isBeforeReady(phase: FlowPhase): boolean {
  return phase === 'placing' || phase === 'framing';
}

/** While nothing is held or counted between two holds, or before one, and what comes is shown. */
export function isBetweenHolds(phase: FlowPhase): boolean {
  return phase === 'get-ready' || phase === 'switching' || phase === 'resting';
}
