import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLibrary, libraryOf } from '../../../src/app/library.ts';
import { fillSides } from '../../../src/app/words/fill.ts';
import { showLanguage } from '../../../src/app/words/load-language.ts';
import { inLanguage, routineInLanguage } from '../../../src/app/words/stretch-words.ts';
import { STRETCHES } from '../../../src/stretches/library.ts';
import { ROUTINES } from '../../../src/stretches/routines.ts';
import { textsOf, textsOfRoutine } from '../../stretches/texts-of.ts';

describe.each(['es', 'de'] as const)('stretches in %s', (language) => {
  beforeAll(() => showLanguage(language));
  afterAll(() => showLanguage('en'));

  /** Names that are the same everywhere. */
  const SAME = ['Balasana', 'Apanasana', 'Marjaryasana-Bitilasana'];

  it('have no English text left', () => {
    for (const stretch of STRETCHES) {
      const english = new Set(textsOf(stretch));
      const left = textsOf(inLanguage(stretch)).filter((text) => english.has(text));
      expect(left.filter((text) => !SAME.includes(text))).toEqual([]);
    }
    for (const routine of ROUTINES) {
      const english = new Set(textsOfRoutine(routine));
      expect(
        textsOfRoutine(routineInLanguage(routine)).filter((text) => english.has(text)),
      ).toEqual([]);
    }
  });

  it('are otherwise the same, left and right alike', () => {
    for (const stretch of STRETCHES) {
      const shown = inLanguage(stretch);
      expect(shown.targets.map(({ angle, accept }) => [angle, accept])).toEqual(
        stretch.targets.map(({ angle, accept }) => [angle, accept]),
      );
      for (const step of shown.steps) {
        expect(fillSides(step, 'left')).not.toMatch(/[{}|]/);
        const swapped = fillSides(step, 'right') !== fillSides(step, 'left');
        expect(swapped).toBe(step.includes('{'));
      }
    }
  });

  it('are what the library hands out', () => {
    const [first] = STRETCHES;
    const library = libraryOf(STRETCHES);
    expect(library.find(first?.id ?? '')?.name).not.toBe(first?.name);
    const unloaded = createLibrary(async () => STRETCHES);
    expect(unloaded.nameOf(first?.id ?? '')).toBe(library.nameOf(first?.id ?? ''));
  });

  it('leave what the person named as it is', () => {
    const own = { id: 'x', name: 'Gentle morning', purpose: '', origin: 'own', items: [] } as const;
    expect(routineInLanguage(own).name).toBe('Gentle morning');
  });
});
