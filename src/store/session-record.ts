import * as v from 'valibot';
import type { AngleId } from '../core/angle-ids.ts';
import type { SessionSummary } from '../core/session-types.ts';

export type SessionSource = 'camera' | `demo:${string}`;

/** One finished session as it lies in the database. */
export interface SessionRecord {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly stretchId: string;
  readonly source: SessionSource;
  readonly summary: SessionSummary;
  readonly appVersion: string;
  readonly schema: 1;
}

/** What a row of the database turned out to be. */
export type StoredSession =
  | { readonly kind: 'session'; readonly record: SessionRecord }
  | { readonly kind: 'damaged'; readonly id: string; readonly startedAt: string | null };

const finite = v.pipe(v.number(), v.finite());
const durationMs = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.minLength(1));
const unit = v.picklist(['deg', 'ratio']);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** Old records may name angles that this version no longer has; they are shown by their label. */
const angle = v.pipe(
  name,
  v.transform((id) => id as AngleId),
);
const source = v.pipe(
  v.string(),
  v.regex(/^(camera|demo:[\w-]+)$/),
  v.transform((text) => text as SessionSource),
);

const JointSummarySchema = v.object({
  angle,
  label: v.string(),
  unit,
  aim: finite,
  accept: v.object({ low: v.nullable(finite), high: v.nullable(finite) }),
  frames: count,
  mean: v.nullable(finite),
  meanDeviation: v.nullable(finite),
  uncertainty: v.nullable(finite),
});

const TimelineSpanSchema = v.object({
  fromMs: durationMs,
  toMs: durationMs,
  kind: v.picklist(['held', 'out-of-form', 'not-judged']),
  reason: v.nullable(
    v.picklist(['nobody', 'out-of-frame', 'wrong-view', 'hidden', 'implausible', 'interrupted']),
  ),
});

const SessionSummarySchema = v.object({
  stretchId: name,
  side: v.nullable(v.picklist(['left', 'right'])),
  level: v.picklist(['beginner', 'full']),
  targetHoldMs: durationMs,
  completed: v.boolean(),
  accounts: v.object({
    heldMs: durationMs,
    outOfFormMs: durationMs,
    notJudgedMs: durationMs,
    undecidedMs: durationMs,
  }),
  durationMs,
  longestHoldMs: durationMs,
  inFormShare: v.nullable(share),
  joints: v.array(JointSummarySchema),
  corrections: v.array(v.object({ id: name, say: v.string(), times: count, fixed: count })),
  timeline: v.array(TimelineSpanSchema),
});

const SessionRecordSchema = v.object({
  id: name,
  startedAt: v.pipe(
    v.string(),
    v.check((text) => Number.isFinite(Date.parse(text))),
  ),
  stretchId: name,
  source,
  summary: SessionSummarySchema,
  appVersion: v.string(),
  schema: v.literal(1),
});

function textField(row: unknown, key: string): string | null {
  const value = typeof row === 'object' && row !== null ? Reflect.get(row, key) : null;
  return typeof value === 'string' ? value : null;
}

/** Rows outlive the code that wrote them, so each is parsed again when read. */
export function parseSession(row: unknown): StoredSession {
  const result = v.safeParse(SessionRecordSchema, row);
  if (result.success) {
    const record: SessionRecord = result.output;
    return { kind: 'session', record };
  }
  return {
    kind: 'damaged',
    id: textField(row, 'id') ?? '',
    startedAt: textField(row, 'startedAt'),
  };
}
