import type { FlowEvent, FramingState } from './flow-types.ts';
import { type FrameLight, type SetupIssue, setupIssue } from './framing-guide.ts';
import { LANDMARK_INDEX, type Side } from './landmarks.ts';
import type { Perception } from './perception.ts';
import type { PoseFrame } from './pose.ts';
import type { Stretch } from './reference.ts';
import { repeatAfterMs } from './repeat-advice.ts';

/** An issue has to last before it is spoken of, so that someone walking into place is left alone. */
const DWELL_MS = 1500;
/** Between two pieces of advice. */
const COOLDOWN_MS = 5000;
/** Nothing in the way for this long: ready. */
const READY_MS = 1000;

/**
 * One body cannot get this far between two frames, in shares of the picture's width: the model has gone
 * over to somebody else. It follows one person at a time, so this is how a second one shows.
 */
const JUMP = 0.22;
const JUMP_FRAMES_MS = 250;
/** So many jumps within this time are people, not a slip of the model. */
const JUMPS = 3;
const JUMPS_WITHIN_MS = 4000;

export const FRAMING_AT_START: FramingState = {
  issue: null,
  issueSinceMs: null,
  clearSinceMs: null,
  spoken: null,
  middleX: null,
  jumpsMs: [],
};

const SHOULDERS_AND_HIPS = ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'] as const;

function middleOf(frame: PoseFrame): number | null {
  const { landmarks } = frame;
  if (landmarks === null) return null;
  const xs = SHOULDERS_AND_HIPS.map((name) => landmarks[LANDMARK_INDEX[name]]?.x ?? Number.NaN);
  const middle = xs.reduce((sum, x) => sum + x, 0) / xs.length;
  return Number.isFinite(middle) ? middle : null;
}

function noteJumps(
  before: FramingState,
  frame: PoseFrame,
  lastMs: number | null,
): Pick<FramingState, 'middleX' | 'jumpsMs'> {
  const nowMs = frame.timestampMs;
  const middleX = middleOf(frame);
  const recent = before.jumpsMs.filter((atMs) => nowMs - atMs < JUMPS_WITHIN_MS);
  const near = lastMs !== null && nowMs - lastMs <= JUMP_FRAMES_MS;
  const jumped =
    near &&
    middleX !== null &&
    before.middleX !== null &&
    Math.abs(middleX - before.middleX) > JUMP;
  return { middleX, jumpsMs: jumped ? [...recent, nowMs] : recent };
}

export interface FramingStep {
  readonly state: FramingState;
  readonly events: readonly FlowEvent[];
  readonly ready: boolean;
}

function sinceOf(before: FramingState, issue: SetupIssue | null, nowMs: number): number | null {
  if (issue === null) return null;
  return before.issue?.id === issue.id ? before.issueSinceMs : nowMs;
}

function maySpeak({ spoken }: FramingState, issue: SetupIssue, nowMs: number): boolean {
  if (spoken === null) return true;
  const waitMs = spoken.id === issue.id ? repeatAfterMs(spoken.times) : COOLDOWN_MS;
  return nowMs - spoken.atMs >= waitMs;
}

/** Looks at one frame of the framing check: what is in the way, what to say of it, and whether it is well. */
export function advanceFraming(
  before: FramingState,
  stretch: Stretch,
  side: Side | null,
  seen: {
    readonly frame: PoseFrame;
    readonly light: FrameLight | null;
    readonly perception: Perception;
    readonly lastMs: number | null;
  },
): FramingStep {
  const { frame, light, perception, lastMs } = seen;
  const nowMs = frame.timestampMs;
  const jumps = noteJumps(before, frame, lastMs);
  const issue: SetupIssue | null =
    jumps.jumpsMs.length >= JUMPS
      ? { id: 'several-people' }
      : setupIssue(stretch, side, frame, perception, light);
  const issueSinceMs = sinceOf(before, issue, nowMs);
  const jumped = jumps.jumpsMs.at(-1) === nowMs;
  const clearSinceMs = issue === null && !jumped ? (before.clearSinceMs ?? nowMs) : null;
  const state: FramingState = { ...before, ...jumps, issue, issueSinceMs, clearSinceMs };
  const ready = clearSinceMs !== null && nowMs - clearSinceMs >= READY_MS;
  const lasted = issueSinceMs !== null && nowMs - issueSinceMs >= DWELL_MS;
  if (issue === null || !lasted || !maySpeak(before, issue, nowMs)) {
    return { state, events: [], ready };
  }
  const times = before.spoken?.id === issue.id ? before.spoken.times + 1 : 1;
  return {
    state: { ...state, spoken: { id: issue.id, atMs: nowMs, times } },
    events: [{ kind: 'framing-advice', atMs: nowMs, issue }],
    ready,
  };
}

/** What leaves frames not judged as long as it lasts. */
const STOPS_JUDGING: ReadonlySet<SetupIssue['id']> = new Set([
  'turn-side-on',
  'face-camera',
  'turn-along',
  'turn-half',
  'out-of-frame',
  'too-near',
  'too-far',
  'hidden',
]);

/** Whether the clock has to lead where this cannot be put right. */
export function stopsJudging(issue: SetupIssue): boolean {
  return STOPS_JUDGING.has(issue.id);
}
