import * as v from 'valibot';
import type { AngleId } from '../core/angle-ids.ts';
import { atMost, count, durationMs, finite, level, nonEmpty, share, side, text } from './fields.ts';

const unit = v.picklist(['deg', 'ratio']);

/** Old records may name angles that this version no longer has; they are shown by their label. */
const angle = v.pipe(
  nonEmpty,
  v.transform((id) => id as AngleId),
);

const JointSummarySchema = v.object({
  angle,
  label: text,
  unit,
  aim: finite,
  accept: v.object({ low: v.nullable(finite), high: v.nullable(finite) }),
  frames: count,
  mean: v.nullable(finite),
  meanDeviation: v.nullable(finite),
  uncertainty: v.nullable(finite),
  lowest: v.exactOptional(v.nullable(finite)),
  highest: v.exactOptional(v.nullable(finite)),
  nearest: v.exactOptional(v.nullable(finite)),
});

const TimelineSpanSchema = v.object({
  fromMs: durationMs,
  toMs: durationMs,
  kind: v.picklist(['held', 'out-of-form', 'not-judged']),
  reason: v.nullable(
    v.picklist([
      'nobody',
      'out-of-frame',
      'wrong-view',
      'hidden',
      'implausible',
      'slow',
      'interrupted',
    ]),
  ),
});

/** The core's `SessionSummary`: what was done in one stretch on one side. */
export const SummarySchema = v.object({
  stretchId: nonEmpty,
  side: v.nullable(side),
  level,
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
  timedMs: v.exactOptional(durationMs),
  inFormShare: v.nullable(share),
  repetitions: v.exactOptional(v.nullable(v.object({ done: count, target: count }))),
  joints: atMost(100, JointSummarySchema),
  corrections: atMost(500, v.object({ id: nonEmpty, say: text, times: count, fixed: count })),
  timeline: atMost(50_000, TimelineSpanSchema),
});
