import { describe, expect, it } from 'vitest';
import { STRETCHES, stretchById } from '../../src/stretches/library.ts';
import { STRETCH_NAMES } from '../../src/stretches/names.ts';
import { parseStretch, type StretchData } from '../../src/stretches/schema.ts';
import { standingSideBend } from '../../src/stretches/standing-side-bend.ts';

type TargetData = StretchData['targets'][number];

/** The standing side bend with something changed. */
function changed(change: object): unknown {
  return { ...standingSideBend, ...change };
}

/** The same with something changed in its first target. */
function changedTarget(change: object): unknown {
  const [first, ...rest] = standingSideBend.targets as [TargetData, ...TargetData[]];
  return changed({ targets: [{ ...first, ...change }, ...rest] });
}

/** The same with something changed in its first fault. */
function changedFault(change: object): unknown {
  const [first, ...rest] = standingSideBend.faults;
  return changed({ faults: [{ ...first, ...change }, ...rest] });
}

function without(field: keyof StretchData): unknown {
  const { [field]: _, ...rest } = standingSideBend;
  return rest;
}

describe('parseStretch', () => {
  it('gives each level its own aim, tolerance and range', () => {
    const [lean] = parseStretch(standingSideBend).targets;
    expect(lean?.aim).toEqual({ beginner: 15, full: 25 });
    expect(lean?.tolerance).toEqual({ beginner: 5, full: 8 });
    expect(lean?.accept).toEqual({
      beginner: { low: 10, high: null },
      full: { low: 17, high: null },
    });
  });

  it.each<[string, unknown, string, string]>([
    ['an unknown angle', changedTarget({ angle: 'elbow' }), 'targets.0.angle', 'elbow'],
    [
      'the angle of no side',
      changedFault({ angle: 'trunk_lat.s' }),
      'faults.0.angle',
      'trunk_lat.s',
    ],
    [
      'reversed bounds',
      changedTarget({ beginner: { aim: 15, tolerance: 5, accept: [40, 10] } }),
      'targets.0.beginner.accept',
      'low to high',
    ],
    [
      'a range open on both sides',
      changedFault({ allowed: [null, null] }),
      'faults.0.allowed',
      'at least one side',
    ],
    [
      'a full range below the beginner one',
      changedTarget({ full: { aim: 25, tolerance: 8, accept: [5, null] } }),
      'targets.0',
      'must contain the full range',
    ],
    [
      'a full range open where the beginner one is not',
      changedTarget({ beginner: { aim: 15, tolerance: 5, accept: [10, 40] } }),
      'targets.0',
      'must contain the full range',
    ],
    [
      'a tolerance of nothing',
      changedTarget({ full: { aim: 25, tolerance: 0, accept: [17, null] } }),
      'targets.0.full.tolerance',
      '0',
    ],
    ['a weight above one', changedTarget({ weight: 1.2 }), 'targets.0.weight', '1'],
    ['missing text', without('notSeen'), 'notSeen', 'notSeen'],
    ['blank text', changed({ breathing: '  ' }), 'breathing', 'must not be empty'],
    ['a blank step', changed({ steps: ['Stand tall.', ''] }), 'steps.1', 'must not be empty'],
    ['no steps', changed({ steps: [] }), 'steps', 'must have a step'],
    ['no targets', changed({ targets: [] }), 'targets', 'must have a target'],
    [
      'an unknown direction',
      changedFault({ correction: { say: 'Turn.', direction: 'sideways' } }),
      'faults.0.correction.direction',
      'sideways',
    ],
  ])('refuses %s, naming stretch and field', (_, data, field, why) => {
    expect(() => parseStretch(data)).toThrow(`Stretch "standing_side_bend", ${field}: `);
    expect(() => parseStretch(data)).toThrow(why);
  });

  it('refuses an id that is not lower case with underscores', () => {
    expect(() => parseStretch(changed({ id: 'Side bend' }))).toThrow('Stretch "Side bend", id: ');
  });

  it.each([null, undefined, 'standing_side_bend', []])('refuses %o as a whole', (data) => {
    expect(() => parseStretch(data)).toThrow(/^Stretch "unnamed", /);
  });
});

describe('the library', () => {
  it('gives every stretch an id of its own', () => {
    const ids = STRETCHES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is named in its own order before it is loaded', () => {
    const names = STRETCHES.map(({ id, name }) => [id, name]);
    expect(Object.entries(STRETCH_NAMES)).toEqual(names);
  });

  it('finds a stretch by its id', () => {
    for (const stretch of STRETCHES) expect(stretchById(stretch.id)).toBe(stretch);
    expect(stretchById('no_such_stretch')).toBeNull();
  });

  it('gives every fault of a stretch an id of its own', () => {
    for (const { id, faults } of STRETCHES) {
      expect(new Set(faults.map((fault) => fault.id)).size, id).toBe(faults.length);
    }
  });
});

describe('doses, equipment and easier forms', () => {
  const HOLD = standingSideBend.dose;
  const REPETITIONS = {
    ...HOLD,
    kind: 'repetitions',
    out: 'Lean over.',
    back: 'Come back up.',
    ends: 1,
    counted: 'when-left',
  };

  it('takes slow repetitions with the words that pace them', () => {
    expect(parseStretch(changed({ dose: REPETITIONS })).dose).toEqual(REPETITIONS);
  });

  it.each<[string, unknown, string]>([
    ['a dose of no kind', changed({ dose: { ...HOLD, kind: 'often' } }), 'dose.kind'],
    ['no time at all', changed({ dose: { ...HOLD, holdSeconds: 0 } }), 'dose.holdSeconds'],
    ['half a repetition', changed({ dose: { ...HOLD, repetitions: 1.5 } }), 'dose.repetitions'],
    ['repetitions without their words', changed({ dose: { ...REPETITIONS, out: '' } }), 'dose.out'],
    ['two ends told by leaving them', changed({ dose: { ...REPETITIONS, ends: 2 } }), 'dose'],
    [
      'a longest hold that is shorter',
      changed({ dose: { ...HOLD, older: { ...HOLD.older, longestHoldSeconds: 1 } } }),
      'dose.older',
    ],
    [
      'a caution nobody is asked about',
      changed({ cautions: [{ flag: 'elbow', action: 'avoid', why: 'Skip it.' }] }),
      'cautions.0.flag',
    ],
    [
      'equipment of no kind',
      changed({ equipment: [{ name: 'Rope', anyOf: ['rope'] }] }),
      'equipment.0.anyOf.0',
    ],
    ['judging what it ignores', changed({ ignored: ['trunk_lat'] }), 'ignored'],
    [
      'an easier form that is stricter',
      changed({
        easierForm: { drop: [], relax: [{ angle: 'trunk_lat', aim: 20, accept: [15, null] }] },
      }),
      'easierForm',
    ],
    [
      'an easier form without what it never asked for',
      changed({ easierForm: { drop: ['knee.s'], relax: [] } }),
      'easierForm',
    ],
  ])('refuses %s, naming the field', (_, data, field) => {
    expect(() => parseStretch(data)).toThrow(`Stretch "standing_side_bend", ${field}: `);
  });
});
