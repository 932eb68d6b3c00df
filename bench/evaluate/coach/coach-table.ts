import { formatTable } from '../table.ts';
import type { CoachAngle, ShotReport } from './score-shot.ts';

/** Held so long of the five seconds, a stretch is seen as what it is. */
const ENOUGH_SHARE = 0.8;

/** How far a reading is off, in its unit; null where there is nothing to compare. */
function errorOf(angle: CoachAngle): number | null {
  return angle.read === null || angle.true === null ? null : angle.read - angle.true;
}

function degreeErrors(reports: readonly ShotReport[]): number[] {
  return reports
    .flatMap(({ angles }) => angles)
    .filter(({ unit }) => unit === 'deg')
    .flatMap((angle) => errorOf(angle) ?? []);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function meanError(reports: readonly ShotReport[]): number | null {
  const error = mean(degreeErrors(reports).map(Math.abs));
  return error === null ? null : Math.round(error * 10) / 10;
}

function worst({ angles }: ShotReport): string {
  const errors = angles.flatMap((angle) => {
    const error = errorOf(angle);
    return error === null || angle.unit !== 'deg' ? [] : [{ angle: angle.angle, error }];
  });
  const most = errors.sort((a, b) => Math.abs(b.error) - Math.abs(a.error))[0];
  return most === undefined ? '' : `${most.angle} ${most.error.toFixed(1)}`;
}

/** The report for people. */
export function formatCoachReport(reports: readonly ShotReport[]): string {
  const rows = reports.map((report) => [
    report.side === null ? report.stretchId : `${report.stretchId} ${report.side}`,
    `${(100 * report.foundShare).toFixed(0)}%`,
    Number(report.heldSeconds.toFixed(1)),
    Number(report.notJudgedSeconds.toFixed(1)),
    report.corrections.join(', '),
    meanError([report]),
    worst(report),
  ]);
  const enough = reports.filter(
    ({ heldSeconds, staySeconds }) => heldSeconds >= ENOUGH_SHARE * staySeconds,
  );
  const found = mean(reports.map(({ foundShare }) => foundShare)) ?? 0;
  const corrections = reports.flatMap(({ corrections: given }) => given).length;
  return [
    formatTable(
      ['stretch', 'found', 'held s', 'not judged s', 'corrected', 'error °', 'worst angle °'],
      rows,
    ),
    '',
    `person found    ${(100 * found).toFixed(1)}% of the pictures`,
    `held            at least ${100 * ENOUGH_SHARE}% of the time in the pose in ${enough.length} of ${reports.length} films`,
    `corrections     ${corrections}, and none was called for`,
    `angle error     ${meanError(reports) ?? '–'}° mean`,
  ].join('\n');
}
