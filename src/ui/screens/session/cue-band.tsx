import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  Check,
  Hand,
  Lightbulb,
  type LucideIcon,
  MoveDiagonal,
  OctagonX,
  RotateCw,
  Spline,
  UserSearch,
  Users,
  Wind,
  ZoomIn,
  ZoomOut,
} from 'lucide-preact';
import type { Session } from '../../../app/session.ts';
import { coachingWords, type Instruction, waitingWords } from '../../../app/words/coaching.ts';
import { flowWords } from '../../../app/words/flow.ts';
import { sessionWords } from '../../../app/words/session-screen.ts';
import type { SetupIssue } from '../../../core/framing-guide.ts';
import { useApp } from '../../components/app-context.ts';
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

/** More characters than fill two lines. */
const LONG = 84;

/** In the mirrored picture the person walks the other way than in the camera's. */
function setupSign(issue: SetupIssue): LucideIcon | null {
  switch (issue.id) {
    case 'off-centre':
      return issue.to === 'picture-right' ? ArrowLeft : ArrowRight;
    case 'turn-side-on':
    case 'turn-half':
    case 'turn-round':
    case 'turn-along':
    case 'face-camera':
    case 'tilted':
      return RotateCw;
    case 'too-near':
    case 'out-of-frame':
      return ZoomOut;
    case 'too-far':
      return ZoomIn;
    case 'too-dark':
    case 'backlit':
      return Lightbulb;
    case 'several-people':
      return Users;
    case 'nobody':
      return UserSearch;
    default:
      return null;
  }
}

function signFor(session: Session, tone: Instruction['tone']): LucideIcon | null {
  const { live } = session;
  if (tone === 'stop') return OctagonX;
  if (live.pause.value === 'away') return UserSearch;
  // It is taken with both hands on the head.
  if (live.easierOffered.value) return Hand;
  const setup = live.setup.value;
  if (setup !== null) return setupSign(setup.issue);
  const direction = live.arrow.value;
  if (direction !== null) {
    const side = live.hold.peek()?.side ?? null;
    return SIGNS[arrowSign(direction, live.view.peek()?.facing ?? null, side)];
  }
  if (tone !== 'good') return null;
  const isDone = live.status.value.text === coachingWords.status.complete;
  return isDone || live.phase.value === 'framing' ? Check : Wind;
}

function waitingText(session: Session): string {
  const hold = session.live.hold.value;
  if (hold === null) return '';
  const { kind } = session.stage.value;
  const why = kind === 'trouble' ? 'interrupted' : kind === 'running' ? 'paused' : 'starting';
  return waitingWords(why, hold.stretch, hold.side);
}

/** How far to turn, in degrees of tens; the words alone say how much that is. */
function TurnNote({ session }: { readonly session: Session }) {
  const setup = session.live.setup.value;
  const turns = setup?.issue.id === 'face-camera' || setup?.issue.id === 'turn-side-on';
  if (!turns || setup.turnDeg === null) return null;
  return <span class="cue-note"> {flowWords.turnBy(setup.turnDeg)}</span>;
}

/** Where nothing can be heard, what would have been said stands here for a moment. */
function useCaption(session: Session, tone: Instruction['tone']): string {
  const { settings, voice } = useApp();
  const isHeard = settings.value.voiceOn && voice.available;
  const matters = tone === 'correct' || tone === 'stop';
  return isHeard || matters ? '' : session.live.said.value;
}

/** The one sentence on the screen. It is also spoken, and read out politely by a screen reader. */
export function CueBand({ session }: { readonly session: Session }) {
  const { text, tone } = session.live.instruction.value;
  const caption = useCaption(session, tone);
  const isRunning = session.stage.value.kind === 'running' && !session.paused.value;
  const Sign = isRunning ? signFor(session, tone) : null;
  const shown = isRunning ? caption || text : waitingText(session);
  return (
    <section class={`cue-band cue-${isRunning ? tone : 'neutral'}`} aria-label={sessionWords.coach}>
      {Sign !== null && (
        <span class="cue-sign">
          <Sign aria-hidden="true" />
        </span>
      )}
      <p class={shown.length > LONG ? 'cue-text cue-text-long' : 'cue-text'} aria-live="polite">
        {shown}
        {isRunning && <TurnNote session={session} />}
      </p>
    </section>
  );
}
