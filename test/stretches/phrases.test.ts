import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../src/app/samples.ts';
import { phrases as german } from '../../src/stretches/de/phrases.ts';
import { phrases as spanish } from '../../src/stretches/es/phrases.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import type { Phrases } from '../../src/stretches/phrases.ts';
import { ROUTINES } from '../../src/stretches/routines.ts';
import { OWN_TEXTS, spokenTextsOf, textsOf, textsOfRoutine } from './texts-of.ts';

const ENGLISH = new Set([
  ...STRETCHES.flatMap(textsOf),
  ...ROUTINES.flatMap(textsOfRoutine),
  ...SAMPLES.map(({ shows }) => shows),
  ...OWN_TEXTS,
]);

/** Heard from the floor in one breath. */
const LONGEST_CUE_WORDS = 14;

const LANGUAGES: readonly (readonly [string, Phrases])[] = [
  ['Spanish', spanish],
  ['German', german],
];

function sidesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, key]) => key ?? ''))].sort();
}

describe.each(LANGUAGES)('the stretches in %s', (_, phrases) => {
  it('have every text', () => {
    expect([...ENGLISH].filter((text) => phrases[text] === undefined)).toEqual([]);
  });

  it('translate no text that is gone', () => {
    expect(Object.keys(phrases).filter((text) => !ENGLISH.has(text))).toEqual([]);
  });

  it('name the same sides, each in the form it needs', () => {
    for (const [text, translated] of Object.entries(phrases)) {
      expect(sidesIn(translated), text).toEqual(sidesIn(text));
      expect(translated, text).not.toMatch(/\{(side|other)\}/);
      const rest = translated.replaceAll(/\{(side|other):[^|{}]+\|[^|{}]+\}/g, '');
      expect(rest, text).not.toMatch(/[{}|]/);
    }
  });

  it('never mix up left and right', () => {
    const lefts = /izquierd|link/;
    const rights = /derech|recht/;
    for (const [text, translated] of Object.entries(phrases)) {
      for (const [, left, right] of translated.matchAll(/:([^|{}]+)\|([^|{}]+)\}/g)) {
        expect(left, text).toMatch(lefts);
        expect(right, text).toMatch(rights);
      }
    }
  });

  it('give corrections short enough to be spoken', () => {
    const tooLong = STRETCHES.flatMap(spokenTextsOf)
      .map((text) => phrases[text] ?? '')
      .filter((text) => text.split(' ').length > LONGEST_CUE_WORDS);
    expect(tooLong).toEqual([]);
  });

  it('keep the calm of the English: one full stop, no shouting', () => {
    for (const [text, translated] of Object.entries(phrases)) {
      expect(translated, text).not.toMatch(/[!¡]| {2}|^\s|\s$/);
      expect(/[.]$/.test(translated), text).toBe(/[.]$/.test(text));
    }
  });
});
