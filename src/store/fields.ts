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

/** ISO 8601 with its offset from UTC: `Date.parse` alone also takes "March 1" and "2026". */
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Outside the years 0 to 9999 it is written with a sign, and sorts wrongly as text. */
const UTC_LENGTH = '2026-03-01T07:00:00.000Z'.length;

function isInstant(value: string): boolean {
  if (!ISO_INSTANT.test(value)) return false;
  const ms = Date.parse(value);
  return Number.isFinite(ms) && new Date(ms).toISOString().length === UTC_LENGTH;
}

/** A moment, read as ISO 8601 and kept in UTC to the millisecond, since rows are sorted as text. */
export const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check(isInstant, 'must be a date and time as in ISO 8601'),
  v.transform((value) => new Date(value).toISOString()),
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
