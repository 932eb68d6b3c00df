import * as v from 'valibot';
import type { Routine } from '../core/routine.ts';
import { type CheckRecord, CheckRecordSchema } from './check-record.ts';
import { atMost, complaint, instant, text } from './fields.ts';
import { type OwnStretchRecord, OwnStretchSchema } from './own-stretch-record.ts';
import { RoutineSchema } from './routine-record.ts';
import { type SessionRecord, SessionRecordSchema } from './session-record.ts';
import { upgradeRecord } from './upgrade-record.ts';

/** Everything the person made and did, table by table. */
export interface KeptRecords {
  readonly sessions: readonly SessionRecord[];
  readonly routines: readonly Routine[];
  readonly ownStretches: readonly OwnStretchRecord[];
  readonly checks: readonly CheckRecord[];
}

/** The file that an export writes and an import reads; docs/data.md describes it. */
export interface ExportFile extends KeptRecords {
  readonly format: typeof EXPORT_FORMAT;
  readonly version: typeof EXPORT_VERSION;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  readonly appVersion: string;
  /** Rows that cannot be read any more, as they lie in the database. An import leaves them alone. */
  readonly damaged: readonly unknown[];
}

export const EXPORT_FORMAT = 'limber';
export const EXPORT_VERSION = 1;

/** Ten years of daily use are some 50 million characters. */
export const LONGEST_FILE = 100_000_000;
const MOST_RECORDS = 100_000;

export type ImportProblem =
  | { readonly kind: 'too-big' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-limber' }
  | { readonly kind: 'newer'; readonly version: number }
  /** `field` is a path: "sessions.3.entries.0.summary.durationMs". */
  | { readonly kind: 'bad-field'; readonly field: string; readonly message: string };

export type ImportResult =
  | { readonly ok: true; readonly records: KeptRecords }
  | { readonly ok: false; readonly problem: ImportProblem };

const FileSchema = v.object({
  exportedAt: instant,
  appVersion: text,
  sessions: atMost(
    MOST_RECORDS,
    v.pipe(v.unknown(), v.transform(upgradeRecord), SessionRecordSchema),
  ),
  routines: atMost(MOST_RECORDS, RoutineSchema),
  ownStretches: atMost(MOST_RECORDS, OwnStretchSchema),
  checks: atMost(MOST_RECORDS, CheckRecordSchema),
});

const HeadSchema = v.looseObject({
  format: v.literal(EXPORT_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

function parseJson(content: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(content) };
  } catch {
    // Also where it is nested too deep.
    return null;
  }
}

function refuse(problem: ImportProblem): ImportResult {
  return { ok: false, problem };
}

function twice(rows: readonly { readonly id: string }[]): string | null {
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

/** Reads the text of an exported file. Never throws: a bad file is an answer that names its first fault. */
export function parseExportFile(content: string): ImportResult {
  if (content.length > LONGEST_FILE) return refuse({ kind: 'too-big' });
  const parsed = parseJson(content.replace(/^\uFEFF/, ''));
  if (parsed === null) return refuse({ kind: 'not-json' });
  const head = v.safeParse(HeadSchema, parsed.value);
  if (!head.success) return refuse({ kind: 'not-limber' });
  const { version } = head.output;
  if (version > EXPORT_VERSION) return refuse({ kind: 'newer', version });
  const file = v.safeParse(FileSchema, parsed.value, { abortEarly: true });
  if (!file.success) return refuse({ kind: 'bad-field', ...complaint(file.issues) });
  const { sessions, routines, ownStretches, checks } = file.output;
  for (const [table, rows] of Object.entries({ sessions, routines, ownStretches, checks })) {
    const id = twice(rows);
    if (id !== null) {
      return refuse({ kind: 'bad-field', field: table, message: `holds "${id}" twice` });
    }
  }
  return { ok: true, records: { sessions, routines, ownStretches, checks } };
}
