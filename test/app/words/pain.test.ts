import { describe, expect, it } from 'vitest';
import { PAIN_PLACES, painPlaceWords } from '../../../src/app/words/pain.ts';

describe('the place of a pain mark', () => {
  it('is named as the question names it', () => {
    expect(painPlaceWords('down-leg')).toBe('Spreading down a leg');
    for (const place of PAIN_PLACES) expect(painPlaceWords(place)).not.toMatch(/[-_]/);
  });

  it('is shown as it is kept where this version does not know it', () => {
    expect(painPlaceWords('left_shoulder')).toBe('left_shoulder');
  });
});
