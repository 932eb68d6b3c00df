import type { PainMark } from '../history.ts';
import { PAIN_PLACES, type PainAdvice, painAdvice } from '../words/pain.ts';

/** A place that this version does not know says nothing by itself. */
function adviceOf({ level, place }: PainMark): PainAdvice {
  return painAdvice(level, PAIN_PLACES.find((one) => one === place) ?? null);
}

/** Whether the mark was a sign to stop for the day. */
export function isStopMark(mark: PainMark): boolean {
  return adviceOf(mark) === 'stop';
}

/** Whether it asked for more than going on gently. */
export function isMoreThanMild(mark: PainMark): boolean {
  return adviceOf(mark) !== 'go-on';
}
