import { durationWords, percentWords } from '../../../app/words/numbers.ts';
import { notJudgedByReason, reasonWords } from '../../../app/words/review.ts';
import type { SessionSummary } from '../../../core/session-types.ts';

interface FigureProps {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

function Figure({ label, value, note }: FigureProps) {
  return (
    <div class="key-figure">
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong>
        {note !== undefined && <span>{note}</span>}
      </dd>
    </div>
  );
}

/** The few numbers that matter, in the order they are asked for. */
export function Figures({ summary }: { readonly summary: SessionSummary }) {
  const { accounts, inFormShare } = summary;
  const reasons = notJudgedByReason(summary).filter(({ ms }) => ms >= 500);
  const notJudgedNote =
    reasons.length === 0
      ? 'the camera saw you all the time'
      : reasons.map(({ reason, ms }) => `${durationWords(ms)} ${reasonWords(reason)}`).join(', ');
  return (
    <dl class="key-figures">
      <Figure
        label="Held in good form"
        value={durationWords(accounts.heldMs)}
        note={`of ${durationWords(summary.targetHoldMs)}`}
      />
      <Figure label="Longest unbroken" value={durationWords(summary.longestHoldMs)} />
      <Figure
        label="Share in form"
        value={inFormShare === null ? '–' : percentWords(inFormShare)}
        note={inFormShare === null ? 'no hold yet' : 'from first hold to last'}
      />
      <Figure label="Not judged" value={durationWords(accounts.notJudgedMs)} note={notJudgedNote} />
    </dl>
  );
}
