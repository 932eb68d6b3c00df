import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  Check,
  Hand,
  type LucideIcon,
  MoveDiagonal,
  OctagonX,
  RotateCw,
  Spline,
  Wind,
} from 'lucide-preact';
import type { Session } from '../../../app/session.ts';
import { type Instruction, waitingWords } from '../../../app/words/coaching.ts';
import { type ArrowSign, arrowSign } from '../../overlay/arrow.ts';

const SIGNS: Readonly<Record<ArrowSign, LucideIcon>> = {
  up: ArrowUp,
  down: ArrowDown,
  left: ArrowLeft,
  right: ArrowRight,
  straighten: MoveDiagonal,
  bend: Spline,
  turn: RotateCw,
  still: Hand,
};

function signFor(session: Session, tone: Instruction['tone']): LucideIcon | null {
  if (tone === 'stop') return OctagonX;
  const direction = session.live.arrow.value;
  if (direction !== null) {
    return SIGNS[arrowSign(direction, session.live.view.peek()?.facing ?? null, session.side)];
  }
  if (tone !== 'good') return null;
  return session.live.status.value.text === 'Complete' ? Check : Wind;
}

function waitingText(session: Session): string {
  const { stretch, side } = session;
  const { kind } = session.stage.value;
  const why = kind === 'trouble' ? 'interrupted' : kind === 'running' ? 'paused' : 'starting';
  return waitingWords(why, stretch, side);
}

/** The one sentence on the screen. It is also spoken, and read out politely by a screen reader. */
export function CueBand({ session }: { readonly session: Session }) {
  const { text, tone } = session.live.instruction.value;
  const isRunning = session.stage.value.kind === 'running' && !session.paused.value;
  const Sign = isRunning ? signFor(session, tone) : null;
  return (
    <section class={`cue-band cue-${isRunning ? tone : 'neutral'}`} aria-label="Coach">
      {Sign !== null && (
        <span class="cue-sign">
          <Sign aria-hidden="true" />
        </span>
      )}
      <p class="cue-text" aria-live="polite">
        {isRunning ? text : waitingText(session)}
      </p>
    </section>
  );
}
