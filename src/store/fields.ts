import * as v from 'valibot';

/** The smallest parts that records are made of; each names what is wrong with a bad value. */

/** Longer texts than this are no name, note or advice. */
const TEXT_LIMIT = 4_000;

export const finite = v.pipe(v.number(), v.finite());
export const durationMs = v.pipe(v.number(), v.finite(), v.minValue(0));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));
export const nonEmpty = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const side = v.picklist(['left', 'right']);
export const level = v.picklist(['beginner', 'full']);

/** 0 none – 10 the most there could be. */
export const tenScale = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));

/** ISO 8601. */
export const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((value) => Number.isFinite(Date.parse(value)), 'must be a date and time'),
);

/** A list that no real use makes longer. */
export function atMost<T extends v.GenericSchema>(most: number, schema: T) {
  return v.pipe(v.array(schema), v.maxLength(most));
}

function fieldOf(row: unknown, key: string): string | null {
  const value = typeof row === 'object' && row !== null ? Reflect.get(row, key) : null;
  return typeof value === 'string' ? value : null;
}

/** What can still be said of a row that is damaged. */
export function traceOf(row: unknown): { readonly id: string; readonly startedAt: string | null } {
  return { id: fieldOf(row, 'id') ?? '', startedAt: fieldOf(row, 'startedAt') };
}

/** The first field that is wrong and why: "entries.2.summary.durationMs: must be …". */
export function complaint(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): {
  readonly field: string;
  readonly message: string;
} {
  const [issue] = issues;
  return { field: v.getDotPath(issue) ?? '', message: issue.message };
}
