import { angleDefinition } from './angles.ts';
import { landmarkOfRole, picturePoints, pointOf, type Role } from './body.ts';
import { distance, type Point } from './geometry.ts';
import { LANDMARK_INDEX, type Side, sided } from './landmarks.ts';
import type { Percept } from './perception.ts';
import type { Landmark, PoseFrame } from './pose.ts';
import { isEndwise } from './posture.ts';
import type { Stretch, View } from './reference.ts';
import { isIdentifying } from './reference.ts';
import type { FramingIssue } from './session-types.ts';

/**
 * A body whose trunk, thigh and shank together are under this share of the picture's height is too far
 * for good landmarks: about 4 m away with a 51° high view. Source: BlazePose model card, range.
 */
const SMALLEST_BODY = 0.22;

const TURN: Readonly<Record<View, FramingIssue>> = {
  front: { id: 'face-camera' },
  side: { id: 'turn-side-on' },
  front45: { id: 'turn-half' },
};

type Part = 'head' | 'feet' | 'hands' | 'body';

const PART_OF_LANDMARK: Readonly<Record<string, Part>> = {
  nose: 'head',
  ear: 'head',
  elbow: 'hands',
  wrist: 'hands',
  index: 'hands',
  knee: 'feet',
  ankle: 'feet',
  heel: 'feet',
  footIndex: 'feet',
};

function isOutside({ x, y }: Landmark): boolean {
  return x < 0 || x > 1 || y < 0 || y > 1;
}

/** Trunk, thigh and shank of the longer side end to end, as a share of the picture's height. */
function bodyLength(frame: PoseFrame): number {
  const points = picturePoints(frame);
  if (points === null) return 0;
  const along = (side: Side) => {
    const chain = (['shoulder', 'hip', 'knee', 'ankle'] as const).map((name) => {
      return pointOf(points, sided(name, side));
    });
    return chain.slice(1).reduce((sum, point, i) => sum + distance(point, chain[i] as Point), 0);
  };
  return Math.max(along('left'), along('right')) / frame.height;
}

/** The landmarks without which the stretch cannot be judged. */
function identifyingRoles(stretch: Stretch): readonly Role[] {
  const groups = stretch.targets
    .filter(isIdentifying)
    .flatMap(({ angle }) => angleDefinition(angle).needs);
  return [...new Set(groups.flat())];
}

/** Which part that matters lies outside the picture; several parts make it the whole body. */
function partOutside(
  stretch: Stretch,
  stretched: Side,
  landmarks: readonly Landmark[],
): Part | null {
  const parts = new Set<Part>();
  for (const role of identifyingRoles(stretch)) {
    const landmark = landmarks[LANDMARK_INDEX[landmarkOfRole(role, stretched)]] as Landmark;
    if (isOutside(landmark)) parts.add(PART_OF_LANDMARK[role.split('.')[0] as string] ?? 'body');
  }
  const [first] = parts;
  return first === undefined ? null : parts.size > 1 ? 'body' : first;
}

/** What stands in the way of judging this frame, worst first; null when the framing is fine. */
export function framingIssue(
  stretch: Stretch,
  { stretched, viewMatches, inPosition }: Pick<Percept, 'stretched' | 'viewMatches' | 'inPosition'>,
  frame: PoseFrame,
): FramingIssue | null {
  if (frame.landmarks === null) return { id: 'nobody' };
  const part = partOutside(stretch, stretched, frame.landmarks);
  if (part === 'body') return { id: 'too-near' };
  if (part !== null) return { id: 'out-of-frame', part };
  if (!viewMatches) return isEndwise(stretch) ? { id: 'turn-along' } : TURN[stretch.view];
  if (bodyLength(frame) < SMALLEST_BODY) return { id: 'too-far' };
  if (!inPosition) return { id: 'wrong-position', position: stretch.position };
  return null;
}
