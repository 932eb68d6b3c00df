import { angleDefinition } from './angles.ts';
import { indexOfRole, type Role } from './body.ts';
import { hypotenuse } from './geometry.ts';
import { LANDMARK_INDEX, type Side, sided } from './landmarks.ts';
import { sideTurnedAway } from './near-side.ts';
import type { Percept } from './perceive.ts';
import type { Landmark, PoseFrame } from './pose.ts';
import { isEndwise } from './posture.ts';
import type { Stretch, Target, View } from './reference.ts';
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

const CHAINS = (['left', 'right'] as const).map((side) =>
  (['shoulder', 'hip', 'knee', 'ankle'] as const).map((name) => LANDMARK_INDEX[sided(name, side)]),
);

/** Trunk, thigh and shank of one side end to end, as a share of the picture's height. */
function bodyLength(
  chain: readonly number[],
  landmarks: readonly Landmark[],
  { width, height }: PoseFrame,
): number {
  let sum = 0;
  for (let link = 1; link < chain.length; link += 1) {
    const from = landmarks[chain[link - 1] as number] as Landmark;
    const to = landmarks[chain[link] as number] as Landmark;
    sum += hypotenuse(to.x * width - from.x * width, to.y * height - from.y * height);
  }
  return sum / height;
}

/** Whether neither side is long enough. */
function isTooFar(landmarks: readonly Landmark[], frame: PoseFrame): boolean {
  for (const chain of CHAINS) {
    if (!(bodyLength(chain, landmarks, frame) < SMALLEST_BODY)) return false;
  }
  return true;
}

/** What framing asks of a stretch, or of a test that is no stretch. */
export interface Framed extends Pick<Stretch, 'view' | 'position' | 'nearSide'> {
  readonly targets: readonly Pick<Target, 'angle' | 'weight' | 'reliability'>[];
}

/** A landmark that has to be in the picture, by number, and what people would call it. */
interface NeededLandmark {
  readonly index: number;
  readonly part: Part;
}

/** The landmarks without which the stretch cannot be judged. */
function neededLandmarks(stretch: Framed, stretched: Side): readonly NeededLandmark[] {
  const groups = stretch.targets
    .filter(isIdentifying)
    .flatMap(({ angle }) => angleDefinition(angle).needs);
  return [...new Set(groups.flat())].map((role: Role) => ({
    index: indexOfRole(role, stretched),
    part: PART_OF_LANDMARK[role.split('.')[0] as string] ?? 'body',
  }));
}

type Needed = Readonly<Record<Side, readonly NeededLandmark[]>>;
const NEEDED = new WeakMap<Framed, Needed>();

function neededOf(stretch: Framed): Needed {
  const known = NEEDED.get(stretch);
  if (known !== undefined) return known;
  const needed = {
    left: neededLandmarks(stretch, 'left'),
    right: neededLandmarks(stretch, 'right'),
  };
  NEEDED.set(stretch, needed);
  return needed;
}

/** Which part that matters lies outside the picture; several parts make it the whole body. */
function partOutside(
  stretch: Framed,
  stretched: Side,
  landmarks: readonly Landmark[],
): Part | null {
  let outside: Part | null = null;
  for (const { index, part } of neededOf(stretch)[stretched]) {
    if (!isOutside(landmarks[index] as Landmark)) continue;
    if (outside !== null && outside !== part) return 'body';
    outside = part;
  }
  return outside;
}

/** What stands in the way of judging this frame, worst first; null when the framing is fine. */
export function framingIssue(
  stretch: Framed,
  percept: Pick<Percept, 'stretched' | 'viewMatches' | 'nearer' | 'inPosition'>,
  frame: PoseFrame,
): FramingIssue | null {
  if (frame.landmarks === null) return { id: 'nobody' };
  const { stretched, viewMatches, inPosition } = percept;
  const part = partOutside(stretch, stretched, frame.landmarks);
  if (part === 'body') return { id: 'too-near' };
  if (part !== null) return { id: 'out-of-frame', part };
  // How somebody stands does not say how they will lie.
  const nearer = inPosition ? sideTurnedAway(stretch, stretched, percept.nearer) : null;
  if (nearer !== null) return { id: 'turn-round', nearer };
  if (!viewMatches) return isEndwise(stretch) ? { id: 'turn-along' } : TURN[stretch.view];
  if (isTooFar(frame.landmarks, frame)) return { id: 'too-far' };
  if (!inPosition) return { id: 'wrong-position', position: stretch.position };
  return null;
}
