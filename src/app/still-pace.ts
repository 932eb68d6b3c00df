import { LANDMARK_COUNT, LANDMARK_INDEX, PAIRED_LANDMARKS, sided } from '../core/landmarks.ts';
import type { Landmark, PoseFrame } from '../core/pose.ts';

/** While nothing moves, a picture is read this often: 15 a second, every other one of a usual camera. */
const STILL_INTERVAL_MS = 1000 / 15;

/** Cameras are not exact: a picture that comes this much early is taken all the same. */
const SLACK_MS = 10;

/** Nothing has to have moved for this long before fewer pictures are read. */
const STILL_AFTER_MS = 1200;

/** Of the body's size in the picture. Detection trembles by a third of it, a breath moves a shoulder as far. */
const MOVED_SHARE = 0.025;

/** No limb moves alone by its end; a single joint that jumps is detection's mistake. */
const MOVED_JOINTS = 2;

/** Below this a landmark is guessed, and guesses jump. */
const LEAST_VISIBILITY = 0.5;

const WATCHED: readonly number[] = PAIRED_LANDMARKS.filter((name) => name !== 'footIndex').flatMap(
  (name) => [LANDMARK_INDEX[sided(name, 'left')], LANDMARK_INDEX[sided(name, 'right')]],
);

/**
 * Spares a computer that could read every picture of a person who holds still: nothing is lost that the
 * hold clock could see, as its own steps are coarser (see `BRIDGE_MS`), and with the first movement every
 * picture counts again.
 */
export interface StillPace {
  /** Whether a picture taken then is worth reading; times rise. */
  wants(timestampMs: number): boolean;
  /** What a picture that was read showed. */
  see(pose: PoseFrame): void;
}

/** The longer side of the box around the watched landmarks, in picture heights. */
function sizeOf(landmarks: readonly Landmark[], aspect: number): number {
  const xs = WATCHED.map((index) => (landmarks[index] as Landmark).x * aspect);
  const ys = WATCHED.map((index) => (landmarks[index] as Landmark).y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

function hasMoved(from: PoseFrame, to: PoseFrame): boolean {
  if (from.landmarks?.length !== LANDMARK_COUNT || to.landmarks?.length !== LANDMARK_COUNT) {
    return from.landmarks !== null || to.landmarks !== null;
  }
  const aspect = to.width / to.height;
  const far = MOVED_SHARE * sizeOf(from.landmarks, aspect);
  let moved = 0;
  for (const index of WATCHED) {
    const before = from.landmarks[index] as Landmark;
    const now = to.landmarks[index] as Landmark;
    if (Math.min(before.visibility, now.visibility) < LEAST_VISIBILITY) continue;
    if (!(Math.hypot((now.x - before.x) * aspect, now.y - before.y) <= far)) moved += 1;
  }
  return moved >= MOVED_JOINTS;
}

export function createStillPace(): StillPace {
  /** Where the body was when it last moved: a slow drift away from there is movement too. */
  let anchor: PoseFrame | null = null;
  let isStill = false;
  let lastMs = Number.NEGATIVE_INFINITY;
  return {
    wants(timestampMs) {
      if (isStill && timestampMs - lastMs < STILL_INTERVAL_MS - SLACK_MS) return false;
      lastMs = timestampMs;
      return true;
    },
    see(pose) {
      if (anchor === null || hasMoved(anchor, pose)) {
        anchor = pose;
        isStill = false;
        return;
      }
      isStill = pose.timestampMs - anchor.timestampMs >= STILL_AFTER_MS;
    },
  };
}
