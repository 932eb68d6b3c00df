import { describe, expect, it } from 'vitest';
import { type Correction, isRequired, type Level, type Stretch } from '../../src/core/reference.ts';
import { STRETCHES } from '../../src/stretches/library.ts';

const LONGEST_SPOKEN = 60;
const LONGEST_SUMMARY = 60;
const LEVELS: readonly Level[] = ['beginner', 'full'];
const PROMISES_WE_DO_NOT_MAKE = /pain relief|cure|diagnos|treat|imbalance|incorrect|wrong|error/i;
const UPRIGHT = ['standing', 'chair', 'floor-sitting'];
const NEARER = {
  any: 'either side',
  stretched: '{side} side nearer',
  other: '{other} side nearer',
} as const;
const RAW_MARKS = /WRITE|TODO|FIXME|undefined|stand\/sit\/lie/;

/** Everything spoken when form is off. */
function corrections(stretch: Stretch): Correction[] {
  return [
    ...stretch.targets.flatMap(({ below, above }) => [below, above]),
    ...stretch.faults.map(({ correction }) => correction),
  ].filter((correction) => correction !== null);
}

/** What paces slow repetitions. */
function paceWords({ dose }: Stretch): string[] {
  return dose.kind === 'repetitions' ? [dose.out, dose.back] : [];
}

/** Sentences shown or spoken once a side is chosen: only these may name it. */
function sidedSentences(stretch: Stretch): string[] {
  return [
    stretch.placement.facing,
    ...stretch.steps,
    ...corrections(stretch).map(({ say }) => say),
    ...paceWords(stretch),
  ];
}

/** Sentences also shown before a side is chosen. */
function sidelessSentences(stretch: Stretch): string[] {
  return [
    stretch.name,
    stretch.summary,
    ...stretch.muscles,
    ...stretch.equipment.map(({ name }) => name),
    ...stretch.alsoKnownAs,
    stretch.trackability.says,
    stretch.breathing,
    stretch.easier,
    stretch.deeper,
    ...stretch.cautions.map(({ why }) => why),
    stretch.notSeen,
    ...stretch.targets.map(({ label }) => label),
  ];
}

describe.each(STRETCHES)('the words of $id', (stretch) => {
  const sided = sidedSentences(stretch);
  const sideless = sidelessSentences(stretch);
  const sentences = [...sided, ...sideless];
  const spoken = [...corrections(stretch).map(({ say }) => say), ...paceWords(stretch)];

  it('are finished', () => {
    for (const sentence of sentences) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).not.toMatch(RAW_MARKS);
    }
  });

  it('promise no more than a stretch coach can keep', () => {
    for (const sentence of sentences) expect(sentence).not.toMatch(PROMISES_WE_DO_NOT_MAKE);
  });

  it('are whole sentences where they instruct', () => {
    const instructions = [
      ...sided,
      stretch.summary,
      stretch.breathing,
      stretch.easier,
      stretch.deeper,
      ...stretch.cautions.map(({ why }) => why),
      stretch.notSeen,
      stretch.trackability.says,
    ];
    for (const sentence of instructions) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('are short when spoken from across the room', () => {
    for (const sentence of spoken) expect(sentence.length).toBeLessThanOrEqual(LONGEST_SPOKEN);
  });

  it('fit a list: one line of summary, three to five steps', () => {
    expect(stretch.summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
    expect(stretch.steps.length).toBeGreaterThanOrEqual(3);
    expect(stretch.steps.length).toBeLessThanOrEqual(5);
  });

  it('name a side only where there is one', () => {
    const allowed = stretch.sides === 'each' ? ['{side}', '{other}'] : [];
    for (const sentence of sided) {
      for (const [placeholder] of sentence.matchAll(/\{[^}]*\}?/g)) {
        expect(allowed).toContain(placeholder);
      }
    }
    for (const sentence of sideless) expect(sentence).not.toMatch(/[{}]/);
  });

  it('say which way to turn to the camera', () => {
    const { facing } = stretch.placement;
    if (stretch.view === 'front') {
      const isUpright = UPRIGHT.includes(stretch.position);
      expect(facing).toMatch(
        isUpright ? /fac(e|ing) the camera/i : /(head|feet|chest) towards the camera/,
      );
    }
    if (stretch.view === 'front45') expect(facing).toMatch(/half-way/);
    if (stretch.view === 'side') {
      expect(facing).toMatch(/side-on/);
      expect(facing).toContain(NEARER[stretch.nearSide]);
    }
  });

  it('have a correction for every way out of a required range', () => {
    for (const target of stretch.targets.filter(isRequired)) {
      for (const level of LEVELS) {
        const { low, high } = target.accept[level];
        if (low !== null) expect(target.below, `${target.label}, below`).not.toBeNull();
        if (high !== null) expect(target.above, `${target.label}, above`).not.toBeNull();
      }
    }
  });

  it('have no correction for leaving a range on its open side', () => {
    for (const target of stretch.targets) {
      const { low, high } = target.accept.beginner;
      if (low === null) expect(target.below, `${target.label}, below`).toBeNull();
      if (high === null) expect(target.above, `${target.label}, above`).toBeNull();
    }
  });

  it('say different things at the two ends of a range', () => {
    for (const { label, below, above } of stretch.targets) {
      if (below !== null && above !== null) expect(below.say, label).not.toBe(above.say);
    }
  });

  it('give every angle a label of its own', () => {
    const labels = stretch.targets.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
