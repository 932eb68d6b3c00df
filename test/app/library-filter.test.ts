import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatFilter,
  KIT_CHOICES,
  type LibraryFilter,
  MINUTE_LIMITS,
  matches,
  NO_FILTER,
  PLACES,
  parseFilter,
  placeOf,
  TRACKING_LEVELS,
  usualSeconds,
} from '../../src/app/library-filter.ts';
import { REGIONS } from '../../src/core/regions.ts';
import { STRETCHES } from '../../src/stretches/library.ts';

function found(change: Partial<LibraryFilter>): readonly string[] {
  return STRETCHES.filter((stretch) => matches(stretch, { ...NO_FILTER, ...change })).map(
    ({ id }) => id,
  );
}

describe('the library filter', () => {
  it('leaves all in where nothing is looked for', () => {
    expect(found({})).toHaveLength(STRETCHES.length);
  });

  it.each([
    ['cat', 'cat_cow'],
    ['CÁT cow', 'cat_cow'],
    ['sphinx', 'prone_on_elbows'],
    ['inside thigh', 'butterfly'],
    ['  bridge ', 'glute_bridge'],
  ])('finds by "%s"', (text, id) => {
    expect(found({ text })).toContain(id);
  });

  it('finds a stretch by another name and by its muscles', () => {
    for (const { id, alsoKnownAs, muscles } of STRETCHES) {
      for (const text of [...alsoKnownAs, ...muscles]) expect(found({ text })).toContain(id);
    }
  });

  it('finds nothing by words that stand nowhere', () => {
    expect(found({ text: 'handstand' })).toEqual([]);
  });

  it('parts the library by position, leaving none out', () => {
    const parts = PLACES.map((place) => found({ place }));
    for (const part of parts) expect(part.length).toBeGreaterThan(3);
    expect(parts.flat().sort()).toEqual(STRETCHES.map(({ id }) => id).sort());
    expect(placeOf('supine')).toBe('floor');
  });

  it('has a stretch for every part of the body, and a part for every stretch', () => {
    for (const region of REGIONS) expect(found({ region }), region).not.toEqual([]);
    for (const { id, regions } of STRETCHES) expect(regions, id).not.toEqual([]);
  });

  it('keeps to the time', () => {
    for (const stretch of STRETCHES) {
      for (const isOlder of [false, true]) {
        const isShort = matches(stretch, { ...NO_FILTER, minutes: 1 }, isOlder);
        expect(isShort).toBe(usualSeconds(stretch, isOlder) <= 60);
      }
    }
  });

  it('finds by what is needed, and what needs nothing', () => {
    expect(found({ kit: 'strap' })).toContain('supine_hamstring_strap');
    expect(found({ kit: 'none' })).toContain('standing_side_bend');
    expect(found({ kit: 'none' })).not.toContain('childs_pose');
  });

  it('finds by how much the camera follows', () => {
    for (const tracking of TRACKING_LEVELS) expect(found({ tracking }).length).toBeGreaterThan(0);
  });
});

describe('the filter in the address', () => {
  it('is empty where nothing is looked for', () => {
    expect(formatFilter(NO_FILTER)).toBe('');
    expect(parseFilter('')).toEqual(NO_FILTER);
  });

  it('leaves open what it does not understand', () => {
    expect(parseFilter('place=moon&minutes=7&kit=rope&camera=x&region=tail&more=1')).toEqual(
      NO_FILTER,
    );
  });

  it('comes back as it was written', () => {
    const filters = fc.record({
      text: fc.string({ maxLength: 60 }).map((text) => text.trim()),
      place: fc.constantFrom(null, ...PLACES),
      region: fc.constantFrom(null, ...REGIONS),
      minutes: fc.constantFrom(null, ...MINUTE_LIMITS),
      kit: fc.constantFrom(null, ...KIT_CHOICES),
      tracking: fc.constantFrom(null, ...TRACKING_LEVELS),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseFilter(formatFilter(filter))).toEqual(filter);
      }),
    );
  });
});
