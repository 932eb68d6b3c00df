import { describe, expect, it } from 'vitest';
import type { Caution } from '../../src/core/cautions.ts';
import { cautionsThatApply, gravestAction } from '../../src/core/suitability.ts';

const CAUTIONS: readonly Caution[] = [
  { flag: 'wrist', action: 'caution', why: 'Use your fists.' },
  { flag: 'knee', action: 'avoid', why: 'Skip this one.' },
  { flag: 'shoulder', action: 'modify', why: 'Keep your arm low.' },
];

describe('the cautions that apply', () => {
  it('are those of the answers, the gravest first', () => {
    const applying = cautionsThatApply(CAUTIONS, ['wrist', 'shoulder', 'knee', 'neck']);
    expect(applying.map(({ action }) => action)).toEqual(['avoid', 'modify', 'caution']);
    expect(gravestAction(CAUTIONS, ['wrist', 'shoulder'])).toBe('modify');
  });

  it('are none where no answer matches', () => {
    expect(cautionsThatApply(CAUTIONS, ['neck'])).toEqual([]);
    expect(gravestAction(CAUTIONS, [])).toBeNull();
  });

  it('are none where nothing was answered', () => {
    expect(cautionsThatApply(CAUTIONS, null)).toEqual([]);
  });
});
