import type { Side } from './landmarks.ts';
import type { Stretch } from './reference.ts';

/**
 * From where the stretch asks the camera to look, degrees: 0 = from the front, 90 = from the person's right,
 * −90 from their left. Where either side may be nearer it is the right one.
 * @param side the stretched one; null where both work together
 */
export function advisedYaw(
  { view, nearSide }: Pick<Stretch, 'view' | 'nearSide'>,
  side: Side | null,
): number {
  const right = side !== 'left';
  if (view === 'front') return 0;
  if (view === 'front45') return right ? 45 : -45;
  return (nearSide === 'other') === right ? -90 : 90;
}
