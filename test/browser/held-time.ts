import type { SessionSummary } from '../../src/core/session-types.ts';
import { expect } from './fixtures.ts';

/** How far held seconds may be off the truth: smoothing and dwell times at both ends of a hold. */
const TOLERANCE_SECONDS = 0.7;
/** Entering and leaving take a few poses; where these come slowly, that is more than the above. */
const POSES_OF_DELAY = 3;
const USUAL_POSES_PER_SECOND = 10;

/**
 * Expects the session to have counted what the clip's person truly held. A busy test machine may stand
 * still for a moment within the hold; the app must then have said so, and not have counted it.
 */
export function expectHeldSeconds(summary: SessionSummary, trueSeconds: number): void {
  const heldSeconds = summary.accounts.heldMs / 1000;
  const tolerance = TOLERANCE_SECONDS + slownessSeconds(summary);
  const told = `held ${heldSeconds} of ${trueSeconds} s: ${JSON.stringify(summary.timeline)}`;
  expect(heldSeconds, told).toBeLessThan(trueSeconds + tolerance);
  expect(heldSeconds + missedSeconds(summary), told).toBeGreaterThan(trueSeconds - tolerance);
}

/** Time without poses within the hold or right beside it. */
function missedSeconds({ timeline }: SessionSummary): number {
  const missed = timeline.filter(({ reason }, index) => {
    const beside = [timeline[index - 1], timeline[index + 1]];
    return (
      (reason === 'interrupted' || reason === 'slow') &&
      beside.some((span) => span?.kind === 'held')
    );
  });
  return missed.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0) / 1000;
}

function slownessSeconds({ accounts, joints }: SessionSummary): number {
  const poses = Math.max(0, ...joints.map(({ frames }) => frames));
  const posesPerSecond = (1000 * poses) / Math.max(1, accounts.heldMs);
  return posesPerSecond < USUAL_POSES_PER_SECOND ? POSES_OF_DELAY / Math.max(1, posesPerSecond) : 0;
}
