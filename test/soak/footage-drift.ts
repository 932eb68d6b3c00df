import type { SessionSummary } from '../../src/core/session-types.ts';
import type { PictureTime } from './instruments.ts';

/**
 * How far the held time is off the footage shown meanwhile, as a share of it. Both clocks start
 * somewhere else, so only lengths are compared.
 * @param startMs the session's first picture, on the page's clock
 */
export function footageDrift(
  { timeline, accounts }: Pick<SessionSummary, 'timeline' | 'accounts'>,
  pictures: readonly PictureTime[],
  startMs: number,
): number {
  const held = timeline.filter(({ kind }) => kind === 'held');
  const footageMs = held.reduce(
    (sum, { fromMs, toMs }) =>
      sum + footageAt(pictures, startMs + toMs) - footageAt(pictures, startMs + fromMs),
    0,
  );
  return footageMs === 0 ? 0 : Math.abs(accounts.heldMs - footageMs) / footageMs;
}

/** The footage's time at a moment, between the nearest pictures before and after it. */
function footageAt(pictures: readonly PictureTime[], atMs: number): number {
  const index = pictures.findIndex(([takenMs]) => takenMs >= atMs);
  const after = pictures[index < 1 ? Math.min(1, pictures.length - 1) : index];
  const before = pictures[index < 1 ? 0 : index - 1];
  if (before === undefined || after === undefined || after[0] === before[0]) return atMs;
  const share = (atMs - before[0]) / (after[0] - before[0]);
  return before[1] + share * (after[1] - before[1]);
}
