import type { Side } from '../../core/landmarks.ts';
import type { NeutralPose, Stretch } from '../../core/reference.ts';
import type { ActiveCue, LiveView } from '../../core/session-types.ts';
import { fillSides, sideWord } from './fill.ts';
import { framingWords } from './framing.ts';

/** The one sentence on the session screen. */
export interface Instruction {
  readonly text: string;
  readonly tone: 'neutral' | 'good' | 'correct' | 'stop';
}

const NEUTRAL_WORDS: Readonly<Record<NeutralPose, string>> = {
  standing: 'Stand upright and still for a moment.',
  'half-kneeling': 'Kneel upright and still for a moment.',
  sitting: 'Sit tall and still for a moment.',
};

export function neutralWords(stretch: Stretch): string {
  return NEUTRAL_WORDS[stretch.neutral ?? 'standing'];
}

/** The words of a cue, for screen and voice. */
export function cueWords(cue: ActiveCue, side: Side | null): string {
  return cue.framing === null ? fillSides(cue.say, side) : framingWords(cue.framing);
}

export const COMPLETE_WORDS = 'Hold complete. Come out slowly.';
export const HALF_WAY_WORDS = 'Half-way.';
export const FIVE_LEFT_WORDS = 'Five more seconds.';
export const FIXED_WORDS = "That's it.";
export const PAUSED_WORDS = 'Paused. Take your time.';
export const FINISHED_CLIP_WORDS = 'The sample has ended.';

/** Names the side, for someone who has begun with the other one. */
function enterWords(side: Side | null): string {
  const where = side === null ? '' : `, ${sideWord(side)} side`;
  return `Move slowly into the stretch${where}.`;
}

function phaseInstruction(view: LiveView, side: Side | null): Instruction {
  switch (view.phase) {
    case 'idle':
      return { text: enterWords(side), tone: 'neutral' };
    case 'entering':
      return { text: 'Good. Stay there.', tone: 'good' };
    case 'holding':
      return { text: 'Good form. Keep breathing slowly.', tone: 'good' };
    case 'grace':
      return { text: 'Ease back into the stretch.', tone: 'neutral' };
    case 'paused':
      return { text: 'The clock waits. Come back into the stretch.', tone: 'neutral' };
    case 'complete':
      return { text: COMPLETE_WORDS, tone: 'good' };
  }
}

/** What to do now: the correction first, then being seen, then the start, then where the hold is. */
export function instructionFor(
  view: LiveView | null,
  stretch: Stretch,
  side: Side | null,
): Instruction {
  if (view === null) return { text: 'Looking for you.', tone: 'neutral' };
  if (view.phase === 'complete') return phaseInstruction(view, side);
  if (view.cue !== null) {
    const tone = view.cue.severity === 'stop' ? 'stop' : 'correct';
    return { text: cueWords(view.cue, side), tone };
  }
  if (view.framing !== null) return { text: framingWords(view.framing), tone: 'correct' };
  if (view.neutral === 'waiting' && view.phase === 'idle') {
    return { text: neutralWords(stretch), tone: 'neutral' };
  }
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
      return 'The clock waits. Go on when you are ready.';
    case 'interrupted':
      return 'The clock waits.';
  }
}

export interface HoldStatus {
  readonly text: string;
  readonly kind: 'in-form' | 'nearly' | 'off' | 'not-judged';
}

/** The state of the clock in two or three words, with the shape that goes with it. */
export function holdStatus(view: LiveView | null): HoldStatus {
  if (view === null || view.score === null) return { text: 'Not judged', kind: 'not-judged' };
  switch (view.phase) {
    case 'holding':
      return { text: 'Clock runs', kind: 'in-form' };
    case 'complete':
      return { text: 'Complete', kind: 'in-form' };
    case 'entering':
      return { text: 'Almost', kind: 'nearly' };
    case 'grace':
      return { text: 'Slipping', kind: 'nearly' };
    case 'idle':
      return { text: 'Not yet', kind: 'off' };
    case 'paused':
      return { text: 'Clock waits', kind: 'off' };
  }
}
