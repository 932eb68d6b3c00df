import { otherSide, type Side } from '../../core/landmarks.ts';
import { phrase, words } from './catalogue.ts';

export const sideWords = words('sides', {
  words: { left: 'left', right: 'right' },
  titles: { left: 'Left side', right: 'Right side' },
  /** Inside a sentence. */
  names: { left: 'left side', right: 'right side' },
});

/** `{side}` or `{other}`, or with the forms that another language needs there: `{side:linkes|rechtes}`. */
const SIDES = /\{(side|other)(?::([^|{}]*)\|([^|{}]*))?\}/g;

function withoutSides(text: string): string {
  return text
    .replace(SIDES, '')
    .replace(/ +(?=[ .,;:!?]|$)/g, '')
    .trim();
}

/**
 * A text of a stretch in the language of the moment, `{side}` being the stretched side and `{other}` the
 * other one. Where a stretch has no side, "your {side} knee" reads "your knee".
 */
export function fillSides(text: string, side: Side | null): string {
  const here = phrase(text);
  if (side === null) return withoutSides(here);
  return here.replace(SIDES, (_, key: 'side' | 'other', left?: string, right?: string) => {
    const named = key === 'side' ? side : otherSide(side);
    return (named === 'left' ? left : right) ?? sideWords.words[named];
  });
}

/** As it stands inside a sentence, of a language that begins its verbs small there. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function sideWord(side: Side): string {
  return sideWords.words[side];
}

/** Inside a sentence: "left side". */
export function sideName(side: Side): string {
  return sideWords.names[side];
}

export function sideTitle(side: Side): string {
  return sideWords.titles[side];
}
