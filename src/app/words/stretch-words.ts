import type { Correction, Stretch } from '../../core/reference.ts';
import type { Routine } from '../../core/routine.ts';
import { phrase } from './catalogue.ts';

function correctionIn(correction: Correction): Correction;
function correctionIn(correction: Correction | null): Correction | null;
function correctionIn(correction: Correction | null): Correction | null {
  return correction === null ? null : { ...correction, say: phrase(correction.say) };
}

/** The stretch with every text that is read or heard in the language of the moment. */
export function inLanguage(stretch: Stretch): Stretch {
  const { placement, trackability, dose } = stretch;
  return {
    ...stretch,
    name: phrase(stretch.name),
    alsoKnownAs: stretch.alsoKnownAs.map(phrase),
    summary: phrase(stretch.summary),
    muscles: stretch.muscles.map(phrase),
    equipment: stretch.equipment.map((thing) => ({ ...thing, name: phrase(thing.name) })),
    placement: { ...placement, facing: phrase(placement.facing) },
    steps: stretch.steps.map(phrase),
    breathing: phrase(stretch.breathing),
    dose: dose.kind === 'hold' ? dose : { ...dose, out: phrase(dose.out), back: phrase(dose.back) },
    easier: phrase(stretch.easier),
    deeper: phrase(stretch.deeper),
    cautions: stretch.cautions.map((caution) => ({ ...caution, why: phrase(caution.why) })),
    trackability: { ...trackability, says: phrase(trackability.says) },
    notSeen: phrase(stretch.notSeen),
    targets: stretch.targets.map((target) => ({
      ...target,
      label: phrase(target.label),
      below: correctionIn(target.below),
      above: correctionIn(target.above),
    })),
    faults: stretch.faults.map((fault) => ({
      ...fault,
      correction: correctionIn(fault.correction),
    })),
  };
}

/** A ready-made routine in the language of the moment; the person's own keeps the words it was given. */
export function routineInLanguage(routine: Routine): Routine {
  if (routine.origin === 'own') return routine;
  const { name, purpose, warmUp } = routine;
  return {
    ...routine,
    name: phrase(name),
    purpose: phrase(purpose),
    ...(warmUp === undefined ? {} : { warmUp: phrase(warmUp) }),
  };
}
