import { CAPTURED_ANGLES } from '../../src/core/capture.ts';
import type { Stretch } from '../../src/core/reference.ts';
import type { Routine } from '../../src/core/routine.ts';
import { facingWords, GET_THERE, jointWords, OWN_WORDS } from '../../src/stretches/own-words.ts';

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

/** Everything a stretch of the person's own may say by itself. */
export const OWN_TEXTS: readonly string[] = [
  ...Object.values(CAPTURED_ANGLES).flatMap((angles) =>
    angles.flatMap((angle) =>
      (['each', 'both'] as const).flatMap((sides) => {
        const { label, below, above } = jointWords(angle, sides);
        return [label, below[0], above[0]];
      }),
    ),
  ),
  ...(['front', 'side', 'front45'] as const).map((view) => facingWords(view, 'any')),
  ...(['stretched', 'other'] as const).map((near) => facingWords('side', near)),
  ...Object.values(GET_THERE),
  ...Object.values(OWN_WORDS),
];
