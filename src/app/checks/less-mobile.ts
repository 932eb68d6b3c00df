import { otherSide, type Side } from '../../core/landmarks.ts';
import { type Routine, withExtraTimes } from '../../core/routine.ts';
import { balanceTestById } from '../../stretches/balance-tests.ts';
import { type CheckRecord, checkHistory } from './check-history.ts';

export type { CheckRecord } from './check-history.ts';

/** Which test speaks of a stretch, the surest first. */
const TESTS_OF_STRETCH: Readonly<Record<string, readonly string[]>> = {
  supine_hamstring_strap: ['ake_9090', 'aslr'],
  half_kneeling_hip_flexor: ['hip_ext'],
  supine_figure_four: ['hip_rot_in'],
  standing_side_bend: ['side_bend'],
};

/** What the checks say of a stretch whose one side clearly moved less. */
export interface LessMobile {
  /** The side of the stretch that gets more. */
  readonly side: Side;
  /** The side that moved less in the test: the other one where the test bends towards a side. */
  readonly movedLess: Side;
  readonly testId: string;
}

interface Finding {
  readonly takenAt: string;
  readonly less: LessMobile | null;
}

function findingOf(checks: readonly CheckRecord[], testId: string): readonly Finding[] {
  const test = balanceTestById(testId);
  if (test === null) return [];
  const { lastCompared, verdict, isSample } = checkHistory(checks, test);
  if (lastCompared === null || isSample) return [];
  const { takenAt } = lastCompared;
  if (verdict?.kind !== 'noticeable') return [{ takenAt, less: null }];
  const movedLess = verdict.lessSide;
  // Bending less to one side is what the other side's stretch is for.
  const side = test.stretched === 'tested' ? movedLess : otherSide(movedLess);
  return [{ takenAt, less: { side, movedLess, testId } }];
}

/**
 * Which side of a stretch clearly moved less: in the newest valid result of a test that speaks of it, and on
 * a day before, the same way round. Null where there is no such result, or the sides moved alike as far as
 * the camera can tell; invented results never count.
 */
export function lessMobile(stretchId: string, checks: readonly CheckRecord[]): LessMobile | null {
  const findings = (TESTS_OF_STRETCH[stretchId] ?? []).flatMap((id) => findingOf(checks, id));
  const [newest] = [...findings].sort((a, b) => b.takenAt.localeCompare(a.takenAt));
  return newest?.less ?? null;
}

/** Whether a routine depends on what the checks say. */
export function asksChecks({ items }: Pick<Routine, 'items'>): boolean {
  return items.some(({ extraOnLessMobile = 0 }) => extraOnLessMobile > 0);
}

/** The routine as the checks would have it. */
export function fittedToChecks(routine: Routine, checks: readonly CheckRecord[]): Routine {
  return withExtraTimes(routine, (stretchId) => lessMobile(stretchId, checks)?.side ?? null);
}
