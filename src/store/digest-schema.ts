import * as v from 'valibot';
import { DIGEST_VERSION, type SessionDigest } from './digest.ts';
import { count, durationMs, finite, instant, nonEmpty, share, side, text } from './fields.ts';
import type { SessionSource } from './session-record.ts';

const DigestSchema = v.object({
  id: nonEmpty,
  startedAt: instant,
  source: v.custom<SessionSource>((value) => typeof value === 'string'),
  routine: v.nullable(text),
  practiceMs: durationMs,
  pains: count,
  note: text,
  entries: v.array(
    v.object({
      stretchId: nonEmpty,
      side: v.nullable(side),
      heldMs: durationMs,
      timedMs: durationMs,
      targetHoldMs: durationMs,
      inFormShare: v.nullable(share),
      joints: v.array(v.object({ angle: v.string(), mean: finite, uncertainty: finite })),
    }),
  ),
  version: v.literal(DIGEST_VERSION),
});

/** Null where it was written by another version, or is damaged: then it is made anew. */
export function parseDigest(row: unknown): SessionDigest | null {
  const result = v.safeParse(DigestSchema, row);
  return result.success ? result.output : null;
}
