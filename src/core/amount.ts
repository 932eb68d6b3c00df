import type { Correction } from './reference.ts';

/** How far off something is, in words; half-way needs none. */
export type Amount = 'little' | 'lot' | null;

/** Within one unit is a little, from two and a half on a lot. */
const LITTLE = 1;
const LOT = 2.5;
/** Once said, it takes this share of a unit more to say otherwise. */
const STAYING = 0.3;

/** @param units how far off, in steps that the camera can tell apart @param before what was said of it last */
export function amountOf(units: number, before: Amount = null): Amount {
  if (units <= LITTLE + (before === 'little' ? STAYING : 0)) return 'little';
  return units >= LOT - (before === 'lot' ? STAYING : 0) ? 'lot' : null;
}

/** A correction that says how much by itself, or asks for stillness, takes no word for it. */
export function namesAmount({ say, direction }: Correction): boolean {
  return direction === 'still' || /\b(a little|slightly|a touch|gently|a bit)\b/i.test(say);
}

const MOVES =
  /^(Bring|Draw|Drop|Ease|Glide|Lift|Lower|Raise|Reach|Shift|Slide|Step|Straighten|Tip|Turn)\b/;
const MORE_THAN_ONE_MOVE = /[,;:]| (and|or|while) /;

/** Whether a rule's correction is one move that can be made a little or a lot: "keep" and "level" cannot. */
export function takesAmount(correction: Correction): boolean {
  const { say } = correction;
  return !namesAmount(correction) && MOVES.test(say) && !MORE_THAN_ONE_MOVE.test(say);
}
