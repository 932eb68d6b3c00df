import type { Caution, CautionAction, CautionFlag } from './cautions.ts';

const GRAVITY: Readonly<Record<CautionAction, number>> = { avoid: 2, modify: 1, caution: 0 };

/**
 * What a stretch asks of a person with these flags, the gravest first.
 * @param flags as the person answered; null where they did not, and nothing is known
 */
export function cautionsThatApply(
  cautions: readonly Caution[],
  flags: readonly CautionFlag[] | null,
): readonly Caution[] {
  if (flags === null) return [];
  return cautions
    .filter(({ flag }) => flags.includes(flag))
    .sort((a, b) => GRAVITY[b.action] - GRAVITY[a.action]);
}

/** The gravest action among those that apply; null where none does. */
export function gravestAction(
  cautions: readonly Caution[],
  flags: readonly CautionFlag[] | null,
): CautionAction | null {
  return cautionsThatApply(cautions, flags)[0]?.action ?? null;
}
