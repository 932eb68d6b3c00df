import type { Side } from '../../../core/landmarks.ts';
import { sideToBeNearer } from '../../../core/near-side.ts';
import type { Position, Stretch } from '../../../core/reference.ts';

/** What the drawing has to know of a stretch or a test. */
export interface Setup extends Pick<Stretch, 'position' | 'view'> {
  /** The side towards the laptop; of somebody who lies on one side, the upper one. */
  readonly nearer: Side;
}

/** The side of a stretch that is `nearer` in its drawing. @param side the stretched one */
export function nearerSide(
  { position, view, nearSide }: Pick<Stretch, 'position' | 'view' | 'nearSide'>,
  side: Side | null,
): Side {
  if (side === null) return 'right';
  // Who lies on a side stretches the upper one.
  if (position === 'side-lying') return side;
  return sideToBeNearer({ view, nearSide }, side) ?? 'right';
}

const LYING: readonly Position[] = ['supine', 'prone', 'side-lying', 'all-fours'];

/** Whether the body reaches away from the head along the floor. */
export function isLaidOut({ position, view }: Setup): boolean {
  return LYING.includes(position) || (position === 'kneeling' && view === 'front');
}

/** Of somebody who lies endwise: on the back with the feet to the laptop, else with the head. */
const ENDWISE_DEG: Readonly<Partial<Record<Position, number>>> = { supine: 180 };

const SIDE_ON_DEG = 90;
const HALF_WAY_DEG = 45;

/**
 * How far the person in the drawing, seen from above, is turned, degrees clockwise from facing the laptop; somebody
 * laid out, from lying with the head towards it. Face up or face down makes the difference in which way the head lies.
 */
export function setupTurnDeg({ position, view, nearer }: Setup): number {
  const towards = nearer === 'right' ? 1 : -1;
  if (position === 'side-lying') return -towards * SIDE_ON_DEG;
  if (view === 'front') return ENDWISE_DEG[position] ?? 0;
  if (view === 'front45') return -towards * HALF_WAY_DEG;
  return (position === 'supine' ? towards : -towards) * SIDE_ON_DEG;
}
