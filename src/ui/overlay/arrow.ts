import type { Side } from '../../core/landmarks.ts';
import type { CorrectionDirection } from '../../core/reference.ts';
import type { LiveView } from '../../core/session-types.ts';

/** What the screen draws: an arrow in the mirrored picture, or a sign where no direction fits. */
export type ArrowSign = 'up' | 'down' | 'left' | 'right' | 'straighten' | 'bend' | 'turn' | 'still';

const OPPOSITE = { left: 'right', right: 'left' } as const;

/** A mirror swaps left and right of the picture: a front pointing picture-left points to the screen's right. */
function forwardOnScreen(facing: LiveView['facing']): 'left' | 'right' | null {
  if (facing === null) return null;
  return facing === 'picture-left' ? 'right' : 'left';
}

/** Facing a mirror, the person's right is on the screen's right. */
export function arrowSign(
  direction: CorrectionDirection,
  facing: LiveView['facing'],
  side: Side | null,
): ArrowSign {
  const forward = forwardOnScreen(facing);
  switch (direction) {
    case 'forward':
      return forward ?? 'down';
    case 'backward':
      return forward === null ? 'up' : OPPOSITE[forward];
    case 'towards-stretched-side':
      return side ?? 'still';
    case 'away-from-stretched-side':
      return side === null ? 'still' : OPPOSITE[side];
    default:
      return direction;
  }
}
