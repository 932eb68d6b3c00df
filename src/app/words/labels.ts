import { isEndwise } from '../../core/posture.ts';
import type { NotJudgedReason } from '../../core/reading.ts';
import type { Level, Position, Stretch } from '../../core/reference.ts';
import type { JointView, TimelineKind } from '../../core/session-types.ts';
import { words } from './catalogue.ts';

export const POSITION_LABELS = words('positions', {
  standing: 'Standing',
  chair: 'On a chair',
  kneeling: 'Kneeling',
  'all-fours': 'On all fours',
  supine: 'On your back',
  prone: 'On your front',
  'side-lying': 'On your side',
  'floor-sitting': 'On the floor',
} satisfies Record<Position, string>);

export const VIEW_LABELS = words('views', {
  front: 'Face the camera',
  side: 'Side-on',
  front45: 'Half turned',
  feet: 'Feet to the camera',
  head: 'Head to the camera',
} satisfies Record<Stretch['view'] | 'feet' | 'head', string>);

/** Which way to face, in two words. */
export function viewLabel(stretch: Stretch): string {
  if (!isEndwise(stretch)) return VIEW_LABELS[stretch.view];
  return stretch.position === 'supine' ? VIEW_LABELS.feet : VIEW_LABELS.head;
}

export const LEVEL_LABELS = words('levels', {
  beginner: 'Beginner',
  full: 'Full',
} satisfies Record<Level, string>);

export const STATUS_LABELS = words('status', {
  'in-form': 'in form',
  nearly: 'nearly',
  off: 'off',
  'not-judged': 'not judged',
} satisfies Record<JointView['status'], string>);

export const TIMELINE_LABELS = words('timeline', {
  held: 'Held in good form',
  'out-of-form': 'Out of form',
  'not-judged': 'Not judged',
} satisfies Record<TimelineKind, string>);

export const REASON_LABELS = words('reasons', {
  nobody: 'nobody in the picture',
  'out-of-frame': 'part of you outside the picture',
  'wrong-view': 'turned the wrong way for the camera',
  hidden: 'part of you hidden',
  implausible: 'the pose could not be read reliably',
  slow: 'too few pictures a second',
  interrupted: 'paused or interrupted',
} satisfies Record<NotJudgedReason, string>);

export const doseMessages = words('dose', {
  eachSide: (times: string) => `${times} each side`,
});

/** So many times so long, on each side where the stretch has sides. */
export function doseOf(
  stretch: Pick<Stretch, 'sides'>,
  repetitions: number,
  holdSeconds: number,
): string {
  const times = repetitions > 1 ? `${repetitions} × ${holdSeconds} s` : `${holdSeconds} s`;
  return stretch.sides === 'each' ? doseMessages.eachSide(times) : times;
}

/** "2 × 30 s each side". */
export function doseWords(stretch: Stretch): string {
  return doseOf(stretch, stretch.dose.repetitions, stretch.dose.holdSeconds);
}
