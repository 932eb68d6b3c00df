import { otherSide, type Side } from '../../core/landmarks.ts';

/**
 * Sentences of the interface live in this folder, so that another language is another set of files.
 * `{side}` is the stretched side and `{other}` the other one.
 */
export const SIDE_WORDS: Readonly<Record<Side, string>> = { left: 'left', right: 'right' };

/** Where a stretch has no side, "your {side} knee" reads "your knee". */
export function fillSides(text: string, side: Side | null): string {
  if (side === null) return text.replace(/\{(side|other)\} ?/g, '').trim();
  const words = { side: SIDE_WORDS[side], other: SIDE_WORDS[otherSide(side)] };
  return text.replace(/\{(side|other)\}/g, (_, key: 'side' | 'other') => words[key]);
}

export function sideTitle(side: Side): string {
  return side === 'left' ? 'Left side' : 'Right side';
}
