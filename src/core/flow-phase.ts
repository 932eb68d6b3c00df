import type { FlowPhase } from './flow-types.ts';

/** While the laptop and the person find their places nothing counts yet. */
export function isBeforeReady(phase: FlowPhase): boolean {
  return phase === 'placing' || phase === 'framing';
}
