import type { Side } from '../../core/landmarks.ts';
import type { NeutralPose, Stretch } from '../../core/reference.ts';
import type { ActiveCue, LiveView } from '../../core/session-types.ts';
import { words } from './catalogue.ts';
import { fillSides, sideName } from './fill.ts';
import { framingWords } from './framing.ts';

/** The one sentence on the session screen. */
export interface Instruction {
  readonly text: string;
  readonly tone: 'neutral' | 'good' | 'correct' | 'stop';
}

export const coachingWords = words('coaching', {
  neutral: {
    standing: 'Stand upright and still for a moment.',
    'half-kneeling': 'Kneel upright and still for a moment.',
    sitting: 'Sit tall and still for a moment.',
    'kneeling-back': 'Sit back, arms long, and stay still for a moment.',
    'lying-knees-up': 'Lie still, knees up, for a moment.',
  } satisfies Record<NeutralPose, string>,
  /** How far off a part is, where the correction itself does not say. */
  amount: { little: 'Just a little.', lot: 'Quite a lot.' },
  complete: 'Hold complete. Come out slowly.',
  allCounted: "That's all of them.",
  /** The number of the slow repetition that begins, and how. */
  nextTime: (number: number, out: string) => `${number}: ${out}`,
  halfWay: 'Half-way.',
  fiveLeft: 'Five more seconds.',
  fixed: "That's it.",
  pausedByYou: 'Paused. Take your time.',
  enter: 'Move slowly into the stretch.',
  /** Names the side, for someone who has begun with the other one. */
  enterOn: (side: string) => `Move slowly into the stretch, ${side}.`,
  entering: 'Good. Stay there.',
  holding: 'Good form. Keep breathing slowly.',
  grace: 'Ease back into the stretch.',
  paused: 'The clock waits. Come back into the stretch.',
  lookingForYou: 'Looking for you.',
  goOnWhenReady: 'The clock waits. Go on when you are ready.',
  clockWaits: 'The clock waits.',
  status: {
    notJudged: 'Not judged',
    byClock: 'By the clock',
    holding: 'Clock runs',
    complete: 'Complete',
    entering: 'Almost',
    grace: 'Slipping',
    idle: 'Not yet',
    paused: 'Clock waits',
  },
});

export function neutralWords(stretch: Stretch): string {
  return coachingWords.neutral[stretch.neutral ?? 'standing'];
}

/** The words of a cue, for screen and voice. */
export function cueWords(cue: ActiveCue, side: Side | null): string {
  if (cue.framing !== null) return framingWords(cue.framing);
  const text = fillSides(cue.say, side);
  return cue.amount === null ? text : `${text} ${coachingWords.amount[cue.amount]}`;
}

function enterWords(side: Side | null): string {
  return side === null ? coachingWords.enter : coachingWords.enterOn(sideName(side));
}

function phaseInstruction(view: LiveView, side: Side | null): Instruction {
  switch (view.phase) {
    case 'idle':
      return { text: enterWords(side), tone: 'neutral' };
    case 'entering':
      return { text: coachingWords.entering, tone: 'good' };
    case 'holding':
      return { text: coachingWords.holding, tone: 'good' };
    case 'grace':
      return { text: coachingWords.grace, tone: 'neutral' };
    case 'paused':
      return { text: coachingWords.paused, tone: 'neutral' };
    case 'complete':
      return { text: coachingWords.complete, tone: 'good' };
  }
}

/** Where slow repetitions are now; null in an end position, and for a hold. */
export function repetitionInstruction(
  view: LiveView,
  { dose }: Stretch,
  side: Side | null,
): Instruction | null {
  if (dose.kind !== 'repetitions' || view.repetition === null) return null;
  switch (view.repetition.phase) {
    case 'out':
      return { text: fillSides(dose.out, side), tone: 'neutral' };
    case 'back':
    case 'rest':
      return { text: fillSides(dose.back, side), tone: 'good' };
    default:
      return null;
  }
}

/** What to do now: the correction first, then being seen, then the start, then where the hold is. */
export function instructionFor(
  view: LiveView | null,
  stretch: Stretch,
  side: Side | null,
): Instruction {
  if (view === null) return { text: coachingWords.lookingForYou, tone: 'neutral' };
  if (view.phase === 'complete') return phaseInstruction(view, side);
  if (view.cue !== null) {
    const tone = view.cue.severity === 'stop' ? 'stop' : 'correct';
    return { text: cueWords(view.cue, side), tone };
  }
  if (view.framing !== null) return { text: framingWords(view.framing), tone: 'correct' };
  if (view.neutral === 'waiting' && view.phase === 'idle') {
    return { text: neutralWords(stretch), tone: 'neutral' };
  }
  return repetitionInstruction(view, stretch, side) ?? ofPhase(view, side);
}

/** Who cannot be judged for a moment may well be in the stretch: only that the clock waits is sure. */
function ofPhase(view: LiveView, side: Side | null): Instruction {
  const waits = view.phase === 'grace' || view.phase === 'paused';
  if (waits && view.score === null) return { text: coachingWords.clockWaits, tone: 'neutral' };
  return phaseInstruction(view, side);
}

/** What stands in the coach's place while nobody is coached. */
export function waitingWords(
  why: 'starting' | 'paused' | 'interrupted',
  stretch: Stretch,
  side: Side | null,
): string {
  switch (why) {
    case 'starting':
      return fillSides(stretch.placement.facing, side);
    case 'paused':
      return coachingWords.goOnWhenReady;
    case 'interrupted':
      return coachingWords.clockWaits;
  }
}

export interface HoldStatus {
  readonly text: string;
  readonly kind: 'in-form' | 'nearly' | 'off' | 'not-judged';
}

/**
 * The state of the clock in two or three words, with the shape that goes with it.
 * @param clockLeads whether time is kept where the camera cannot judge
 */
export function holdStatus(view: LiveView | null, clockLeads = false): HoldStatus {
  const say = coachingWords.status;
  const judges = view !== null && view.score !== null;
  if (clockLeads && !(judges && view.phase === 'holding')) {
    return { text: say.byClock, kind: 'not-judged' };
  }
  if (!judges) return { text: say.notJudged, kind: 'not-judged' };
  switch (view.phase) {
    case 'holding':
      return { text: say.holding, kind: 'in-form' };
    case 'complete':
      return { text: say.complete, kind: 'in-form' };
    case 'entering':
      return { text: say.entering, kind: 'nearly' };
    case 'grace':
      return { text: say.grace, kind: 'nearly' };
    case 'idle':
      return { text: say.idle, kind: 'nearly' };
    case 'paused':
      return { text: say.paused, kind: 'off' };
  }
}
