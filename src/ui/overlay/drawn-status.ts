import type { JointView, LiveView } from '../../core/session-types.ts';

/** How a judged joint is drawn; `ahead`: out of its range, of somebody who has not begun. */
export type DrawnStatus = JointView['status'] | 'ahead';

/**
 * What a joint is drawn as. Before the first good form nothing is wrong yet: what is out of its range is where the way goes,
 * unless a correction is being told, which should be seen as well as heard.
 */
export function drawnStatus(
  status: JointView['status'],
  { phase, cue }: Pick<LiveView, 'phase' | 'cue'>,
): DrawnStatus {
  const isCorrected = cue !== null && cue.kind !== 'framing';
  return status === 'off' && phase === 'idle' && !isCorrected ? 'ahead' : status;
}
