import { angleDefinition } from './angles.ts';
import type { Range, Stretch, Target } from './reference.ts';
import { uncertaintyOf } from './uncertainty.ts';

/** How exactly the accepted ranges are kept to. */
export type Strictness = 'gentle' | 'standard' | 'strict';

/** What gentle gives and strict takes at each end of a range: about half of what a camera angle is unsure by. */
const STEP = { deg: 4, ratio: 0.03 } as const;

/** Small moves begin close to their range: a share of the way to the aim keeps the start outside it. */
const WIDENED_SHARE = 0.3;

/** Away from the aim. */
function widened(end: number | null, aim: number, step: number, outwards: 1 | -1): number | null {
  if (end === null) return null;
  return end + outwards * Math.min(step, WIDENED_SHARE * Math.abs(end - aim));
}

/** The end may come no nearer to the aim than the camera can tell apart. */
function tightened(end: number | null, aim: number, step: number, unsure: number): number | null {
  if (end === null) return null;
  const room = Math.abs(end - aim) - unsure;
  return end + Math.sign(aim - end) * Math.max(0, Math.min(step, room));
}

function rangeFor(range: Range, aim: number, target: Target, strictness: Strictness): Range {
  const step = STEP[angleDefinition(target.angle).unit];
  if (strictness === 'gentle') {
    return { low: widened(range.low, aim, step, -1), high: widened(range.high, aim, step, 1) };
  }
  const unsure = uncertaintyOf(target.angle, 0, true);
  return {
    low: tightened(range.low, aim, step, unsure),
    high: tightened(range.high, aim, step, unsure),
  };
}

/** The beginner range contains the full one, whatever was moved. */
function hull(a: Range, b: Range): Range {
  return {
    low: a.low === null || b.low === null ? null : Math.min(a.low, b.low),
    high: a.high === null || b.high === null ? null : Math.max(a.high, b.high),
  };
}

/**
 * The stretch with wider or narrower accepted ranges. Strict is never narrower than what the camera can
 * measure: an end stays at least the angle's uncertainty away from the aim, and one that is nearer already
 * stays where it is.
 */
export function withStrictness(stretch: Stretch, strictness: Strictness): Stretch {
  if (strictness === 'standard') return stretch;
  const targets = stretch.targets.map((target): Target => {
    const { aim, accept } = target;
    const full = rangeFor(accept.full, aim.full, target, strictness);
    const beginner = rangeFor(accept.beginner, aim.beginner, target, strictness);
    return { ...target, accept: { beginner: hull(beginner, full), full } };
  });
  return { ...stretch, targets };
}
