import { describe, expect, it } from 'vitest';
import { usualItem } from '../../src/core/usual-item.ts';
import { STRETCHES } from '../../src/stretches/library.ts';

describe.each(STRETCHES)('the usual dose of $id', (stretch) => {
  it('is the whole dose on every side', () => {
    const { holdSeconds, repetitions, restSeconds } = stretch.dose;
    expect(usualItem(stretch, false)).toEqual({
      stretchId: stretch.id,
      holdSeconds,
      repetitions,
      restSeconds,
      sides: 'both',
    });
  });

  it('is the gentler one for older people', () => {
    const { holdSeconds, repetitions } = stretch.dose.older;
    expect(usualItem(stretch, true)).toMatchObject({ holdSeconds, repetitions });
  });
});
