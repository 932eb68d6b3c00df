import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/store/fields.ts';

describe('a moment', () => {
  it.each([
    ['2026-03-01T07:00:00.000Z', '2026-03-01T07:00:00.000Z'],
    ['2026-03-01T07:00:00Z', '2026-03-01T07:00:00.000Z'],
    ['2026-03-01T07:00Z', '2026-03-01T07:00:00.000Z'],
    ['2026-03-01T00:30:00+02:00', '2026-02-28T22:30:00.000Z'],
    ['2026-03-01T07:00:00.123456-05:00', '2026-03-01T12:00:00.123Z'],
  ])('%s is kept as %s', (written, kept) => {
    expect(v.parse(instant, written)).toBe(kept);
  });

  it.each([
    'March 1, 2026',
    '2026',
    '2026-03-01',
    '2026-03-01 07:00:00Z',
    '2026-03-01T07:00:00',
    'Sun Mar 01 2026 07:00:00 GMT+0000',
    '2026-13-01T07:00:00Z',
    '+010000-01-01T00:00:00.000Z',
    '9999-12-31T23:30:00-01:00',
    'x 1',
    '',
  ])('is not “%s”', (written) => {
    expect(v.safeParse(instant, written).success).toBe(false);
  });

  it('sorts as text as it does in time, and is read again unchanged', () => {
    const inYears = fc.date({
      min: new Date('1970-01-01T00:00:00Z'),
      max: new Date('2100-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(inYears, inYears, (one, other) => {
        const [a, b] = [v.parse(instant, one.toISOString()), v.parse(instant, other.toISOString())];
        expect(a < b).toBe(one.getTime() < other.getTime());
        expect(v.parse(instant, a)).toBe(a);
      }),
    );
  });
});
