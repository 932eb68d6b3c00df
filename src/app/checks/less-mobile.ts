import { otherSide, type Side } from '../../core/landmarks.ts';
import { balanceTestById } from '../../stretches/balance-tests.ts';
import { type CheckRecord, checkHistory } from './check-history.ts';

/** Which test speaks of a stretch, the surest first. */
const TESTS_OF_STRETCH: Readonly<Record<string, readonly string[]>> = {
  supine_hamstring_strap: ['ake_9090', 'aslr'],
  half_kneeling_hip_flexor: ['hip_ext'],
  supine_figure_four: ['hip_rot_in'],
  standing_side_bend: ['side_bend'],
};

function sideIn(checks: readonly CheckRecord[], testId: string): Side | null {
  const test = balanceTestById(testId);
  if (test === null) return null;
  const { difference, isSample } = checkHistory(checks, test);
  if (difference === null || difference.band === 'even' || isSample) return null;
  // Bending less to one side is what the other side's stretch is for.
  return test.stretched === 'tested' ? difference.lessSide : otherSide(difference.lessSide);
}

/**
 * The side of a stretch that moved less in the latest check that speaks of it; null where there is none,
 * or the sides moved alike as far as the camera can tell.
 */
export function lessMobileSide(stretchId: string, checks: readonly CheckRecord[]): Side | null {
  for (const testId of TESTS_OF_STRETCH[stretchId] ?? []) {
    const side = sideIn(checks, testId);
    if (side !== null) return side;
  }
  return null;
}
