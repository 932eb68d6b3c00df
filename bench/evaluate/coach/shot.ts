import type { BuildName } from '../../../src/core/body-build.ts';
import type { Side } from '../../../src/core/landmarks.ts';
import { type Level, sidesOf } from '../../../src/core/reference.ts';
import { STRETCHES } from '../../../src/stretches/library.ts';

/** How the coach is filmed, the same in every stretch. */
export interface CoachFilming {
  readonly level: Level;
  readonly build: BuildName;
  /** How far round the coach the laptop stands from where it should, degrees; positive towards their right. */
  readonly askewDeg: number;
}

/** A film of the 3-D coach in one stretch. */
export interface CoachShot extends CoachFilming {
  readonly stretchId: string;
  /** The stretched one; null where both work together. */
  readonly side: Side | null;
}

/** The coach stands, gets down or sits, keeps still there, goes into the stretch and stays; seconds from the start. */
export const COACH_TIMES = { getsDown: 1, isDown: 3, setsOut: 5.2, isIn: 7.2, ends: 12.2 } as const;

/** Pictures a second: what a laptop without a graphics card reads. */
export const COACH_FPS = 10;

/** Where the body is at a time: `share` of the way between two postures, 0–1. */
export interface CoachPlace {
  readonly way: 'into-start' | 'into-stretch';
  readonly share: number;
}

function eased(from: number, to: number, seconds: number): number {
  const share = Math.min(1, Math.max(0, (seconds - from) / (to - from)));
  return share * share * (3 - 2 * share);
}

/** @param seconds from the film's start */
export function coachPlace(seconds: number): CoachPlace {
  const { getsDown, isDown, setsOut, isIn } = COACH_TIMES;
  if (seconds < isDown) return { way: 'into-start', share: eased(getsDown, isDown, seconds) };
  return { way: 'into-stretch', share: eased(setsOut, isIn, seconds) };
}

/** Every stretch on one side, in turns the left and the right one; both sides of one that is asked for. */
export function coachShots(stretchId: string | null, filming: CoachFilming): readonly CoachShot[] {
  if (stretchId === null) {
    return STRETCHES.map((stretch, index) => {
      const sides = sidesOf(stretch);
      return { ...filming, stretchId: stretch.id, side: sides[index % sides.length] ?? null };
    });
  }
  return STRETCHES.filter(({ id }) => id === stretchId).flatMap((stretch) =>
    sidesOf(stretch).map((side) => ({ ...filming, stretchId, side })),
  );
}
