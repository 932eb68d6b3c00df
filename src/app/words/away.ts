import type { FlowState } from '../../core/flow-types.ts';
import { flowWords, setupWords } from './flow.ts';

/** That nobody is seen any more, and what would help where it is the light. */
export function awayWords({ isDark }: Pick<FlowState, 'isDark'>): string {
  return isDark ? `${flowWords.away} ${setupWords.tooDark}` : flowWords.away;
}

/** The same once more, later: come back, or switch on a light. */
export function stillAwayWords({ isDark }: Pick<FlowState, 'isDark'>): string {
  return isDark ? awayWords({ isDark }) : flowWords.stillAway;
}
