import * as v from 'valibot';
import { text } from './schema-values.ts';

const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(600, 'must be 600 at most'));
const holdSeconds = v.pipe(seconds, v.gtValue(0));
const repetitions = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50));

const doseNumbers = {
  holdSeconds,
  repetitions,
  restSeconds: seconds,
  older: v.pipe(
    v.object({ holdSeconds, longestHoldSeconds: holdSeconds, repetitions }),
    v.check(
      (older) => older.longestHoldSeconds >= older.holdSeconds,
      'the longest hold must not be shorter than the hold',
    ),
  ),
};

const repetitionDose = v.object({
  kind: v.literal('repetitions'),
  ...doseNumbers,
  out: text,
  back: text,
  ends: v.picklist([1, 2]),
  counted: v.picklist(['when-left', 'by-time']),
});

/** How long, how often; repetitions with the words that pace them. */
export const dose = v.pipe(
  v.variant('kind', [v.object({ kind: v.literal('hold'), ...doseNumbers }), repetitionDose]),
  v.check(
    (given) => given.kind === 'hold' || given.ends === 1 || given.counted === 'by-time',
    'two ends can only be counted by time',
  ),
);
