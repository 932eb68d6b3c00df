import * as v from 'valibot';
import type { Side } from '../core/landmarks.ts';
import type { SessionSummary } from '../core/session-types.ts';
import { atMost, instant, nonEmpty, side, tenScale, text, traceOf } from './fields.ts';
import { SummarySchema } from './summary-schema.ts';
import { upgradeRecord } from './upgrade-record.ts';

/** Where the pictures came from; `sample-data`: invented, to look around with. */
export type SessionSource = 'camera' | `demo:${string}` | 'sample-data';

/** One stretch on one side, once. */
export interface StretchEntry {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly summary: SessionSummary;
}

/** Pain the person reported. */
export interface PainMark {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The stretch under way; null between two. */
  readonly stretchId: string | null;
  readonly side: Side | null;
  /** 0 none – 10; null where it was not told. */
  readonly level: number | null;
  /** Where, by the id of a place on the body; null where it was not told. */
  readonly place: string | null;
}

/** One finished session as it lies in the database: one stretch, or several of a routine. */
export interface SessionRecord {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** Null where a stretch was done by itself. */
  readonly routine: { readonly id: string; readonly name: string } | null;
  readonly source: SessionSource;
  /** In the order they were done; at least one. */
  readonly entries: readonly StretchEntry[];
  readonly painMarks: readonly PainMark[];
  /** 0–10 as the person felt it; null where it was not told. */
  readonly stiffnessBefore: number | null;
  readonly stiffnessAfter: number | null;
  readonly note: string;
  readonly appVersion: string;
  readonly schema: 2;
}

/** What a row of the database turned out to be. */
export type StoredSession =
  | { readonly kind: 'session'; readonly record: SessionRecord }
  | { readonly kind: 'damaged'; readonly id: string; readonly startedAt: string | null };

export const SESSION_SCHEMA_VERSION = 2;

const source = v.pipe(
  v.string(),
  v.regex(/^(camera|sample-data|demo:[\w-]{1,64})$/, 'must be camera, sample-data or demo:name'),
  v.transform((value) => value as SessionSource),
);

const EntrySchema = v.object({ startedAt: instant, summary: SummarySchema });

const PainMarkSchema = v.object({
  at: instant,
  stretchId: v.nullable(nonEmpty),
  side: v.nullable(side),
  level: v.nullable(tenScale),
  place: v.nullable(nonEmpty),
});

export const SessionRecordSchema = v.object({
  id: nonEmpty,
  startedAt: instant,
  endedAt: instant,
  routine: v.nullable(v.object({ id: nonEmpty, name: text })),
  source,
  entries: v.pipe(atMost(500, EntrySchema), v.minLength(1, 'must hold at least one stretch')),
  painMarks: atMost(500, PainMarkSchema),
  stiffnessBefore: v.nullable(tenScale),
  stiffnessAfter: v.nullable(tenScale),
  note: text,
  appVersion: text,
  schema: v.literal(SESSION_SCHEMA_VERSION),
});

/** Rows outlive the code that wrote them, so each is brought up to date and parsed when read. */
export function parseSession(row: unknown): StoredSession {
  const result = v.safeParse(SessionRecordSchema, upgradeRecord(row));
  if (!result.success) return { kind: 'damaged', ...traceOf(row) };
  const record: SessionRecord = result.output;
  return { kind: 'session', record };
}
