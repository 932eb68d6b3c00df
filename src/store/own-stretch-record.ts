import * as v from 'valibot';
import type { Stretch } from '../core/reference.ts';
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

export const OwnStretchSchema = v.object({
  id: nonEmpty,
  createdAt: instant,
  data: v.pipe(
    v.unknown(),
    v.transform(plainJson),
    v.custom<StretchData>(isStretchData, 'must be a stretch as CONTRIBUTING describes it'),
  ),
  schema: v.literal(1),
});

/** Null where the row cannot be read. */
export function parseOwnStretch(row: unknown): OwnStretchRecord | null {
  const result = v.safeParse(OwnStretchSchema, row);
  return result.success ? result.output : null;
}

export function stretchOf(record: OwnStretchRecord): Stretch {
  return parseStretch(record.data);
}
