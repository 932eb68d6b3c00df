import type { Session } from '../../../app/session.ts';
import { percentWords } from '../../../app/words/numbers.ts';
import { sessionWords } from '../../../app/words/session-screen.ts';
import { StatusMark } from '../../components/status-mark.tsx';

/** Before and between stretches, and in a pause, nothing is judged, and saying so would worry. */
function hasStatus({ live }: Session): boolean {
  const isJudging = live.phase.value === 'stretching' && live.pause.value !== 'person';
  return isJudging || live.phase.value === 'done';
}

/** The clock's state in words with its shape, and how good the form is. */
export function StatusLine({ session }: { readonly session: Session }) {
  const { live } = session;
  if (!hasStatus(session)) return <p class="status-line" />;
  return (
    <p class="status-line">
      <StatusWord session={session} />
      <span class="status-score">
        {sessionWords.form} <Score score={live.score} />
      </span>
    </p>
  );
}

/** The clock's state over the picture, where a phone has no room for it beside the ring. */
export function StageStatus({ session }: { readonly session: Session }) {
  if (!hasStatus(session) || session.stage.value.kind !== 'running') return null;
  return (
    <p class="stage-status">
      <StatusWord session={session} />
    </p>
  );
}

function StatusWord({ session }: { readonly session: Session }) {
  const { kind, text } = session.live.status.value;
  return (
    <span class={`status-word status-word-${kind}`}>
      <StatusMark status={kind} />
      {text}
    </span>
  );
}

function Score({ score }: { readonly score: Session['live']['score'] }) {
  return <strong>{score.value === null ? '–' : percentWords(score.value / 100)}</strong>;
}
