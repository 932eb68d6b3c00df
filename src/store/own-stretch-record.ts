import * as v from 'valibot';
import type { Stretch } from '../core/reference.ts';
import { OWN_PREFIX } from '../stretches/own-id.ts';
import { parseStretch, type StretchData } from '../stretches/schema.ts';
import { instant, nonEmpty } from './fields.ts';
import { plainJson } from './plain-json.ts';

/** A stretch that the person captured. Its data is kept as its file would write it. */
export interface OwnStretchRecord {
  readonly id: string;
  readonly createdAt: string;
  readonly data: StretchData;
  readonly schema: 1;
}

function isStretchData(data: unknown): data is StretchData {
  try {
    parseStretch(data);
    return true;
  } catch {
    return false;
  }
}

/** Whatever came in under an id of the library's would stand in its place, and could not be removed. */
const ownId = v.pipe(nonEmpty, v.startsWith(OWN_PREFIX, `must begin with ${OWN_PREFIX}`));

const RecordSchema = v.object({
  id: ownId,
  createdAt: instant,
  data: v.pipe(
    v.unknown(),
    v.transform(plainJson),
    v.custom<StretchData>(isStretchData, 'must be a stretch as CONTRIBUTING describes it'),
  ),
  schema: v.literal(1),
});

export const OwnStretchSchema = v.pipe(
  RecordSchema,
  v.forward(
    v.check(({ id, data }) => id === data.id, 'must be the id of its row'),
    ['data', 'id'],
  ),
);

/** Null where the row cannot be read. */
export function parseOwnStretch(row: unknown): OwnStretchRecord | null {
  const result = v.safeParse(OwnStretchSchema, row);
  return result.success ? result.output : null;
}

export function stretchOf(record: OwnStretchRecord): Stretch {
  return parseStretch(record.data);
}
