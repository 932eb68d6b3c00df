import { describe, expect, it } from 'vitest';
import { inEasierForm } from '../../src/core/easier-form.ts';
import { isIdentifying, isRequired, outsideBy } from '../../src/core/reference.ts';
import { gluteBridge } from '../../src/stretches/glute-bridge.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { parseStretch } from '../../src/stretches/schema.ts';
import { standingSideBend } from '../../src/stretches/standing-side-bend.ts';

const EASIER = STRETCHES.flatMap((stretch) => {
  const easier = inEasierForm(stretch);
  return easier === null ? [] : [{ id: stretch.id, stretch, easier }];
});

describe('the easier form', () => {
  it('of the side bend lets the arm rest and keeps the lean', () => {
    const easier = inEasierForm(parseStretch(standingSideBend));
    expect(easier?.targets.map(({ angle }) => angle)).not.toContain('shoulder.s');
    expect(easier?.faults.map(({ id }) => id)).not.toContain('arm_low');
    expect(easier?.targets.map(({ angle }) => angle)).toContain('trunk_lat');
  });

  it('is none where the beginner may do it as it is', () => {
    expect(inEasierForm(parseStretch(gluteBridge))).toBeNull();
  });

  it.each(EASIER)('of $id still has something to judge', ({ easier }) => {
    expect(easier.targets.some(isIdentifying)).toBe(true);
    expect(easier.targets.some(isRequired)).toBe(true);
  });

  it.each(EASIER)('of $id accepts all that the beginner may do', ({ stretch, easier }) => {
    for (const { angle, accept } of easier.targets) {
      const before = stretch.targets.find((target) => target.angle === angle)?.accept.beginner;
      for (const end of [before?.low, before?.high]) {
        if (end != null) expect(outsideBy(end, accept.beginner), angle).toBe(0);
      }
    }
  });

  it.each(EASIER)('of $id aims inside its ranges, and no rule stands against them', (form) => {
    for (const { angle, aim, accept } of form.easier.targets) {
      expect(outsideBy(aim.beginner, accept.beginner), angle).toBe(0);
      for (const fault of form.easier.faults) {
        if (fault.angle !== angle || fault.of !== 'value') continue;
        expect(outsideBy(aim.beginner, fault.allowed), fault.id).toBe(0);
      }
    }
  });
});
