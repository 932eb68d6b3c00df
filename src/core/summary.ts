import { timelineOf } from './hold-accounts.ts';
import type { HoldState } from './hold-types.ts';
import type { SessionSummary, TimelineSpan } from './session-types.ts';

type HoldSummary = Pick<
  SessionSummary,
  | 'targetHoldMs'
  | 'completed'
  | 'accounts'
  | 'durationMs'
  | 'longestHoldMs'
  | 'inFormShare'
  | 'timeline'
>;

function duration({ fromMs, toMs }: TimelineSpan): number {
  return toMs - fromMs;
}

/** Held time over judged time from the first hold to the last; null without a hold. */
function inFormShare(timeline: readonly TimelineSpan[]): number | null {
  const first = timeline.findIndex(({ kind }) => kind === 'held');
  if (first === -1) return null;
  const last = timeline.findLastIndex(({ kind }) => kind === 'held');
  const judged = timeline.slice(first, last + 1).filter(({ kind }) => kind !== 'not-judged');
  const sum = (spans: readonly TimelineSpan[]) =>
    spans.reduce((ms, span) => ms + duration(span), 0);
  return sum(judged.filter(({ kind }) => kind === 'held')) / sum(judged);
}

/**
 * The books of a closed hold.
 * @param startedMs time of the session's first frame, from which the timeline counts
 */
export function summariseHold(hold: HoldState, startedMs: number): HoldSummary {
  const timeline = timelineOf(hold).map((span) => ({
    ...span,
    fromMs: span.fromMs - startedMs,
    toMs: span.toMs - startedMs,
  }));
  const held = timeline.filter(({ kind }) => kind === 'held');
  return {
    targetHoldMs: hold.targetMs,
    completed: hold.phase === 'complete',
    accounts: hold.accounts,
    durationMs: hold.lastMs === null ? 0 : hold.lastMs - startedMs,
    longestHoldMs: Math.max(0, ...held.map(duration)),
    inFormShare: inFormShare(timeline),
    timeline,
  };
}
