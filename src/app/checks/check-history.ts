import {
  type BalanceVerdict,
  balanceVerdict,
  compareSides,
  type SideDifference,
} from '../../core/balance-result.ts';
import type { BalanceTest } from '../../core/balance-test.ts';
import type { Side } from '../../core/landmarks.ts';
import type { CheckRecord, CheckSide } from '../../store/check-record.ts';
import { dayNumberOf } from '../review/calendar-days.ts';
import type { TrendPoint } from '../review/trends.ts';

export type { CheckRecord } from '../../store/check-record.ts';

/** What one test has shown so far. */
export interface CheckHistory {
  readonly last: CheckRecord | null;
  /** The last one with a result on both sides, which the verdict speaks of. */
  readonly lastCompared: CheckRecord | null;
  readonly difference: SideDifference | null;
  readonly verdict: BalanceVerdict | null;
  readonly points: readonly TrendPoint[];
  /** Results that are no real person's. */
  readonly isSample: boolean;
}

function pointOf(day: number, side: Side, { median, uncertainty, tries }: CheckSide) {
  if (median === null) return [];
  const estimate = { mean: median, halfWidth: uncertainty, count: tries.length };
  return [{ monday: day, side, estimate }];
}

/** The person's own results; sample data only as long as there are none. */
function counted(checks: readonly CheckRecord[], testId: string): readonly CheckRecord[] {
  const ofTest = checks.filter((check) => check.testId === testId);
  const own = ofTest.filter(({ source }) => source === 'camera');
  const shown = own.length > 0 ? own : ofTest;
  return [...shown].sort((a, b) => a.takenAt.localeCompare(b.takenAt));
}

export function checkHistory(checks: readonly CheckRecord[], test: BalanceTest): CheckHistory {
  const shown = counted(checks, test.id);
  const dated = shown.flatMap(({ takenAt, sides }) => {
    const difference = compareSides(test, sides);
    return difference === null ? [] : [{ day: dayNumberOf(takenAt), difference }];
  });
  return {
    last: shown.at(-1) ?? null,
    lastCompared: shown.findLast(({ sides }) => compareSides(test, sides) !== null) ?? null,
    difference: dated.at(-1)?.difference ?? null,
    verdict: balanceVerdict(dated),
    points: shown.flatMap(({ takenAt, sides }) => {
      const day = dayNumberOf(takenAt);
      return [...pointOf(day, 'left', sides.left), ...pointOf(day, 'right', sides.right)];
    }),
    isSample: shown.some(({ source }) => source === 'sample-data'),
  };
}
