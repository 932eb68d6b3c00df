import type { JointSummary, SessionSummary } from '../../core/session-types.ts';
import type { SessionRecord, StretchEntry } from '../../store/session-record.ts';
import { type Cell, formatCsv } from './csv.ts';

type NameOf = (stretchId: string) => string;

interface Line {
  readonly record: SessionRecord;
  readonly entry: StretchEntry;
  readonly summary: SessionSummary;
  readonly nameOf: NameOf;
}

function seconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** In the person's own time: "2026-03-01". */
function localDate(iso: string): string {
  const when = new Date(iso);
  return `${when.getFullYear()}-${twoDigits(when.getMonth() + 1)}-${twoDigits(when.getDate())}`;
}

function localTime(iso: string): string {
  const when = new Date(iso);
  return `${twoDigits(when.getHours())}:${twoDigits(when.getMinutes())}`;
}

/** "24°", "-2°", "0.85": the same whatever language is shown, with a point and a plain hyphen. */
function plainValue(value: number, unit: JointSummary['unit']): string {
  const rounded = Number(value.toFixed(unit === 'deg' ? 0 : 2)) + 0;
  return unit === 'deg' ? `${rounded}°` : rounded.toFixed(2);
}

function jointText({ label, mean, uncertainty, unit }: JointSummary): string {
  if (mean === null) return `${label}: not measured`;
  const give = uncertainty === null ? '' : ` ±${plainValue(uncertainty, unit)}`;
  return `${label}: ${plainValue(mean, unit)}${give}`;
}

function sumOf(summary: SessionSummary, of: 'times' | 'fixed'): number {
  return summary.corrections.reduce((sum, correction) => sum + correction[of], 0);
}

function highestPain({ record, summary }: Line): number | null {
  const levels = record.painMarks
    .filter(({ stretchId }) => stretchId === summary.stretchId)
    .flatMap(({ level }) => level ?? []);
  return levels.length === 0 ? null : Math.max(...levels);
}

/** The columns in their order; docs/data.md says what each holds. */
const COLUMNS: readonly (readonly [name: string, cell: (line: Line) => Cell])[] = [
  ['session_id', ({ record }) => record.id],
  ['date', ({ entry }) => localDate(entry.startedAt)],
  ['time', ({ entry }) => localTime(entry.startedAt)],
  ['started_at_utc', ({ entry }) => entry.startedAt],
  ['source', ({ record }) => record.source],
  ['routine', ({ record }) => record.routine?.name ?? null],
  ['stretch_id', ({ summary }) => summary.stretchId],
  ['stretch', ({ summary, nameOf }) => nameOf(summary.stretchId)],
  ['side', ({ summary }) => summary.side ?? 'both'],
  ['level', ({ summary }) => summary.level],
  ['target_s', ({ summary }) => seconds(summary.targetHoldMs)],
  ['held_s', ({ summary }) => seconds(summary.accounts.heldMs)],
  ['timed_s', ({ summary }) => seconds(summary.timedMs ?? 0)],
  ['longest_hold_s', ({ summary }) => seconds(summary.longestHoldMs)],
  ['out_of_form_s', ({ summary }) => seconds(summary.accounts.outOfFormMs)],
  ['not_judged_s', ({ summary }) => seconds(summary.accounts.notJudgedMs)],
  ['duration_s', ({ summary }) => seconds(summary.durationMs)],
  [
    'in_form_percent',
    ({ summary }) => (summary.inFormShare === null ? null : Math.round(100 * summary.inFormShare)),
  ],
  ['completed', ({ summary }) => summary.completed],
  ['repetitions_done', ({ summary }) => summary.repetitions?.done ?? null],
  ['repetitions_target', ({ summary }) => summary.repetitions?.target ?? null],
  ['joints', ({ summary }) => summary.joints.map(jointText).join('; ')],
  ['corrections', ({ summary }) => sumOf(summary, 'times')],
  ['corrections_followed', ({ summary }) => sumOf(summary, 'fixed')],
  ['highest_pain_0_10', highestPain],
  ['stiffness_before_0_10', ({ record }) => record.stiffnessBefore],
  ['stiffness_after_0_10', ({ record }) => record.stiffnessAfter],
  ['note', ({ record }) => record.note],
];

export const CSV_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);

/** One row for each stretch and side of each session, as CSV. */
export function sessionsCsv(sessions: readonly SessionRecord[], nameOf: NameOf): string {
  const rows = sessions.flatMap((record) =>
    record.entries.map((entry) => {
      const line: Line = { record, entry, summary: entry.summary, nameOf };
      return COLUMNS.map(([, cell]) => cell(line));
    }),
  );
  return formatCsv(CSV_COLUMNS, rows);
}
