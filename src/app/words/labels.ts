import { isEndwise } from '../../core/posture.ts';
import type { NotJudgedReason } from '../../core/reading.ts';
import type { Level, Position, Stretch } from '../../core/reference.ts';
import type { JointView, TimelineKind } from '../../core/session-types.ts';

export const POSITION_LABELS: Readonly<Record<Position, string>> = {
  standing: 'Standing',
  chair: 'On a chair',
  kneeling: 'Kneeling',
  'all-fours': 'On all fours',
  supine: 'On your back',
  prone: 'On your front',
  'side-lying': 'On your side',
  'floor-sitting': 'On the floor',
};

const VIEW_LABELS: Readonly<Record<Stretch['view'], string>> = {
  front: 'Face the camera',
  side: 'Side-on',
  front45: 'Half turned',
};

/** Which way to face, in two words. */
export function viewLabel(stretch: Stretch): string {
  if (!isEndwise(stretch)) return VIEW_LABELS[stretch.view];
  return stretch.position === 'supine' ? 'Feet to the camera' : 'Head to the camera';
}

export const LEVEL_LABELS: Readonly<Record<Level, string>> = {
  beginner: 'Beginner',
  full: 'Full',
};

export const STATUS_LABELS: Readonly<Record<JointView['status'], string>> = {
  'in-form': 'in form',
  nearly: 'nearly',
  off: 'off',
  'not-judged': 'not judged',
};

export const TIMELINE_LABELS: Readonly<Record<TimelineKind, string>> = {
  held: 'Held in good form',
  'out-of-form': 'Out of form',
  'not-judged': 'Not judged',
};

export const REASON_LABELS: Readonly<Record<NotJudgedReason, string>> = {
  nobody: 'nobody in the picture',
  'out-of-frame': 'part of you outside the picture',
  'wrong-view': 'turned the wrong way for the camera',
  hidden: 'part of you hidden',
  implausible: 'the pose could not be read reliably',
  slow: 'too few pictures a second',
  interrupted: 'paused or interrupted',
};

/** "2 × 30 s each side". */
export function doseWords(stretch: Stretch): string {
  const { repetitions, holdSeconds } = stretch.dose;
  const times = repetitions > 1 ? `${repetitions} × ${holdSeconds} s` : `${holdSeconds} s`;
  return stretch.sides === 'each' ? `${times} each side` : times;
}
