import type { Stretch } from '../../../src/core/reference.ts';

/** Every text of a stretch that is read or heard, in English. */
export function textsOf(stretch: Stretch): readonly string[] {
  const { targets, faults, cautions, equipment } = stretch;
  const corrections = [
    ...targets.flatMap(({ below, above }) => [below, above]),
    ...faults.map(({ correction }) => correction),
  ];
  return [
    stretch.name,
    stretch.summary,
    ...stretch.alsoKnownAs,
    ...stretch.muscles,
    ...equipment.map(({ name }) => name),
    stretch.placement.facing,
    ...stretch.steps,
    stretch.breathing,
    stretch.easier,
    stretch.deeper,
    ...cautions.map(({ why }) => why),
    stretch.trackability.says,
    stretch.notSeen,
    ...targets.map(({ label }) => label),
    ...corrections.flatMap((correction) => correction?.say ?? []),
  ];
}
