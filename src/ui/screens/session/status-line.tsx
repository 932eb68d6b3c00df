import type { Session } from '../../../app/session.ts';
import { percentWords } from '../../../app/words/numbers.ts';
import { sessionWords } from '../../../app/words/session-screen.ts';
import { StatusMark } from '../../components/status-mark.tsx';

/** The clock's state in words with its shape, and how good the form is. */
export function StatusLine({ session }: { readonly session: Session }) {
  const { live } = session;
  const { value: phase } = live.phase;
  // Before and between stretches, and in a pause, nothing is judged, and saying so would worry.
  const isJudging = phase === 'stretching' && live.pause.value !== 'person';
  if (!isJudging && phase !== 'done') return <p class="status-line" />;
  return (
    <p class="status-line">
      <Status session={session} />
      <span class="status-score">
        {sessionWords.form} <Score score={live.score} />
      </span>
    </p>
  );
}

function Status({ session }: { readonly session: Session }) {
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
