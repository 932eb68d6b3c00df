import type { Stretch } from '../../src/core/reference.ts';
import type { Routine } from '../../src/core/routine.ts';

/** What the coach says of a stretch while it is done, in English. */
export function spokenTextsOf({ targets, faults, dose }: Stretch): readonly string[] {
  const corrections = [
    ...targets.flatMap(({ below, above }) => [below, above]),
    ...faults.map(({ correction }) => correction),
  ];
  const ways = dose.kind === 'repetitions' ? [dose.out, dose.back] : [];
  return [...corrections.flatMap((correction) => correction?.say ?? []), ...ways];
}

/** Every text of a stretch that is read or heard, in English. */
export function textsOf(stretch: Stretch): readonly string[] {
  return [
    stretch.name,
    stretch.summary,
    ...stretch.alsoKnownAs,
    ...stretch.muscles,
    ...stretch.equipment.map(({ name }) => name),
    stretch.placement.facing,
    ...stretch.steps,
    stretch.breathing,
    stretch.easier,
    stretch.deeper,
    ...stretch.cautions.map(({ why }) => why),
    stretch.trackability.says,
    stretch.notSeen,
    ...stretch.targets.map(({ label }) => label),
    ...spokenTextsOf(stretch),
  ];
}

export function textsOfRoutine(routine: Routine): readonly string[] {
  return [routine.name, routine.purpose, routine.warmUp ?? ''].filter((text) => text !== '');
}
