import * as v from 'valibot';
import type { AngleId } from '../core/angle-ids.ts';
import { isAngleId } from '../core/angles.ts';
import type { Range } from '../core/reference.ts';

/** A paragraph; nothing here is longer, and a file may not fill the screen. */
const LONGEST_TEXT = 400;
const MOST_TEXTS = 40;

export const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.maxLength(LONGEST_TEXT, `must be ${LONGEST_TEXT} letters at most`),
);
export const texts = v.pipe(
  v.array(text),
  v.maxLength(MOST_TEXTS, `must be ${MOST_TEXTS} at most`),
);

/** JSON can write a number that is none. */
export const finite = v.pipe(v.number(), v.finite());

export const angleId = v.pipe(
  v.string(),
  v.check(isAngleId, (issue) => `is no known angle: ${issue.input}`),
  v.transform((id) => id as AngleId),
);

/** [low, high]; null leaves that side open. */
export const bounds = v.pipe(
  v.tuple([v.nullable(finite), v.nullable(finite)]),
  v.check(([low, high]) => low !== null || high !== null, 'must bound at least one side'),
  v.check(([low, high]) => low === null || high === null || low < high, 'must run low to high'),
  v.transform(([low, high]): Range => ({ low, high })),
);
