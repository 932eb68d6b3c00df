import { advisedYaw } from '../core/advised-yaw.ts';
import { fitPose } from '../core/body-fit.ts';
import type { CapturedPose } from '../core/capture.ts';
import { MIRROR_INDEX } from '../core/landmarks.ts';
import type { Stretch } from '../core/reference.ts';
import { rotate, turnLeft, type Vec3 } from '../core/space.ts';
import type { StretchData } from './schema.ts';

function mirrored(body: readonly Vec3[]): readonly Vec3[] {
  return MIRROR_INDEX.map((index): Vec3 => {
    const [x, y, z] = body[index] as Vec3;
    return [-x, y, z];
  });
}

/** Whether the body has to be turned into its mirror image: poses are kept for a right stretched side. */
function isLeft({ side, view, near }: CapturedPose): boolean {
  return side === 'left' || (side === null && view === 'side' && near === 'left');
}

/** To a tenth of a degree: a file is read by people, too. */
function rounded<T extends object>(angles: T): { [K in keyof T]: number } {
  const short = Object.entries(angles).map(([key, deg]) => [key, Math.round(deg * 10) / 10 || 0]);
  return Object.fromEntries(short) as { [K in keyof T]: number };
}

/**
 * The captured posture as the coach takes it up, for a right stretched side, to be seen as it was captured.
 * @returns null where the landmarks fit no body: then there is only a line drawing
 */
export function ownPose(
  pose: CapturedPose,
  nearSide: Stretch['nearSide'],
): NonNullable<StretchData['ownPose']> | null {
  if (pose.body === null) return null;
  const body = isLeft(pose) ? mirrored(pose.body) : pose.body;
  const turn = turnLeft(90 - advisedYaw({ view: pose.view, nearSide }, 'right'));
  const fitted = fitPose(body.map((point) => rotate(turn, point)));
  if (fitted === null) return null;
  return {
    pelvis: rounded(fitted.pelvis),
    spine: rounded(fitted.spine),
    neck: rounded(fitted.neck),
    left: rounded(fitted.left),
    right: rounded(fitted.right),
    supports: [...fitted.supports],
    anchors: [...fitted.anchors],
  };
}
