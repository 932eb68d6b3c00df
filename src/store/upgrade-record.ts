import * as v from 'valibot';
import { durationMs, instant } from './fields.ts';

/** Version 1 held a single stretch; what is not needed to carry it over is checked afterwards. */
const VersionOne = v.looseObject({
  schema: v.literal(1),
  startedAt: instant,
  summary: v.looseObject({ durationMs }),
});

/**
 * A row as today's version writes it, where it is known how; any other row as it is.
 * The answer is loose still: parse it.
 */
export function upgradeRecord(row: unknown): unknown {
  const result = v.safeParse(VersionOne, row);
  if (!result.success) return row;
  const { id, startedAt, source, appVersion, summary } = result.output;
  return {
    id,
    startedAt,
    endedAt: new Date(Date.parse(startedAt) + summary.durationMs).toISOString(),
    routine: null,
    source,
    entries: [{ startedAt, summary }],
    painMarks: [],
    stiffnessBefore: null,
    stiffnessAfter: null,
    note: '',
    appVersion,
    schema: 2,
  };
}
