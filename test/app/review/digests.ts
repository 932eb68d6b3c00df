import type { SessionDigest } from '../../../src/store/digest.ts';
import { digestOf } from '../../../src/store/digest.ts';
import { sampleRecord } from '../../store/sample-record.ts';

/** A session in short, at noon of a day by this machine's clock. */
export function digestAt(
  date: readonly [year: number, month: number, day: number],
  change: Partial<SessionDigest> = {},
): SessionDigest {
  const [year, month, day] = date;
  const startedAt = new Date(year, month - 1, day, 12).toISOString();
  return { ...digestOf(sampleRecord({ id: `${date}`, startedAt })), ...change };
}
