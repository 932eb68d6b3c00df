import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CueCandidate, cueCandidates } from '../../src/core/cue-candidates.ts';
import { entryTexts } from '../../src/core/entry-texts.ts';
import { type FaultStates, NO_FAULTS } from '../../src/core/faults.ts';
import type { Stretch } from '../../src/core/reference.ts';
import type { TargetJudgement } from '../../src/core/score.ts';
import { speakingMs } from '../../src/core/speaking-time.ts';
import { judgementOf, readingOf, ruleOf, targetOf, unreadOf } from './rules.ts';
import { theStretch } from './sessions.ts';

const RULE = ruleOf();
const STRETCH: Stretch = { ...theStretch('half_kneeling_hip_flexor'), faults: [RULE] };
const RAISED: FaultStates = [{ brokenSinceMs: 0, keptSinceMs: null, raised: true, amount: null }];

function idsFor(judgements: readonly TargetJudgement[], faults = NO_FAULTS): readonly string[] {
  return cueCandidates(STRETCH, null, faults, judgements, true).map(({ cue }) => cue.id);
}

describe('what could be said', () => {
  it('is framing alone while something stands in the way of judging', () => {
    const all = cueCandidates(STRETCH, { id: 'too-far' }, RAISED, [judgementOf(-30)], true);
    expect(all.map(({ cue }) => cue)).toMatchObject([
      { id: 'framing:too-far', kind: 'framing', framing: { id: 'too-far' }, say: '' },
    ]);
  });

  it('is which way to go, below or above the range', () => {
    expect(idsFor([judgementOf(-12)])).toEqual(['trunk_incl:below']);
    expect(idsFor([judgementOf(12)])).toEqual(['trunk_incl:above']);
  });

  it('is nothing less than 5° beyond the range', () => {
    fc.assert(
      fc.property(fc.double({ min: -4.999, max: 4.999, noNaN: true }), (outside) => {
        expect(idsFor([judgementOf(outside)])).toEqual([]);
      }),
    );
    expect(idsFor([judgementOf(5)])).toEqual(['trunk_incl:above']);
  });

  it('is nothing within the uncertainty of a light target', () => {
    const target = targetOf({ weight: 0.4 });
    const unsure = (outside: number) =>
      judgementOf(outside, { target, reading: readingOf(20 + outside, 14) });
    expect(idsFor([unsure(13)])).toEqual([]);
    expect(idsFor([unsure(15)])).toEqual(['trunk_incl:above']);
  });

  it('is nothing about what is in form, cannot be read, or has no words', () => {
    const wordless = targetOf({ above: null });
    expect(idsFor([judgementOf(12, { inForm: true })])).toEqual([]);
    expect(idsFor([judgementOf(12, { reading: unreadOf(50), outside: null })])).toEqual([]);
    expect(idsFor([judgementOf(12, { target: wordless })])).toEqual([]);
  });

  it('is the raised rule rather than the target of the same angle', () => {
    const knee = judgementOf(-20, { target: targetOf({ angle: 'knee.s' }) });
    expect(idsFor([judgementOf(20), knee], RAISED)).toEqual(['lean_fwd', 'knee.s:below']);
  });

  it('waits until the way in was said to tell someone who has not begun', () => {
    const dwell = (trying: boolean) => {
      const [first] = cueCandidates(STRETCH, null, NO_FAULTS, [judgementOf(-30)], trying);
      return (first as CueCandidate).dwellMs;
    };
    expect(dwell(true)).toBe(1200);
    const begun = cueCandidates(STRETCH, null, NO_FAULTS, [judgementOf(-30)], false, false, true);
    expect(begun[0]?.dwellMs).toBe(4000);
    expect(dwell(false)).toBeGreaterThan(speakingMs(entryTexts(STRETCH).join(' ')));
  });
});
