import * as v from 'valibot';
import type { AngleId } from '../core/angle-ids.ts';
import { isAngleId } from '../core/angles.ts';
import type { Range } from '../core/reference.ts';

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
export const texts = v.array(text);

export const angleId = v.pipe(
  v.string(),
  v.check(isAngleId, (issue) => `is no known angle: ${issue.input}`),
  v.transform((id) => id as AngleId),
);

/** [low, high]; null leaves that side open. */
export const bounds = v.pipe(
  v.tuple([v.nullable(v.number()), v.nullable(v.number())]),
  v.check(([low, high]) => low !== null || high !== null, 'must bound at least one side'),
  v.check(([low, high]) => low === null || high === null || low < high, 'must run low to high'),
  v.transform(([low, high]): Range => ({ low, high })),
);
